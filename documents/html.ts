import type { Printed } from '#agreement/draft-tree';
import { documentCss } from '#templates/assets';
import { body } from './html/body.ts';
import { Markup, markup } from './html/markup.ts';

/** The document as a page of its own: complete in one file, it loads nothing and runs nothing. */
export function html(document: Printed): string {
  return markup`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<title>${document.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${new Markup(documentCss)}</style>
</head>
<body class="app-document">
<main>
${body(document)}
</main>
</body>
</html>
`.html;
}

/**
 * The document as an element inside a page, below that page's own main heading.
 * @param only the ids of the parts to show ('cover', articles, schedules, 'signing'); all of them when absent
 */
export function htmlBody(document: Printed, only?: readonly string[]): string {
  return body(document, 2, only).html;
}
