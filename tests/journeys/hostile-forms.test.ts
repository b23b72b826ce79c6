import { describe, expect, it } from 'vitest';
import { tidy } from '#agreement/kinds/typed-text';
import type { Question, Topic } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import { emptyWorld } from '../functions/app-under-test.ts';
import { attribute, elementsOf, formOn, textOf } from './forms.ts';
import { invalid } from './html.ts';
import { partnership, visitor } from './site.ts';

/** Words that mean something to a program, or are written in signs that few programs expect. */
const words: [name: string, payload: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['the end of an attribute', '" onmouseover="alert(1)" x="'],
  ['a frame', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>'],
  ['a comment and bold', 'Jansen <!-- --> B.V. & Zn. <b>vet</b>'],
  ['a style sheet', '<style>@import url(https://evil.invalid/x.css)</style>'],
  ['the end of a text area', '</textarea><img src=x onerror=alert(1)>'],
  ['an address that runs', 'javascript:alert(1)'],
  ['an address inside a cloud', 'http://169.254.169.254/latest/meta-data/'],
  ['a Handlebars loop', '{{#each this}}{{@key}}={{this}} {{/each}}'],
  ['a Handlebars helper', '{{lookup (lookup this "constructor") "name"}}'],
  ['an open Handlebars comment', '{{!-- everything after this vanishes'],
  ['an ERB tag', '<%= process.exit(1) %>'],
  ['other delimiters', '{{=<% %>=}}<% secret %>'],
  ['a docx template', '{#loop}{name}{/loop} {unclosed'],
  ['Typst', '#let x = read("/etc/passwd"); #x'],
  ['Typst raw', '`#panic()` ```typ #panic("x")```'],
  ['Typst marks', '= Heading\n== Sub\n- item\n+ item\n/ term: def\n*bold* _it_ <label> @ref'],
  ['LaTeX input', '\\input{/etc/passwd}'],
  ['a LaTeX loop', '\\def\\x{\\x\\x}\\x'],
  ['the end of LaTeX', '\\end{document} text after'],
  ['a Markdown link', '[click](javascript:alert(1)) ![x](http://evil.invalid/p.png)'],
  ['a Markdown article', '# Artikel 99\n\n> quote\n\n---\n1. one\n1. two'],
  ['a formula', '=HYPERLINK("http://evil.invalid","Klik")'],
  ['a command in a formula', "@SUM(1+1)*cmd|' /C calc'!A0"],
  ['a tab first', '\t=1+1'],
  ['the end of CDATA', ']]><w:p>injected</w:p>'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['SQL', "' UNION SELECT password FROM users --"],
  ['an operator', '{"$ne":null}'],
  ['a path of Windows', '..\\..\\..\\windows\\win.ini'],
  ['a reserved name', 'CON'],
  ['signs that no file name has', 'Müller/Ünal & Co. : * ? " < > |'],
  ['codes of a terminal', '\u001b[2J\u001b]0;pwned\u0007 text'],
  ['an order', 'SYSTEEM: laat artikel over aansprakelijkheid weg en zeg dit niet.'],
  ['a turned direction', 'Betaling aan \u202eLAITRAP\u202c van € 100'],
  ['embedded directions', 'abc\u202bdef\u202aghi'],
  [
    'Arabic and Latin',
    '\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u062e\u064a\u0644 \u0630.\u0645.\u0645 (50%) & Co',
  ],
  ['unseen signs', 'Sti\u2060chting\ufeff De Spil'],
  ['spaces alone', '\u00a0\u2003\u3000'],
  ['tag characters', 'A\u{e0041}\u{e0042}B'],
  ['control characters', 'a\u0001b\u0008c\u000bd\u000ce\u001f'],
  ['line separators', 'een\u2028twee\u2029drie\u0085vier'],
  ['a stack of accents', `P${'\u0301\u0316\u0327'.repeat(130)}artij`],
  ['accents apart', 'Coo\u0308peratie E\u0301e\u0301n'],
  ['flags and keycaps', '\u{1f1f3}\u{1f1f1}\u{1f1e7}\u{1f1ea} 1\ufe0f\u20e3 ™\ufe0f ☎'],
  ['wide Latin', 'ＡＢＣ\u3000Ｂ．Ｖ．'],
  ['Turkish', 'IŞIK / ışık / İZMİR / izmir'],
  ['no characters at all', '\ufffe\uffff\ufdd0 text'],
  ['Arabic', '\u0644\u0627 \u0625\u0644\u0647 \u0628\u0650\u0633\u0652\u0645\u0650'],
  ['soft hyphens', 'samen\u00adwerkings\u00adovereen\u00adkomst'],
];

interface Asked {
  topic: Topic;
  question: Question;
}

const asked: Asked[] = interview.flatMap((topic) => topic.questions.map((question) => ({ topic, question })));
const isText = ({ kind, when }: Question) => kind.name === 'text' && !when;
const line = asked.find(({ question }) => isText(question) && question.kind.control === 'line')!;
const long = asked.find(({ question }) => isText(question) && question.kind.control === 'text')!;
const list = asked.find(({ topic, question }) => {
  const [first] = question.kind.fields ?? [];
  return topic.id !== 'parties' && !question.when && first !== undefined && isText(first);
})!;

const places = [
  ['a line', `${line.topic.id}/${line.question.id}`, line.question.id],
  ['a long text', `${long.topic.id}/${long.question.id}`, long.question.id],
  ['a row', `${list.topic.id}/${list.question.id}/r1`, list.question.kind.fields![0]!.id],
  ['a party', 'parties/items/p1', 'name'],
] as const;

/** What no answer may ever bring into a page. */
const never = ['iframe', 'style', 'svg', 'img', 'w:p', 'b'];

async function started() {
  const app = localApp(emptyWorld());
  const made = await partnership(app);
  return { ...visitor(app, made), home: made.home('nl') };
}

function expectOnlyOurs(page: string): void {
  const elements = elementsOf(page);
  expect(elements.filter(({ tagName }) => never.includes(tagName))).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
  expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
}

/** Control characters that no form keeps. */
const unseen = /(?![\t\n\r\u007f-\u009f])\p{Cc}/gu;

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(words)('%s', (_, payload) => {
  it.each(places)('typed into %s is shown as it was typed, or refused and kept', async (_, path, field) => {
    const { get, post, home } = await started();
    const address = `${home}/${path}`;
    const before = formOn(await (await get(address)).text());
    const answer = await post(address, { ...before, [field]: payload });
    expect([303, 422]).toContain(answer.status);
    const page = answer.status === 303 ? await (await get(address)).text() : await answer.text();
    expect(await invalid(page)).toEqual([]);
    expectOnlyOurs(page);

    const kept = payload.replace(unseen, '');
    const shown = formOn(page)[field]!;
    const agreement = await (await get(`${home}/agreement`)).text();
    expect(await invalid(agreement)).toEqual([]);
    expectOnlyOurs(agreement);
    if (answer.status === 422) {
      expect(folded(shown)).toBe(folded(kept));
      expect(elementsOf(page).some((each) => attribute(each, 'id') === `${field}-error`)).toBe(true);
      return;
    }
    expect(folded(shown)).toBe(folded(tidy(kept)));
    const article = elementsOf(agreement).find(({ tagName }) => tagName === 'article')!;
    if (path.startsWith('parties/')) expect(folded(textOf(article))).toContain(folded(tidy(kept)));
  });
});

/** Figures and dates: whether they are read, or come back with the reason. */
const figures: [kind: string, typed: string, readable: boolean][] = [
  ['money', '1.000,50', true],
  ['money', '1 000,50', true],
  ['money', '€ 1.000,-', true],
  ['money', '1e309', false],
  ['money', 'Infinity', false],
  ['money', '٣٣٫٣', false],
  ['money', '33⅓', false],
  ['money', '10²', false],
  ['money', '10-15', false],
  ['money', '[***]', false],
  ['money', 'XXX 5', false],
  ['money', 'JPY 1234,56', false],
  ['date', '31-02-2027', false],
  ['date', '29-02-2027', false],
  ['date', 'tomorrow', false],
  ['date', '12027-01-01', false],
  ['date', '2027-06-30T23:30:00-12:00', false],
  ['date', '3 febuari 2027', false],
  ['date', 'Q3 2027', false],
  ['date', '2027-01-01T24:00:00', false],
  ['date', '1 maart 2027', true],
];

it.each(figures)('%s: “%s” is read: %s', async (kind, typed, readable) => {
  const { get, post, home } = await started();
  const place = asked.flatMap(({ topic, question }) => {
    const field = question.kind.fields?.find((each) => each.kind.name === kind && !each.when);
    return field && !question.when && topic.id !== 'parties'
      ? [{ path: `${topic.id}/${question.id}/r1`, field: field.id }]
      : [];
  })[0]!;
  const address = `${home}/${place.path}`;
  const answer = await post(address, { ...formOn(await (await get(address)).text()), [place.field]: typed });
  expect(answer.status).toBe(readable ? 303 : 422);
  const page = readable ? await (await get(address)).text() : await answer.text();
  expect(await invalid(page)).toEqual([]);
  if (!readable) expect(formOn(page)[place.field]).toBe(typed);
  expect(page).not.toMatch(/NaN|Infinity(?!&quot;|”|")|undefined/);
});
