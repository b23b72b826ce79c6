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
      'document',
      choice([
        { id: 'agreement', nl: 'Samenwerkingsovereenkomst', en: 'Partnership agreement' },
        {
          id: 'pilot',
          nl: 'Proefovereenkomst, alleen voor een proef',
          en: 'Pilot agreement, for a pilot only',
        },
        {
          id: 'intent',
          nl: 'Intentieverklaring, om samen te verkennen',
          en: 'Letter of intent, to explore together',
        },
      ]),
      ['Q12'],
      {
        proposal: 'agreement',
        nl: {
          label: 'Wat voor document wordt het?',
          hint: 'Een proef of een verkenning vraagt minder. We slaan dan onderdelen over.',
          why: 'Wie nog aan het verkennen is, heeft aan een paar bladzijden genoeg. De rest komt als u doorgaat.',
          example: 'Samenwerkingsovereenkomst',
        },
        en: {
          label: 'What kind of document will it be?',
          hint: 'A pilot or an exploration needs less. We then skip some topics.',
          why: 'While you are still exploring, a few pages are enough. The rest comes when you go on.',
          example: 'Partnership agreement',
        },
      },
    ),
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
          why: 'Ook wie nog niets tekent, kan kosten moeten vergoeden als hij een gesprek in een laat stadium afbreekt.',
          example: 'Bindende overeenkomst',
        },
        en: {
          label: 'How firm is what you agree?',
          hint: 'Choose what you mean; the text will say so plainly.',
          why: 'Even before anything is signed, breaking off talks at a late stage may make you liable for costs.',
          example: 'Binding agreement',
        },
      },
    ),
  ],
};
