import { createHash } from 'node:crypto';
import { documentCss } from '#templates/assets';

const style = createHash('sha256').update(documentCss).digest('base64');

/** The Content-Security-Policy of an agreement as a page of its own: its own style sheet, and nothing else. */
export const documentPolicy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;
