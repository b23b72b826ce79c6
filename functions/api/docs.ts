import { policyWith } from '../document-policy.ts';
import type { OpenHandler } from '../handlers.ts';
import { docsCss, docsPage } from '../openapi/page.ts';

/** The API for people. */
export const docsRoute: OpenHandler = (c, { baseUrl }) =>
  c.html(docsPage(baseUrl ?? new URL(c.req.url).origin), 200, {
    'Content-Language': 'en',
    'Content-Security-Policy': policyWith(docsCss),
  });
