import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { isAsked } from '#agreement/asked';
import { findings } from '#agreement/checks/index';
import { conversationGuide } from '#agreement/conversation';
import type { DatedFile } from '#agreement/draft';
import type { KeptReason } from '#agreement/kept-reason';
import { type Language, languages } from '#agreement/language';
import { interview, topicOf } from '#agreement/questions/index';
import { text } from '#documents/text';
import { differences } from '../../scripts/wording/both-languages.ts';
import { namedPaths } from '../../scripts/wording/named-paths.ts';
import { readTemplate } from '../../scripts/wording/template.ts';

const root = join(import.meta.dirname, '../..');
const parties = {
  title: 'T',
  items: [
    { id: 'p1', name: 'Anna' },
    { id: 'p2', name: 'Bram' },
  ],
};

const file = (answers: Answers, language: Language = 'en'): DatedFile => ({
  handslag: 1,
  language,
  date: '2027-01-15',
  answers,
});
const said = (answers: Answers, language: Language = 'en', reasons: readonly KeptReason[] = []) =>
  text(conversationGuide(file(answers, language), reasons)).replaceAll('\u00a0', ' ');
const rows = (...of: object[]) => of.map((each, at) => ({ id: `r${at + 1}`, ...each }));

describe.each(globSync('examples/*.json', { cwd: root }).sort())('%s', (path) => {
  const example = JSON.parse(readFileSync(join(root, path), 'utf8')) as DatedFile;

  it.each(languages)('is talked over in %s as it was reviewed', async (language) => {
    const name = `${basename(path, '.json')}.conversation.${language}.golden.txt`;
    await expect(text(conversationGuide({ ...example, language }))).toMatchFileSnapshot(`golden/${name}`);
  });
});

describe('what a party keeps to itself', () => {
  const own = interview.flatMap(({ id, questions }) =>
    questions.filter((each) => each.private).map((question) => ({ topic: id, question })),
  );
  const kept = [{ shared: false }, {}, { shared: { unknown: { owner: 'p2', by: '2027-02-01' } } }];

  it.each(own.map(({ topic, question }) => [question.id, topic, question] as const))(
    'stays out of it, in strategy/%s',
    (_, topic, question) => {
      const fields = question.kind.fields!.filter(({ id }) => !['party', 'shared'].includes(id));
      const slots = [
        { typed: 'kept to myself' },
        { unknown: { owner: 'p1', by: '2027-02-01' } },
        'kept to myself',
      ];
      const all = kept.flatMap((shared) =>
        slots.map((slot) => ({
          party: 'p1',
          ...Object.fromEntries(fields.map(({ id }) => [id, slot])),
          ...shared,
        })),
      );
      for (const language of languages) {
        const without = conversationGuide(file({ parties }, language));
        for (const answer of [rows(...all), { typed: 'kept to myself' }, { unknown: { owner: 'p2' } }])
          expect(conversationGuide(file({ parties, [topic]: { [question.id]: answer } }, language))).toEqual(
            without,
          );
      }
    },
  );

  it('does not show by what the other shares', () => {
    const stops = { party: 'p1', text: 'no more money', shared: true };
    const secret = { party: 'p2', text: 'a better partner', shared: false };
    const one = conversationGuide(file({ parties, strategy: { stops: rows(stops) } }));
    expect(conversationGuide(file({ parties, strategy: { stops: rows(stops, secret) } }))).toEqual(one);
    expect(text(one)).toMatch(
      /Anna \| not shared yet \| no more money\nBram \| not shared yet \| not shared yet/,
    );
  });
});

it('says the goal, what each party wants and what would make it stop', () => {
  const strategy = {
    aims: rows({ party: 'p1', text: 'a shop', shared: true }),
    needs: rows(
      { party: 'p1', text: 'three customers', shared: true },
      { party: 'p2', text: 'a series', shared: true },
    ),
    stops: rows({ party: 'p2', text: 'sixteen hours a week', shared: true }),
  };
  const words = said({ parties, goal: { sentence: 'Make books.' }, strategy });
  expect(words).toContain('Make books.');
  expect(words).toContain('Anna | three customers / a shop | not shared yet');
  expect(words).toContain('Bram | a series | sixteen hours a week');
  expect(words).toContain('Not an agreement: this binds nobody.');
});

it('says who finds out what is open, and by when', () => {
  const labelOf = (id: string) => topicOf('term')!.questions.find((each) => each.id === id)!.en.label;
  const words = said({
    parties,
    term: { start: { unknown: {} }, end: { unknown: { owner: 'p2', by: '2027-03-01' } } },
  });
  expect(words).toContain(`${labelOf('start')} | nobody yet\n${labelOf('end')} | Bram, before 1 March 2027`);
});

it('says of a warning that may stay why it does, apart from what still needs attention', () => {
  const answers = { parties, exclusivity: { restrictions: rows({ what: 'X' }, { what: 'Y' }) } };
  const vague = findings(answers, 'en').filter(({ check }) => check === 53);
  const reasons = [{ ...vague[0]!, at: '2027-01-15', places: vague[0]!.at, reason: 'We know where.' }];
  const words = said(answers, 'en', reasons);
  expect(words).toContain(`Kept on purpose: ${vague[0]!.message} Reason: We know where.`);
  expect(words).toContain(`\n${vague[1]!.message}`);
  expect(said(answers)).not.toContain('Kept on purpose');
});

describe('questions', () => {
  const marks = (party: string, pace: string) => ({ party, pace, shared: true });

  it('come of what splits the parties, and of what one assumes of the other', () => {
    const strategy = {
      fit: rows(marks('p1', '5'), marks('p2', '2')),
      'about-others': rows({ party: 'p1', about: 'p2', assumes: 'he has time in May', shared: true }),
    };
    const words = said({ parties, strategy });
    expect(words).toContain('Anna assumes about Bram: “he has time in May”. Is that right?');
    expect(words).toContain('Where do you notice a difference in pace, and how do you deal with it?');
  });

  it('come of topics that are not begun, or not finished, and never run dry', () => {
    const whole = JSON.parse(readFileSync(join(root, 'examples/bakery.json'), 'utf8')).answers as Answers;
    const money = 'Where does the money come from, and what does each find a fair split?';
    expect(said({ parties })).toContain(money);
    expect(said({ ...whole, money: { revenue: true } })).toContain(money);
    expect(said(whole)).not.toContain(money);
    expect(said(whole)).toContain('What would you still like to ask the other?');
  });

  it('leave none of the topics uncounted', () => {
    const asked = said({})
      .split('\n')
      .filter((line) => line.endsWith(' | ')).length;
    expect(said({})).toContain(`On ${interview.length - asked} more topics there is something to agree.`);
  });
});

describe('what does not fit on one page', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ id: `p${at + 1}`, name: `Party ${at + 1}` }));
  const long = 'words and '.repeat(2000);
  const exits = rows(
    ...Array.from({ length: 30 }, (_, at) => ({ task: `Task ${at + 1}`, owner: { unknown: {} } })),
  );
  const answers = {
    parties: { title: long, items: many },
    goal: { sentence: long },
    strategy: { needs: rows(...many.map(({ id }) => ({ party: id, text: long, shared: true }))) },
    term: { 'exit-plan': exits },
  };

  it('is counted', () => {
    const words = said(answers);
    const shown = words.match(/^Party \d+ \|/gm)!.length;
    expect(words).toContain(`And ${20 - shown} more parties.`);
    expect(words).toMatch(/^and \d+ more \| $/m);
    expect(words).toContain('words and …');
    expect(words.length).toBeLessThan(3000);
  });
});

describe.each([
  ['unknown', { unknown: { owner: 'p2', by: '2027-03-01' } }],
  ['unread', { typed: '<b>huh? {words}</b>' }],
])('any question at all may be %s', (_, slot) => {
  it('in both languages', () => {
    for (const topic of interview)
      for (const question of topic.questions) {
        const answers = {
          parties,
          [topic.id]: { ...(topic.id === 'parties' && parties), [question.id]: slot },
        };
        if (!isAsked(question, answers)) continue;
        for (const language of languages) expect(() => said(answers, language)).not.toThrow();
      }
  });
});

describe('its words', () => {
  const tops = new Set(['guide', ...interview.map(({ id }) => id)]);
  const parts = languages.map((language) => {
    const file = `conversation/${language}.hbs`;
    return {
      ...readTemplate(file, readFileSync(join(root, 'templates', file), 'utf8')),
      language,
      name: 'conversation',
    };
  });

  it('have the same ids, values and conditions in both languages', () => {
    expect(differences(parts, ['conversation'], tops)).toEqual([]);
  });

  it('have a question for every topic', () => {
    const asked = new Set(namedPaths(parts[0]!.program, tops).map(({ path }) => path));
    expect(interview.filter(({ id }) => !asked.has(`guide.ask.${id}`)).map(({ id }) => id)).toEqual([]);
  });
});
