import { css, cssHash, enhancerHash, enhancerJs, iconHash, iconSvg } from './assets.generated.js';

/** A file that a page loads. Its path changes with its content, so that a browser may keep it for ever. */
export interface Asset {
  path: string;
  type: string;
  body: string;
}

export const stylesheet: Asset = {
  path: `/assets/main.${cssHash}.css`,
  type: 'text/css; charset=utf-8',
  body: css,
};

export const enhancer: Asset = {
  path: `/assets/enhancer.${enhancerHash}.js`,
  type: 'text/javascript; charset=utf-8',
  body: enhancerJs,
};

export const icon: Asset = {
  path: `/assets/icon.${iconHash}.svg`,
  type: 'image/svg+xml',
  body: iconSvg,
};

/** The styles that the agreement carries in itself when it is a document of its own. */
export { documentCss } from './assets.generated.js';

export const assets: readonly Asset[] = [stylesheet, enhancer, icon];
