import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readAnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { type DatedFile, draft } from '#agreement/draft';
import type { Block } from '#agreement/draft-tree';
import { hasControls, isBlank, plain, tidy } from '#agreement/kinds/typed-text';
import { html } from '#documents/html';
import { text as plainText } from '#documents/text';
import { saidEverywhere } from '../agreement/everywhere.ts';
import { texts } from '../functions/bad-texts.ts';

const fileOf = (text: string) => ({
  handslag: 1,
  language: 'nl',
  date: '2027-01-15',
  answers: saidEverywhere(text),
});

/** Without what does not fit together: whether a name is that of a party too depends on the letters in it. */
function draftOf(text: string) {
  const result = readAnswersFile(fileOf(text), 'nl');
  if (!('read' in result)) throw new Error(JSON.stringify(result.issues));
  const made = draft(result.read as DatedFile);
  const { answers } = JSON.parse(made.answersFile);
  const errors = findings(answers, 'nl').filter(({ level }) => level === 'error').length;
  const isOfErrors = (block: Block) => block.type === 'list' && block.items.length === errors;
  return { ...made, cover: made.cover.filter((block) => !isOfErrors(block)) };
}

/** Words that mean nothing to any program, on as many lines. */
const harmless = (text: string) => tidy(text).replace(/[^\n]+/g, 'Qqq');

const squeezed = (text: string) => text.normalize('NFC').replace(/\s/g, '');

const linesOf = (text: string) => tidy(text).split('\n').filter(Boolean);

/** How often the first line of a text stands in another. */
const times = (text: string, within: string) =>
  squeezed(within).split(squeezed(linesOf(text)[0]!)).length - 1;

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page with its attributes, but for those that set off text of another direction. */
function skeleton(node: Node): string[] {
  if (!('childNodes' in node)) return [];
  const inside = node.childNodes.flatMap(skeleton);
  if (!('tagName' in node) || node.tagName === 'bdi') return inside;
  return [`${node.tagName} ${node.attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}`, ...inside];
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node && node.nodeName !== 'style' ? node.childNodes.map(textIn).join('') : '';
}

it('keeps a share beside the party whose name is written from right to left', () => {
  const file = {
    handslag: 1 as const,
    language: 'en' as const,
    date: '2027-01-15',
    answers: {
      parties: {
        items: [
          { id: 'p1', name: 'شركة النخيل ذ.م.م' },
          { id: 'p2', name: 'דקל' },
        ],
      },
      money: {
        losses: 'shared',
        'loss-shares': [
          { id: 'r1', party: 'p1', share: '60' },
          { id: 'r2', party: 'p2', share: '40' },
        ],
      },
    },
  };
  const page = html(draft(file));
  expect(page).toContain('<bdi>شركة النخيل ذ.م.م</bdi> 60%');
  expect(page).toContain('<bdi>דקל</bdi> 40%');
});

const said = texts.filter(([, text]) => !isBlank(text) && !hasControls(plain(text)));

describe.each(said)('%s', (_, text) => {
  const made = draftOf(text);
  const usual = draftOf(harmless(text));

  it('is text on the page of the agreement wherever it was answered, and nothing else', () => {
    const [page, usualPage] = [parse(html(made)), parse(html(usual))];
    expect(skeleton(page)).toEqual(skeleton(usualPage));
    const [words, usualWords] = [textIn(page), textIn(usualPage)];
    expect(times(text, words)).toBeGreaterThanOrEqual(times('Qqq', usualWords) / linesOf(text).length);
    for (const line of linesOf(text)) expect(squeezed(words)).toContain(squeezed(line));
  });

  it('is text in plain text, and passes for no clause', () => {
    const [lines, usualLines] = [made, usual].map((each) => plainText(each).split('\n'));
    const numbers = (all: string[]) =>
      all.filter((line) => /^\d{1,2}(?:\.\d+)? /.test(line)).map((line) => line.split(' ')[0]);
    expect(numbers(lines!)).toEqual(numbers(usualLines!));
    for (const line of linesOf(text).filter((line, at) => at > 0 || /^\d+\.\d+ /.test(line)))
      expect(lines!.filter((each) => each.startsWith(line))).toEqual([]);
    for (const line of linesOf(text)) expect(squeezed(lines!.join(''))).toContain(squeezed(line));
  });

  it('is kept in the answers that the document carries', () => {
    const { answers } = JSON.parse(made.answersFile);
    const kept = JSON.stringify(answers).normalize('NFC');
    for (const line of linesOf(text)) expect(kept).toContain(JSON.stringify(line).slice(1, -1));
  });
});

it.each(texts.filter((each) => !said.includes(each)))('refuses %s as an answer anywhere', (_, text) => {
  const kinds = Object.entries(saidEverywhere('Qqq').goal!).filter(([, answer]) => answer === 'Qqq');
  for (const [id] of kinds)
    expect(readAnswersFile({ ...fileOf('Qqq'), answers: { goal: { [id]: text } } }, 'nl')).toHaveProperty(
      'issues',
    );
});
