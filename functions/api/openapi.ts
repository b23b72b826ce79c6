import type { OpenHandler } from '../handlers.ts';
import { openApiDocument } from '../openapi/document.ts';

let made: string | undefined;

export const openApiRoute: OpenHandler = (c) => {
  made ??= JSON.stringify(openApiDocument());
  return c.body(made, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' });
};
