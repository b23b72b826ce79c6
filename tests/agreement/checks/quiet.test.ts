import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AnswersFile } from '#agreement/answers-file';
import { findingLines } from './finding-lines.ts';
import { rows } from './tables/table.ts';

/**
 * What is found in agreements that people could sign: nothing but what is worth their attention. Each line is a
 * check, its level and its places; a line more is for a person to judge.
 */
const examples: Record<string, string[]> = {
  fotoboeken: [
    '16 warning /contributions/items/2/if-late /contributions/items/3/if-late /contributions/items/4/if-late /contributions/items/5/if-late /contributions/items/6/if-late',
    '49 warning /data/roles',
    '58 warning /dialogue/rhythm /pilot/decision',
    '59 note /term/exit-plan/0/within',
    '67 note /contributions/items/0/quantity /contributions/items/1/quantity',
    '75 note /ip/results/1/owner',
    '77 note /data/special',
    '92 note /contributions/items/0/value /contributions/items/1/value',
    '105 note /term/tail /term/leftovers',
  ],
  festival: [
    '7 warning /strategy/why',
    '11 warning /money/costs-budget /contributions/items/0/value /contributions/items/5/value',
    '16 warning /contributions/items/0/if-late /contributions/items/1/if-late /contributions/items/2/if-late',
    '47 warning /ip/results/0/after-end',
    '49 warning /data/roles',
    '52 warning /liability/third-parties /money/losses',
    '59 note /conflict/mediator-appointed-by',
    '68 note /parties/items/1/form',
    '75 note /ip/results/0/owner',
    '92 note /contributions/items/2/value /contributions/items/3/value',
  ],
  'five-currencies': [
    '16 warning /contributions/items/0/if-late /contributions/items/1/if-late /contributions/items/2/if-late',
    '52 warning /liability/third-parties /money/losses',
    '123 warning /ip/results /confidentiality/what /data/personal /liability/cap-event',
    '74 note /reporting/payment-due',
    '92 note /contributions/items/0/value /contributions/items/1/value',
    '105 note /term/tail /term/leftovers',
  ],
  bakery: [
    '11 warning /money/costs-budget /contributions/items/3/value',
    '16 warning /contributions/items/1/if-late /contributions/items/2/if-late /contributions/items/3/if-late /contributions/items/4/if-late',
    '47 warning /ip/joint-use /ip/results/1/owner',
    '52 warning /liability/third-parties /money/losses',
    '92 note /contributions/items/0/value /contributions/items/4/value',
    '99 note /governance/chair-rotation /governance/tie-break',
    '124 note /contributions/items/3/due',
    '124 note /contributions/items/4/quantity',
  ],
};

it.each(Object.entries(examples))('finds in the example %s no more than this', (name, expected) => {
  const file: AnswersFile = JSON.parse(
    readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'),
  );
  expect(findingLines(file.answers)).toEqual(expected);
});

/** A website that one orders and the other makes: two pages that leave much unsaid. */
const website = {
  parties: {
    title: 'Website for FreeCook',
    items: [
      { id: 'p1', name: 'FreeCook', role: 'Client', signatory: 'Nadia Tomsen', 'signatory-role': 'director' },
      {
        id: 'p2',
        name: 'Marlow’s Web Advance, PLC',
        role: 'Company',
        signatory: 'Marcus Vesper',
        'signatory-role': 'director',
      },
    ],
  },
  goal: { sentence: 'Design and develop a website in three stages.' },
  contributions: {
    items: rows(
      {
        what: 'Prepayment',
        kind: 'cash',
        giver: 'p1',
        receiver: 'p2',
        value: { amount: '1900.00', currency: 'USD' },
        due: { words: 'upon the signing' },
      },
      {
        what: 'The rest of the price',
        kind: 'cash',
        giver: 'p1',
        receiver: 'p2',
        value: { amount: '3100.00', currency: 'USD' },
        due: { words: 'on completion' },
      },
      {
        what: 'Design and development, Stage 1 to Stage 3',
        kind: 'people',
        giver: 'p2',
        receiver: 'p1',
        quantity: { n: '12', unit: 'weeks' },
        due: '2018-02-08',
        until: '2018-05-03',
      },
      { what: 'Content, typed and proofread', kind: { other: 'content' }, giver: 'p1', receiver: 'p2' },
    ),
  },
  money: { revenue: false, costs: 'own' },
  change: { form: 'a written Change Order; its cost is added to the price' },
};

it('finds in an order for a website who is bound, what is missing, and that it is an order', () => {
  expect(findingLines(website)).toEqual([
    '8 warning /contributions/items/3/due',
    '16 warning /contributions/items/0/if-late /contributions/items/1/if-late /contributions/items/2/if-late /contributions/items/3/if-late',
    '83 warning /parties/items/0/form /parties/items/0/lead /parties/items/1/form /parties/items/1/lead',
    '123 warning /conflict/ladder /conflict/law /ip/results /confidentiality/what /data/personal /liability/cap-event /term/end /term/notice',
    '84 note /contributions/items/0/receiver /contributions/items/1/receiver /money/revenue',
    '120 note /contributions/items/0/due /parties/signing-day',
  ]);
});
