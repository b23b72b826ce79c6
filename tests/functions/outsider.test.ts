/**
 * Somebody who knows nothing but what GET /api/questions tells: fills in everything that is asked, and looks whether the
 * documents say it. Nothing in here may come from agreement/.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { startedApp } from './app-under-test.ts';

interface Listed {
  topic: string;
  id: string;
  kind: string;
  core: boolean;
  when?: { at: string; is?: unknown[]; not?: unknown[] };
  private?: true;
  options?: { id: string }[];
  other?: true;
  fields?: Listed[];
  prefix?: string;
  equal?: true;
  answer?: unknown;
}

interface Listing {
  questions: Listed[];
  kinds: Record<string, { anyOf?: { properties?: object }[] }>;
}

type Answers = Record<string, Record<string, unknown>>;

/** What was typed into a question: words that stand nowhere else. */
interface Typed {
  at: string;
  word: string;
  /** Whether a document may say it. */
  said: boolean;
}

/** @param inWords whether to answer in words wherever that is allowed, rather than with the example */
function filled({ questions, kinds }: Listing, inWords: boolean) {
  const typed: Typed[] = [];
  const answers: Answers = {};

  const nonce = (at: string, said: boolean): string => {
    const word = `zq${typed.length + 1}zq`;
    typed.push({ at, word, said });
    return word;
  };
  const takesWords = (kind: string) =>
    kinds[kind]?.anyOf?.some(({ properties = {} }) => 'words' in properties) ?? false;
  const isAsked = ({ when }: Listed, row?: Record<string, unknown>): boolean => {
    if (!when) return true;
    const [topic, id] = when.at.split('/') as [string, string?];
    const found = id === undefined ? row?.[topic] : answers[topic]?.[id];
    return when.is ? when.is.includes(found) : !when.not!.includes(found);
  };
  /** An answer on which the most is asked: one that another question waits for, and none that keeps one away. */
  const leading = (at: string, among: Listed[], possible: unknown[]): unknown => {
    const waiting = among.flatMap(({ when }) => (when?.at === at ? [when] : []));
    const wanted = waiting.flatMap(({ is = [] }) => is);
    const unwanted = waiting.flatMap(({ not = [] }) => not);
    return wanted[0] ?? possible.find((each) => !unwanted.includes(each));
  };

  function answerTo(question: Listed, at: string, among: Listed[], said: boolean): unknown {
    const { kind, options = [], other } = question;
    const name = among === questions ? at : question.id;
    switch (kind) {
      case 'text':
        return nonce(at, said);
      case 'yes-no':
        return leading(name, among, [true, false]);
      case 'choice': {
        const waited = among.some(({ when }) => when?.at === name);
        if (other && !waited) return { other: nonce(at, said) };
        return leading(
          name,
          among,
          options.map(({ id }) => id),
        );
      }
      case 'choices':
      case 'ordering':
        return options.map(({ id }) => id);
      case 'party':
        return 'p1';
      case 'row':
        return 'r1';
      case 'person':
        return { name: nonce(at, said), role: nonce(at, said), party: 'p2' };
      case 'list':
        return question.equal ? shares(question) : rows(question, at, said);
      default:
        return inWords && takesWords(kind) ? { words: nonce(at, said) } : question.answer;
    }
  }

  const shares = ({ prefix }: Listed) =>
    ['60', '40'].map((share, index) => ({ id: `${prefix}${index + 1}`, party: `p${index + 1}`, share }));

  function rows(list: Listed, at: string, said: boolean): unknown[] {
    const kept = list.private ? [true, false, undefined] : [true, true];
    return kept.map((shared, index) => {
      const row: Record<string, unknown> = { id: `${list.prefix}${index + 1}` };
      for (const field of list.fields!) {
        if (list.private && field.id === 'shared') {
          if (shared !== undefined) row.shared = shared;
        } else if (isAsked(field, row))
          row[field.id] = answerTo(field, `${at}/${field.id}`, list.fields!, said && shared === true);
      }
      return row;
    });
  }

  for (const question of questions.filter(({ core }) => core)) {
    const at = `${question.topic}/${question.id}`;
    if (!isAsked(question)) continue;
    answers[question.topic] ??= {};
    answers[question.topic]![question.id] = answerTo(question, at, questions, true);
  }
  return { answers, typed };
}

async function textOf(bytes: ArrayBuffer): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  let text = '';
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? ' ' : '');
  }
  await file.loadingTask.destroy();
  return text;
}

it.each([
  ['with an example of each form', false],
  ['in words wherever there may be words', true],
])(
  'lets an outsider answer everything %s, and says it in every document',
  { timeout: 60_000 },
  async (_, inWords) => {
    const { request, ask, send } = await startedApp(null);
    const listing = (await (await request('/api/questions')).json()) as unknown as Listing;
    const { answers, typed } = filled(listing, inWords);
    expect(typed.length).toBeGreaterThan(80);
    for (const [topic, each] of Object.entries(answers)) {
      const saved = await send('PUT', `/answers/${topic}`, each);
      expect([topic, saved.status, await saved.json()]).toEqual([topic, 200, each]);
    }
    expect((await send('POST', '/versions', { languages: ['nl', 'en'] })).status).toBe(201);

    const kept = typed.filter(({ said }) => !said);
    expect(kept).not.toHaveLength(0);
    for (const language of ['nl', 'en']) {
      const file = (name: string) => ask(`/versions/1/${name}?language=${language}`);
      const texts = {
        pdf: await textOf(await (await file('agreement.pdf')).arrayBuffer()),
        html: await (await file('agreement.html')).text(),
        json: await (await file('answers.json')).text(),
      };
      for (const [name, text] of Object.entries(texts)) {
        const missing = typed.filter(({ word, said }) => said && !text.includes(word));
        expect([language, name, missing.map(({ at }) => at)]).toEqual([language, name, []]);
        const told = kept.filter(({ word }) => text.includes(word));
        expect([language, name, told.map(({ at }) => at)]).toEqual([language, name, []]);
      }
    }
  },
);
