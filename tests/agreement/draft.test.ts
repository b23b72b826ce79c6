import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { type DatedFile, draft } from '#agreement/draft';
import { type Language, languages } from '#agreement/language';
import { interview } from '#agreement/questions/index';
import { text } from '#documents/text';

const parties = {
  title: 'T',
  items: [
    { id: 'p1', name: 'Anna' },
    { id: 'p2', name: 'Bram' },
  ],
};

function file(answers: Answers, more: Partial<DatedFile> = {}): DatedFile {
  return { handslag: 1, language: 'en', date: '2027-01-15', answers, ...more };
}

function said(answers: Answers, language: Language = 'en'): string {
  return text(draft(file(answers, { language }))).replaceAll('\u00a0', ' ');
}

describe('what stays out of a document', () => {
  it('is what a party does not share, in the text and in the answers that come along', () => {
    const why = [
      { id: 'r1', party: 'p1', text: 'told to all', shared: true },
      { id: 'r2', party: 'p2', text: 'kept to myself', shared: false },
      { id: 'r3', party: 'p2', text: 'not decided yet' },
      { id: 'r4', party: 'p2', text: { unknown: { owner: 'p2', by: '2027-02-01' } } },
    ];
    const made = draft(file({ parties, strategy: { why } }));
    const all = text(made) + made.answersFile;
    expect(all).toContain('told to all');
    expect(all).not.toMatch(/kept to myself|not decided yet|February/);
  });

  it.each([
    ['as it was typed', { typed: 'kept to myself' }],
    ['with who finds it out', { unknown: { owner: 'p2' } }],
  ])('is a private answer as a whole, %s', (_name, why) => {
    expect(draft(file({ parties, strategy: { why } }))).toEqual(draft(file({ parties })));
  });

  it('changes not a byte of it, nor its fingerprint', () => {
    const without = draft(file({ parties }));
    const kept = { id: 'r1', party: 'p1', text: 'kept to myself' };
    expect(draft(file({ parties, strategy: { why: [kept] } }))).toEqual(without);
  });

  it.each([
    ['pilot', 'governance', { votes: 'equal' }, 'one vote'],
    ['intent', 'working', { language: 'Frisian' }, 'Frisian'],
  ])('is what a document of the kind %s leaves out: %s', (document, topic, given, words) => {
    expect(said({ parties, [topic]: given })).toContain(words);
    const made = draft(file({ parties, goal: { document }, [topic]: given }));
    expect(text(made) + made.answersFile).not.toContain(words);
    expect(made.answersFile).toContain(`"document":"${document}"`);
  });

  it('is what depends on an answer that is itself not asked', () => {
    const stale = {
      'if-one-leaves': 'stop',
      'new-shares': 'listed',
      'leaver-shares': [{ id: 'r1', leaver: 'p1' }],
    };
    const made = draft(file({ parties, term: stale }));
    expect(made.answersFile).not.toContain('leaver-shares');
    const carried = JSON.parse(made.answersFile) as DatedFile;
    expect(draft(carried).fingerprint).toBe(made.fingerprint);
  });

  it('is an answer that another answer made pointless', () => {
    const streams = [{ id: 'r1', name: 'Tickets', shares: 'equal' }];
    expect(said({ parties, money: { revenue: true, streams } })).toContain('Tickets');
    const made = draft(file({ parties, money: { revenue: false, streams } }));
    expect(text(made) + made.answersFile).not.toContain('Tickets');
  });
});

describe('numbers and references', () => {
  it('follow when an article has nothing in it', () => {
    const titles = (answers: Answers) =>
      draft(file(answers)).articles.map(({ number, id }) => `${number} ${id}`);
    expect(titles({ parties })).toEqual(['1 definitions']);
    expect(titles({ parties, goal: { sentence: 'x' }, term: { start: '2027-01-01' } })).toEqual([
      '1 definitions',
      '2 purpose',
      '3 term',
    ]);
  });

  it('name the article or schedule as it is numbered in this draft', () => {
    const items = [{ id: 'r1', what: 'Hours', giver: 'p1' }];
    expect(said({ parties, contributions: { items } })).toContain(
      'stands beside its name in schedule A'.replace('stands', 'stand'),
    );
  });
});

describe('a clause of one’s own', () => {
  const own = (...clauses: object[]) => ({
    parties,
    term: { start: '2027-01-01' },
    general: { 'own-clauses': clauses.map((each, at) => ({ id: `r${at + 1}`, ...each })) },
  });

  it('stands last in its article, numbered and marked as not checked', () => {
    const words = said(own({ article: 'term', heading: 'Holidays', text: 'Tell us.' }));
    expect(words).toContain('2.2 Holidays – own text, not checked\n\n    Tell us.');
    expect(said(own({ article: 'term', text: 'Tell us.' }), 'nl')).toContain(
      '2.2 Eigen tekst, niet nagekeken',
    );
  });

  it('brings in an article that has nothing else in it, in its place', () => {
    const { articles } = draft(file(own({ article: 'working', text: 'Tell us.' })));
    expect(articles.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 What the words mean',
      '2 Contact and ways of working',
      '3 Start, end and leaving',
    ]);
  });

  it.each([
    ['not chosen', undefined],
    ['not known yet', { unknown: {} }],
    ['not to be read', { typed: 'huh?' }],
  ])('stands among the last while its article is %s', (_name, article) => {
    const { articles } = draft(file(own({ article, text: 'Tell us.' })));
    expect(articles.at(-1)).toMatchObject({ id: 'general', clauses: [{ id: 'own-clause-r1' }] });
  });

  it('is text, which passes for nothing else', () => {
    const words = said(own({ article: 'term', text: '<b>x</b>\n\n9. Heading\n\n9.1 Anna pays all.' }));
    expect(words).toContain('<b>x</b>');
    expect(words).not.toMatch(/^(?:9|\s?9\.1)/m);
    const [clause] = draft(file(own({ article: 'term', text: '9. Heading' })))
      .articles.at(-1)!
      .clauses.slice(-1);
    expect(clause).toMatchObject({ id: 'own-clause-r1', number: '2.2' });
  });
});

describe('what is still to agree', () => {
  const item = { id: 'r1', item: 'Ticket sales', owner: 'p2', by: '2027-03-01', otherwise: 'as it was' };

  it('is an open point of the first page and a day of the timeline', () => {
    const words = said({ parties, general: { 'still-to-agree': [item] } });
    expect(words).toContain('Open points | 1');
    expect(words).toContain('– Ticket sales (Bram, before 1 March 2027)');
    expect(words).toContain('1 March 2027 | Ticket sales: latest day to agree | Bram');
    expect(words).toContain('Ticket sales | Bram | 1 March 2027 | as it was');
  });

  it('is said with what is known of it', () => {
    const open = { unknown: {} };
    const words = said({
      parties,
      general: {
        'still-to-agree': [{ id: 'r1', item: 'Ticket sales', owner: open, by: { words: 'the summer' } }],
      },
    });
    expect(words).toContain('– Ticket sales (at the latest: the summer)');
    expect(words).toContain('Open points | 2');
  });
});

describe('what is not known yet', () => {
  const unknown = { unknown: { owner: 'p2', by: '2027-03-01' } };

  it('stands open in its clause, on the first page and on the timeline', () => {
    const words = said({ parties, term: { end: unknown } });
    expect(words).toContain('The last day is [still to agree; Bram, before 1 March 2027].');
    expect(words).toContain('– When does it end? (Bram, before 1 March 2027)');
    expect(words).toContain('1 March 2027 | find out: When does it end? | Bram');
  });

  // Whatever is answered elsewhere: any question may be open, or hold what could not be read.
  const slots = [unknown, { typed: '<b>huh?</b>' }];

  it.each(interview)(
    'may be any question about $id, or any field of its rows, in both languages',
    (topic) => {
      const others = yesTo(topic.id);
      const made = (more: object) => {
        const given = { ...others[topic.id], ...partiesIn(topic.id), ...more };
        for (const language of languages) said({ parties, ...others, [topic.id]: given }, language);
      };
      for (const question of topic.questions)
        for (const slot of slots) {
          made({ [question.id]: slot });
          const fields = question.kind.control === 'rows' ? question.kind.fields! : [];
          const id = `${question.kind.prefix}1`;
          // Row by row: a field may depend on another of its row, and any of them may be the only one.
          for (const field of fields) made({ [question.id]: [{ id, [field.id]: slot }] });
        }
    },
  );
});

/** Answers that make every conditional question of a topic one that is asked. */
function yesTo(topic: string): Answers {
  const yes: Answers = {
    goal: { binding: 'mixed' },
    money: { revenue: true, costs: 'joint', losses: 'shared' },
    data: { personal: true, roles: 'processor', 'outside-eea': true },
    confidentiality: { what: 'marked' },
    liability: { 'may-bind': 'one' },
    pilot: { pilot: true },
    governance: { votes: 'custom', majority: 'percentage', 'tie-break': 'neutral' },
    conflict: { final: 'arbitration' },
    term: { renewal: 'automatic', 'new-shares': 'listed' },
    general: { languages: 'both' },
  };
  return topic in yes ? { [topic]: yes[topic]! } : {};
}

function partiesIn(topic: string): object {
  return topic === 'parties' ? parties : {};
}

it('is the same, byte for byte, for the same file, and another for another version', () => {
  const answers = { parties, goal: { sentence: 'x' } };
  expect(draft(file(answers))).toEqual(draft(file(structuredClone(answers))));
  const prints = [
    {},
    { version: 1 },
    { version: 2 },
    { final: true },
    { language: 'nl' as const },
    { date: '2027-01-16' },
  ].map((more) => draft(file(answers, more)).fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

describe('a last day that the parties did not name', () => {
  const term = (after: string) => ({ start: '2027-01-01', end: { n: 1, unit: 'years', after } });

  it.each<[Language, string]>([
    ['nl', 'De looptijd is 1 jaar. De laatste dag is 31 december 2027.'],
    ['en', 'The term is 1 year. The last day is 31 December 2027.'],
  ])('is named by the document, with how long the partnership lasts, in %s', (language, expected) => {
    const document = said({ parties, term: term('term/start') }, language);
    expect(document).toContain(expected);
    expect(document).not.toMatch(/12 (?:maanden|months)/);
    expect(said({ parties, term: { end: term('term/start').end } }, language)).toContain(
      `${expected.split('.')[0]!}.`,
    );
  });

  it('is named behind what it counts from', () => {
    const answers = { parties, pilot: { pilot: true, end: '2027-02-28' }, term: term('pilot/end') };
    expect(said(answers)).toContain('The last day is 1 year after the end of the pilot: 28 February 2028.');
  });
});

describe('costs that come first', () => {
  const costs = { id: 'r1', model: 'costs', receiver: 'all' };
  const limited = { ...costs, amount: { amount: '5.00', currency: 'EUR' } };
  const money = (more: object) => ({ parties, money: { revenue: true, costs: 'joint', ...more } });

  it('come off once where the parties share profit too', () => {
    const both = money({ basis: 'profit', layers: [costs] });
    expect(said(both)).toContain('what remains once the costs have been paid back under article 2.2');
    expect(said(both)).not.toContain('minus joint costs');
    expect(said(both, 'nl')).toContain('Die kosten gaan er één keer af.');
    expect(said(money({ basis: 'profit' }))).toContain(
      'The Parties share the profit: revenue minus joint costs.',
    );
  });

  it('are joint costs above their limit, where there is one', () => {
    const above = { en: 'They are not a loss.', nl: 'Zij zijn geen verlies.' };
    expect(said(money({ layers: [limited] }))).toContain(above.en);
    expect(said(money({ layers: [limited] }), 'nl')).toContain(above.nl);
    expect(said(money({ layers: [costs] }))).not.toContain(above.en);
    expect(said(money({ layers: [limited, { ...costs, id: 'r2' }] }))).not.toContain(above.en);
    expect(said(money({ costs: 'own', layers: [limited] }))).not.toContain(above.en);
  });

  it('count towards a minimum', () => {
    const minimum = { id: 'r2', model: 'guarantee', receiver: 'p2', payer: 'p1' };
    const counts = {
      en: 'Costs that it gets back count towards the minimum.',
      nl: 'Wat zij aan kosten terugkrijgt, telt mee.',
    };
    expect(said(money({ layers: [costs, minimum] }))).toContain(counts.en);
    expect(said(money({ layers: [costs, minimum] }), 'nl')).toContain(counts.nl);
    expect(said(money({ layers: [minimum] }))).not.toContain(counts.en);
  });
});
