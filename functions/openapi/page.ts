import { findings } from '#agreement/checks/index';
import { Markup, markup } from '#documents/html/markup';
import { documentCss } from '#templates/assets';
import { type Route, type RouteName, routes } from '../routes.ts';
import { type Description, parameters, sentAs } from './description.ts';
import { descriptions, refusalsOf } from './document.ts';
import { exampleFile } from './example.ts';

/** With commands that wrap instead of running off a phone. */
export const docsCss = `${documentCss}pre,code{overflow-wrap:anywhere}pre{white-space:pre-wrap}`;

const tags: readonly Description['tag'][] = [
  'About',
  'Stateless',
  'Partnerships',
  'Answers',
  'Versions',
  'Settlements',
];

/** The API for people, with a command for each route. @param origin where the API is reached */
export function docsPage(origin: string): string {
  const all = Object.entries(routes) as [RouteName, Route][];
  const sections = tags.map((tag) => {
    const tagged = all.filter(([name]) => descriptions[name].tag === tag);
    return markup`<h2>${tag}</h2>
${tagged.map(([name, route]) => operation(name, route, origin))}`;
  });
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The API of Handslag</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${new Markup(docsCss)}</style>
</head>
<body class="app-document">
<main>
<h1>The API of Handslag</h1>
<p>All of this is in <a href="/openapi.json">openapi.json</a> too, for programs. The commands run as they stand, once
<code>ID</code> and <code>TOKEN</code> are those of a partnership, as <code>POST /api/partnerships</code> gives them.</p>
${sections}
</main>
</body>
</html>
`.html;
}

function operation(name: RouteName, route: Route, origin: string): Markup {
  const { summary, description, parameters: named = [], answers } = descriptions[name];
  const refusals = [...refusalsOf(name, route)].sort(([a], [b]) => a - b);
  const rows = [
    ...Object.entries(answers).map(([status, { description }]) => [status, description]),
    ...refusals.map(([status, reasons]) => [String(status), reasons.join(', ')]),
  ];
  return markup`<h3 id="${name}">${summary}</h3>
<p><code>${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}</code></p>
${description && markup`<p>${description}</p>\n`}${named.length > 0 && parameterList(named)}<pre><code>${command(name, route, origin)}</code></pre>
<table>
<thead><tr><th scope="col">Status</th><th scope="col">When</th></tr></thead>
<tbody>${rows.map(([status, when]) => markup`<tr><td>${status}</td><td>${when}</td></tr>`)}</tbody>
</table>
`;
}

const parameterList = (named: readonly (keyof typeof parameters)[]) =>
  markup`<ul>${named.map((each) => markup`<li><code>${sentAs(each)}</code> (${parameters[each].in}): ${parameters[each].description}</li>`)}</ul>\n`;

const parts: Record<string, () => string> = {
  id: () => '$ID',
  topic: () => 'parties',
  // Of a warning about the example that the other commands send.
  key: () => findings(exampleFile.answers, 'en').find(({ level }) => level === 'warning')!.key,
  n: () => '1',
  file: () => 'agreement.pdf',
  statement: () => 'statement-p1.pdf',
};

/** The file that an answer makes. */
const made: { [Name in RouteName]?: string } = {
  draft: 'agreement.pdf',
  versionFile: 'agreement.pdf',
  conversation: 'conversation.pdf',
  partnershipConversation: 'conversation.pdf',
  settlement: 'settlement.json',
  statement: 'statement.pdf',
};

/** What a shell runs to ask this. */
function command(name: RouteName, { method, path, needs }: Route, origin: string): string {
  const { body, parameters: named = [] } = descriptions[name];
  const address = path.replace(/:(\w+)/g, (_, part: string) => parts[part]!());
  const words = [
    'curl',
    ...(method === 'GET' || (method === 'POST' && body) ? [] : ['-X', method]),
    `"${origin}${address}"`,
    ...(needs === 'nothing' ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...((named as readonly string[]).includes('If-Match') ? ["-H 'If-Match: *'"] : []),
    ...(body ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(body.example)}'`] : []),
    ...(made[name] ? [`-o ${made[name]}`] : []),
  ];
  return words.join(' ');
}
