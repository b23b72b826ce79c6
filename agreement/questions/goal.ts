import { choice } from '../kinds/choice.ts';
import { line, text } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

export const goal: Topic = {
  id: 'goal',
  tip: 4,
  title: { nl: 'Het gezamenlijke doel', en: 'The shared goal' },
  about: {
    nl: 'Wat u samen wilt bereiken, en hoe vast dat ligt',
    en: 'What you want to reach together, and how firmly',
  },
  feeds: ['purpose'],
  questions: [
    question('sentence', line, ['Q8'], {
      nl: {
        label: 'Wat is het doel, in één zin?',
        hint: 'Zo dat een buitenstaander het begrijpt.',
        why: 'Eén gedeeld beeld is de basis. Is een afspraak later onduidelijk, dan helpt het doel om haar uit te leggen.',
        example: 'Twaalf fotoboeken maken en verkopen aan verzorgingshuizen.',
      },
      en: {
        label: 'What is the goal, in one sentence?',
        hint: 'So that an outsider understands it.',
        why: 'One shared picture is the foundation. If a clause turns out unclear later, the goal helps to read it.',
        example: 'Make twelve photo books and sell them to care homes.',
      },
    }),
    question('story', text, ['Q8'], {
      optional: true,
      nl: {
        label: 'Welk verhaal of beeld hoort daarbij?',
        hint: 'Wat ziet u voor u als het gelukt is? Een paar zinnen is genoeg.',
        why: 'Een verhaal blijft hangen en houdt u bij elkaar als het tegenzit.',
        example: 'In elke huiskamer ligt een boek waarin bewoners zichzelf en hun straat terugzien.',
      },
      en: {
        label: 'What story or picture goes with it?',
        hint: 'What do you see when it has worked? A few sentences are enough.',
        why: 'A story stays in mind and holds you together when things go against you.',
        example: 'In every living room lies a book in which residents recognise themselves and their street.',
      },
    }),
    question(
      'binding',
      choice([
        { id: 'binding', nl: 'Bindende overeenkomst', en: 'Binding agreement' },
        { id: 'intent', nl: 'Intentieverklaring, niet bindend', en: 'Letter of intent, not binding' },
        {
          id: 'mixed',
          nl: 'Deels bindend: alleen geheimhouding, kosten, conflict en duur',
          en: 'Partly binding: only confidentiality, costs, conflict and term',
        },
      ]),
      ['Q12'],
      {
        proposal: 'binding',
        nl: {
          label: 'Hoe vast ligt wat u afspreekt?',
          hint: 'Kies wat u bedoelt; de tekst zegt het met zoveel woorden.',
          why: 'Wie een gesprek laat afbreekt, moet soms kosten vergoeden. Ook als nog niemand heeft getekend.',
          example: 'Bindende overeenkomst',
        },
        en: {
          label: 'How firm is what you agree?',
          hint: 'Choose what you mean; the text will say so plainly.',
          why: 'Breaking off talks at a late stage may cost you money. Even if nobody has signed yet.',
          example: 'Binding agreement',
        },
      },
    ),
  ],
};
