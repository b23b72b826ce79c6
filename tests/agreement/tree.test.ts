import { expect, it } from 'vitest';
import { readPart } from '#agreement/tree';

function read(sentence: string): string {
  const { blocks } = readPart(`<article id="a"><p>${sentence}</p></article>`);
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    .map((each) => (each.type === 'text' ? each.text : each.type === 'break' ? '\n' : 'X'))
    .join('');
}

it.each([
  ['Zo: Dat doen we samen..', 'Zo: Dat doen we samen.'],
  ['Who decides: why not all of us?. Then', 'Who decides: why not all of us? Then'],
  ['Het geldt!.', 'Het geldt!'],
  ['Van Studio Fien B.V..\n  Rol: maker.', 'Van Studio Fien B.V. Rol: maker.'],
  ['hierna: <strong>Fien B.V.</strong>. Rol: maker.', 'hierna: Fien B.V. Rol: maker.'],
  ['<strong>Fien B.V..</strong> Ieder', 'Fien B.V. Ieder'],
  ['Zo: één regel.<br>En nog een..', 'Zo: één regel.\nEn nog een.'],
  ['Zo: “Dat doen we samen.”.', 'Zo: “Dat doen we samen.”'],
])('gives “%s” one full stop', (typed, shown) => {
  expect(read(typed)).toBe(shown);
});

it.each([
  'En dan...',
  'Zie <a href="#b"></a>.',
  'De naam is <mark>[niet te lezen: “huh?”]</mark>.',
  'Zij (Fien B.V.).',
  'Op ../plannen en om 16.00 uur.',
])('leaves “%s” as it is', (sentence) => {
  const shown = sentence.replace(/<a.*?<\/a>/, 'X').replace(/<.*?>/g, '');
  expect(read(sentence)).toBe(shown);
});

it('keeps three dots that a sentence was typed with', () => {
  expect(read('Zo: we zien wel....')).toBe('Zo: we zien wel...');
});

it.each([
  ['antwoorden binnen <data>meteen</data>', 'antwoorden meteen'],
  ['They answer within <data>the same day</data>.', 'They answer the same day.'],
  ['moet binnen <data>zes weken na ontvangst</data> betalen', 'moet binnen zes weken na ontvangst betalen'],
  ['within <data>thirty (30) days</data>', 'within thirty (30) days'],
  ['binnen 2 werkdagen', 'binnen 2 werkdagen'],
  ['De opzegtermijn is <data>een seizoen</data>.', 'De opzegtermijn is een seizoen.'],
])('says “%s” without what does not go before words', (typed, shown) => {
  expect(read(typed)).toBe(shown);
});
