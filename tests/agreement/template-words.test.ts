import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { line } from '#agreement/kinds/text';
import type { Topic } from '#agreement/question';
import { question } from '#agreement/questions/asking';
import { sayComplaint } from '#templates/house-rules';
import { partsOf, readTemplate, readTemplates } from '../../scripts/wording/template.ts';
import { agreement, type Basis, lintAgreement, lintTemplates } from '../../scripts/wording/template-lint.ts';

const templates = readTemplates(join(import.meta.dirname, '../../templates'));

it('keeps to the rules of the house in every template', () => {
  expect(lintTemplates(templates).map(sayComplaint)).toEqual([]);
});

it('says what is asked, the same in both languages', () => {
  expect(partsOf(templates).length).toBeGreaterThan(40);
  expect(lintAgreement(partsOf(templates), agreement).map(sayComplaint)).toEqual([]);
});

describe('a broken template', () => {
  const words = { label: '', hint: '', why: '', example: '' };
  const topic: Topic = {
    id: 'goal',
    tip: 1,
    title: { nl: '', en: '' },
    about: { nl: '', en: '' },
    feeds: ['purpose'],
    questions: [question('story', line, [], { nl: words, en: words })],
  };
  const basis: Basis = { names: ['definitions', 'purpose'], topics: [topic], documentNames: ['version'] };

  /** An agreement of two articles, in which one piece of text reads otherwise in one place. */
  function complaints(file: string, from: string, to: string): string[] {
    const sources: Record<string, string> = {
      'agreement/nl/definitions.hbs':
        '<article id="definitions">\n<section id="words"><p><dfn>Partij</dfn>: wie tekent.</p></section>\n</article>',
      'agreement/en/definitions.hbs':
        '<article id="definitions">\n<section id="words"><p><dfn>Party</dfn>: who signs.</p></section>\n</article>',
      'agreement/nl/purpose.hbs': purpose('Dit zien de Partijen voor zich'),
      'agreement/en/purpose.hbs': purpose('This is what the Parties see'),
    };
    const broken = sources[file]!.replace(from, to);
    expect(broken).not.toBe(sources[file]);
    const all = Object.entries({ ...sources, [file]: broken }).map(([name, source]) =>
      readTemplate(name, source),
    );
    return lintAgreement(partsOf(all), basis).map(sayComplaint);
  }

  function purpose(says: string): string {
    return `<article id="purpose">
{{#if goal.story}}
<section id="purpose-story"><p>${says}: {{goal.story}}. (<a href="#words"></a>)</p></section>
{{else if document.version}}
<section id="purpose-none"><p>–</p></section>
{{/if}}
</article>`;
  }

  const nl = 'agreement/nl/purpose.hbs';
  const en = 'agreement/en/purpose.hbs';
  const there = (what: string) => `${what} is not in ${nl}: add it there, or take it out here`;

  it.each([
    [
      'an id of its own',
      en,
      'id="purpose-none"',
      'id="purpose-no"',
      `${en}:5: ${there('the id "purpose-no"')}`,
    ],
    [
      'a value of its own',
      en,
      '<p>–',
      '<p>{{document.version}}',
      `${en}:5: ${there('the value document.version')}`,
    ],
    [
      'a condition of its own',
      en,
      '#if goal.story',
      '#if (is goal.story "x")',
      `${en}:2: ${there('{{#if (is goal.story "x")}}')}`,
    ],
    [
      'an else of its own',
      en,
      '–',
      '{{#if goal.story}}{{else}}{{/if}}',
      there('the {{else}} of {{#if goal.story}}'),
    ],
    [
      'a clause less',
      nl,
      '<section id="purpose-none"><p>–</p></section>',
      '',
      there('the id "purpose-none"'),
    ],
    ['no such reference', nl, '#words', '#wordings', `${nl}:3: nothing in nl is called #wordings`],
    ['a link to elsewhere', nl, '#words', 'https://x.nl', `${nl}:3: nothing in nl is called https://x.nl`],
    [
      'a term that is not defined',
      nl,
      '>–<',
      '>Kies een Samenwerking.<',
      `${nl}:5: “Samenwerking” has a capital`,
    ],
    ['a plural of no term', en, 'Parties see', 'Partners see', `${en}:3: “Partners” has a capital`],
    [
      'a definition that nothing uses',
      en,
      'the Parties see',
      'they see',
      'definitions.hbs:2: “Party” is used nowhere',
    ],
    [
      'a question that is only looked at',
      nl,
      ': {{goal.story}}',
      '',
      `${nl}:1: goal.story is asked and never said`,
    ],
    ['what nobody is asked', nl, '–', '{{goal.sentence}}', `${nl}:5: goal.sentence is not asked`],
    [
      'what the document has not',
      nl,
      'document.version',
      'document.versions',
      `${nl}:4: document.versions is not asked`,
    ],
  ])('has %s', (_name, file, from, to, complaint) => {
    expect(complaints(file, from, to)).toContainEqual(expect.stringContaining(complaint));
  });

  it('says a question in nothing but a summary', () => {
    const found = complaints(nl, ': {{goal.story}}', '<p class="summary">{{goal.story}}</p>');
    expect(found).toContainEqual(expect.stringContaining('goal.story is asked and never said'));
  });

  it('has its clauses in another order', () => {
    const clauses = /(<section .*)\n(.*)\n(<section .*)/.exec(purpose('This is what the Parties see'))!;
    const [all, story, otherwise, none] = clauses as unknown as [string, string, string, string];
    const found = complaints(en, all, [none, otherwise, story].join('\n'));
    expect(found).toContainEqual(expect.stringContaining('use the same order'));
  });

  it('stands in one language only, or in no contents', () => {
    const parts = partsOf([
      readTemplate(nl, '<article id="purpose"></article>'),
      readTemplate('agreement/nl/x.hbs', ''),
    ]);
    const said = lintAgreement(parts, { ...basis, names: ['purpose'], topics: [] }).map(sayComplaint);
    expect(said).toContain(`${en}:1: is missing: write it`);
    expect(said).toContainEqual(expect.stringContaining('agreement/nl/x.hbs:1: is no part of the agreement'));
  });
});
