import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '#agreement/language';
import { measure, overLimits } from '../../scripts/wording/measure.ts';
import { ourWords } from '../../scripts/wording/our-words.ts';
import { writtenBlocks } from '../../scripts/wording/passages.ts';
import { isPassive } from '../../scripts/wording/passive.ts';
import { countWords, sentencesOf } from '../../scripts/wording/sentences.ts';
import { readTemplate } from '../../scripts/wording/template.ts';
import { findWordsToAvoid } from '../../scripts/wording/words-to-avoid.ts';

const root = join(import.meta.dirname, '../..');

describe.each(languages)('our words in %s', (language) => {
  const words = ourWords(root, language);

  it('are plain', () => {
    expect(overLimits(measure(words, language))).toEqual([]);
  });

  it('come from everywhere, and are ours only', () => {
    const { agreements, templates, questions } = words;
    for (const each of [agreements, templates, questions]) expect(each.length).toBeGreaterThan(300);
    expect(agreements.map(({ text }) => text).join('\n')).not.toMatch(
      /Zomerklank|Achterberg|Lichtlijn|Fien|park/,
    );
  });
});

describe('what is over the limits', () => {
  const passage = (text: string) => ({ text, from: 'money/costs, why' });
  const complaints = (...texts: string[]) => {
    const questions = [...Array(20).fill('Wie draagt de kosten?'), ...texts].map(passage);
    return overLimits(measure({ agreements: [], templates: [], questions }, 'nl'));
  };

  it('is a sentence that is too long', () => {
    expect(complaints(`${'woord '.repeat(35)}woord.`)).toEqual([
      expect.stringMatching(/^money\/costs, why: 36 words, at most 35: make it two sentences: “woord/),
    ]);
  });

  it('is a word to avoid, with what to write', () => {
    expect(complaints('Derhalve stopt het.')).toEqual([
      'money/costs, why: “derhalve”: write daarom, dus: “Derhalve stopt het.”',
    ]);
  });

  it('are too many passives', () => {
    const passives = ['Het bedrag wordt betaald.', 'Dat werd afgesproken.'];
    expect(complaints(...passives)).toEqual([
      'nl, questions: 9.1% of sentences passive, at most 5.0%: say who does it',
    ]);
    expect(complaints(passives[0]!)).toEqual([]);
  });

  it('is a mean that is too high', () => {
    const long = `${'woord '.repeat(34)}woord.`;
    expect(complaints(...Array(20).fill(long))).toEqual([
      'nl, questions: 19.5 words in a sentence, at most 15: shorten the longest',
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['De kosten zijn X. X betaalt die. Is er meer? Dan X.', 4],
    ['Uiterlijk: 30\u00a0september\u00a02027, om 16.00 uur.', 1],
    ['Stichting X, besloten vennootschap (B.V.), gevestigd te X.', 1],
    ['Zij verdelen dit zo: De verdeling is X.', 2],
    ['Zo vraagt een Partij dat aan: X.', 1],
    ['Wie: X', 1],
    ['X\nTelt mee als X', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text, 'nl')).toHaveLength(count);
  });

  it('count an amount or a day as one word, and a dash as none', () => {
    expect(countWords('Dat is €\u00a01.250 – tot 1\u00a0maart\u00a02027.')).toBe(5);
  });
});

describe('passives', () => {
  it.each([
    ['nl', 'Het bedrag wordt betaald.', true],
    ['nl', 'Waar wordt dat afgesproken?', true],
    ['nl', 'Wie de kosten draagt, moet worden besproken.', true],
    ['nl', 'Wat niet werd gedaan, telt niet.', true],
    ['nl', 'Worden de Partijen het niet eens, dan heeft X besloten.', false],
    ['nl', 'De Partijen hebben dat afgesproken.', false],
    ['nl', 'Wat geldt als het later wordt?', false],
    ['nl', 'Wordt deze overeenkomst te zwaar, dan praten zij.', false],
    ['en', 'The amount is paid.', true],
    ['en', 'It has not yet been rewritten.', true],
    ['en', 'The steps are not always followed.', true],
    ['en', 'The Parties have agreed that.', false],
    ['en', 'The last day is X.', false],
    ['en', 'It is about how they work, as agreed.', false],
  ] as const)('in %s: %s', (language, sentence, passive) => {
    expect(isPassive(sentence, language)).toBe(passive);
  });
});

it('finds words to avoid whole, however they are written', () => {
  expect(findWordsToAvoid('Mits en Conform, enz.', 'nl', 'question').map(({ word }) => word)).toEqual([
    'conform',
    'mits',
    'enz.',
  ]);
  expect(findWordsToAvoid('uniform, reedsgenoemd, in-conform', 'nl', 'clause')).toEqual([]);
});

it('finds vague words in clauses only', () => {
  expect(findWordsToAvoid('within a reasonable time', 'en', 'clause')).toHaveLength(1);
  expect(findWordsToAvoid('Choose what you find reasonable.', 'en', 'question')).toEqual([]);
});

it('writes a template in every way that it may come out, with the line it stands on', () => {
  const { program } = readTemplate(
    'agreement/nl/x.hbs',
    `<article id="x">
  {{#if a}}
    <p>Een {{a}}{{#if b}}<br>
      en {{b}}{{/if}}.</p>
  {{else if c}}
    <p>{{#if (is c "d")}}Dit{{else}}Dat{{/if}} staat in <a href="#y"></a>.</p>
  {{/if}}
</article>`,
  );
  expect(writtenBlocks(program)).toEqual([
    { text: 'Een X\nen X.', line: 3 },
    { text: 'Dit staat in X.', line: 6 },
    { text: 'Dat staat in X.', line: 6 },
  ]);
});
