import { resolve } from 'node:path';
import type { BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Packages that are CommonJS call `require`, which a module does not have. */
const BANNER = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Which packages a bundle takes from elsewhere. */
export const alias = {
  '@aws-sdk/credential-provider-node': resolve(import.meta.dirname, '../functions/lambda/credentials.ts'),
};

/** One minified module with everything in it (the SDK too: ours is tested, Lambda's is whatever it is that day). */
export function bundling({ fonts = false } = {}): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    mainFields: ['module', 'main'],
    banner: BANNER,
    externalModules: [],
    esbuildArgs: Object.fromEntries(Object.entries(alias).map(([name, path]) => [`--alias:${name}`, path])),
    commandHooks: {
      beforeInstall: () => [],
      beforeBundling: () => [],
      afterBundling: (from, to) =>
        fonts ? [`"${process.execPath}" "${from}/functions/lambda/copy-fonts.ts" "${to}/fonts"`] : [],
    },
  };
}
