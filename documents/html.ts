import type { Draft } from '#agreement/draft-tree';
import { documentCss } from '#templates/assets';
import { body } from './html/body.ts';
import { Markup, markup } from './html/markup.ts';

/** The agreement as a page of its own: complete in one file, it loads nothing and runs nothing. */
export function html(draft: Draft): string {
  return markup`<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<title>${draft.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${new Markup(documentCss)}</style>
</head>
<body class="app-document">
<main>
${body(draft)}
</main>
</body>
</html>
`.html;
}

/**
 * The agreement as an element inside a page, below that page's own main heading.
 * @param only the ids of the parts to show ('cover', articles, schedules, 'signing'); all of them when absent
 */
export function htmlBody(draft: Draft, only?: readonly string[]): string {
  return body(draft, 2, only).html;
}
