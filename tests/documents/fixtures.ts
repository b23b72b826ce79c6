import { createHash } from 'node:crypto';
import type {
  Article,
  Block,
  Column,
  Draft,
  Figure,
  Inline,
  Paragraph,
  Reference,
  Row,
  Schedule,
  Table,
  Text,
} from '#agreement/draft-tree';
import type { Language } from '#agreement/language';
import { type AgreementWords, agreementWords } from './agreement-words.ts';

export const say = (text: string): Text => ({ type: 'text', text });
export const open = (text: string): Text => ({ type: 'text', text, open: true });
const refer = (to: string, text: string): Reference => ({ type: 'reference', to, text });
export const paragraph = (...content: (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  content: content.map((piece) => (typeof piece === 'string' ? say(piece) : piece)),
});

export function table(head: string[], rows: string[][], options: Partial<Table> = {}): Table {
  const columns = (rows[0] ?? head).map((): Column => ({ align: 'left', weight: 1 }));
  return {
    type: 'table',
    columns,
    head: head.map((cell) => [say(cell)]),
    rows: rows.map((cells): Row => ({ cells: cells.map((cell) => (cell === '' ? [] : [say(cell)])) })),
    rowHeads: false,
    ...options,
  };
}

/** A picture of every look, with what may be in the way: a long name, a heading, nothing, less than zero. */
export const figure: Figure = {
  type: 'figure',
  alt: 'Where €1,000.00 goes (the table says the same)',
  zero: 0.2,
  bars: [
    { label: 'What comes in', amount: '€1,000.00', look: 'in', pieces: [{ from: 0.2, to: 1 }] },
    { label: 'Deducted: fees', amount: '€250.00', look: 'off', pieces: [{ from: 0.8, to: 1 }] },
    {
      label: '1. a fixed fee',
      amount: '€500.00',
      look: 'shared',
      pieces: [
        { from: 0.4, to: 0.6 },
        { from: 0.6, to: 0.8 },
      ],
    },
    { label: 'What nobody gets', amount: '€250.00', look: 'nobody', pieces: [{ from: 0.2, to: 0.4 }] },
    {
      heading: 'What each party gets',
      label:
        'The Foundation for the Care of All that is Old, Worn and Worth Keeping in the Lower Valley and beyond it',
      amount: '€750.00',
      look: 'party',
      pieces: [{ from: 0.2, to: 0.8 }],
    },
    { label: 'B', amount: '-€250.00', look: 'party', pieces: [{ from: 0, to: 0.2 }] },
    { label: 'C', amount: '€0.00', look: 'party', pieces: [] },
  ],
};

/** The smallest draft there can be, to put one thing in. */
export function draftWith(cover: Block[], more: Partial<Draft> = {}): Draft {
  const answersFile = JSON.stringify({ handslag: 1, language: more.language ?? 'en', answers: {} });
  return {
    language: 'en',
    title: 'Agreement',
    mark: 'draft',
    date: '2027-01-15',
    fingerprint: createHash('sha256').update(answersFile).digest('hex'),
    answersFile,
    cover,
    articles: [],
    schedules: [],
    duties: [],
    signing: { id: 'signing', title: 'Signatures', blocks: [], signatures: [] },
    ...more,
  };
}

/** An agreement of three parties as long and as varied as a real one: ten articles, two schedules, three signatures. */
export function agreement(language: Language): Draft {
  const words = agreementWords[language];
  const answersFile = JSON.stringify({ handslag: 1, language, answers: { general: { title: words.title } } });
  return {
    language,
    title: words.title,
    mark: 'draft',
    version: 2,
    date: '2027-01-15',
    fingerprint: createHash('sha256').update(answersFile).digest('hex'),
    answersFile,
    cover: coverOf(words),
    articles: words.articles.map((article, i) => articleOf(article, i + 1, words)),
    schedules: schedulesOf(words),
    duties: [],
    signing: {
      id: 'signing',
      title: words.signing.title,
      blocks: [paragraph(words.signing.opening)],
      signatures: words.parties.map(({ id, name, signatory, role }) => ({
        party: id,
        name,
        fields: [
          { id: 'name', label: words.signing.name, value: signatory },
          { id: 'role', label: words.signing.role, value: role },
          { id: 'place', label: words.signing.place, value: '' },
          { id: 'date', label: words.signing.date, value: '' },
          { id: 'signature', label: words.signing.signature, value: '' },
        ],
      })),
    },
  };
}

function coverOf(words: AgreementWords): Block[] {
  return [
    { ...paragraph(words.lead), role: 'lead' },
    { type: 'heading', content: [say(words.partiesTitle)] },
    {
      type: 'list',
      ordered: true,
      items: words.parties.map(({ name, about }, i) => ({
        label: `${i + 1}.`,
        blocks: [paragraph({ type: 'text', text: name, strong: true }, `, ${about}`)],
      })),
    },
    { type: 'heading', content: [say(words.glanceTitle)] },
    table([], words.glance, {
      rowHeads: true,
      columns: [
        { align: 'left', weight: 1 },
        { align: 'left', weight: 2.6 },
      ],
    }),
    { type: 'heading', content: [say(words.openTitle)] },
    paragraph(words.openCount, ' ', refer('contributions-value', words.clause('2.3')), '.'),
    { ...paragraph(words.notice), role: 'note' },
  ];
}

function articleOf(
  { id, title, summary, clauses }: AgreementWords['articles'][number],
  n: number,
  words: AgreementWords,
): Article {
  return {
    id,
    number: String(n),
    title,
    summary: [say(summary)],
    clauses: clauses.map((clause, i) => ({
      id: clause.id ?? `${id}-${i + 1}`,
      number: `${n}.${i + 1}`,
      blocks: [
        clausePhrase(clause, words),
        ...(clause.items
          ? [
              {
                type: 'list' as const,
                ordered: true,
                items: clause.items.map((item, k) => ({
                  label: `${'abcdefgh'[k]}.`,
                  blocks: [paragraph(item)],
                })),
              },
            ]
          : []),
        ...(clause.table ? [moneyTable(clause.table)] : []),
      ],
    })),
  };
}

function clausePhrase(
  { text, open: stillOpen, to }: AgreementWords['articles'][number]['clauses'][number],
  words: AgreementWords,
) {
  const content: Inline[] = [say(text)];
  if (stillOpen) content.push(say(' '), open(stillOpen));
  if (to) content.push(say(` ${words.see} `), refer(to.id, to.text), say('.'));
  return paragraph(...content);
}

function moneyTable({ caption, head, rows }: { caption: string; head: string[]; rows: string[][] }): Table {
  return table(head, rows, {
    caption: [say(caption)],
    columns: head.map((_, i) => ({ align: i === 0 ? 'left' : 'right', weight: i === 0 ? 2 : 1 })),
    rows: rows.map((cells, i) => ({
      cells: cells.map((cell) => [say(cell)]),
      ...(i === rows.length - 1 && { total: true as const }),
    })),
    rowHeads: true,
  });
}

function schedulesOf(words: AgreementWords): Schedule[] {
  const { contributions, duties } = words.schedules;
  return [
    {
      id: 'schedule-contributions',
      letter: 'A',
      title: contributions.title,
      blocks: [
        paragraph(contributions.opening),
        table(contributions.head, contributions.rows, {
          columns: [
            { align: 'left', weight: 1.4 },
            { align: 'left', weight: 2.6 },
            { align: 'left', weight: 1.6 },
            { align: 'right', weight: 1.1 },
          ],
        }),
      ],
    },
    {
      id: 'schedule-duties',
      letter: 'B',
      title: duties.title,
      blocks: [
        paragraph(duties.opening),
        figure,
        ...duties.groups.flatMap(({ title, rows }): Block[] => [
          { type: 'heading', content: [say(title)] },
          table(duties.head, rows, {
            columns: [
              { align: 'left', weight: 1 },
              { align: 'left', weight: 1.2 },
              { align: 'left', weight: 3 },
            ],
          }),
        ]),
      ],
    },
  ];
}
