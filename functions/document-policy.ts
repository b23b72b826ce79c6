import { createHash } from 'node:crypto';
import { documentCss } from '#templates/assets';

/** The Content-Security-Policy of a page of its own: its own style sheet, and nothing else. */
export function policyWith(css: string): string {
  const style = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;
}

/** That of an agreement. */
export const documentPolicy = policyWith(documentCss);
