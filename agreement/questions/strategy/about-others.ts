import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { ownRows } from './sharing.ts';

/** What each party knows of another, and what it only assumes. */
export const aboutOthers = detail(
  'about-others',
  ownRows(
    question('about', party(), ['Q7'], {
      nl: {
        label: 'Over wie gaat het?',
        hint: 'Eén van de andere partijen.',
        why: 'Zo weet die partij wat zij kan bevestigen of rechtzetten.',
        example: 'J.P. ’t Hart Fotografie',
      },
      en: {
        label: 'Who is it about?',
        hint: 'One of the other parties.',
        why: 'So that this party knows what to confirm or put right.',
        example: 'J.P. ’t Hart Photography',
      },
    }),
    question('knows', line, ['Q7'], {
      optional: true,
      nl: {
        label: 'Wat weet u zeker?',
        hint: 'Omdat u het zag, vroeg of opzocht.',
        why: 'Wat u zeker weet, hoeft u niet meer te vragen.',
        example: 'hij fotografeert al tien jaar in verzorgingshuizen',
      },
      en: {
        label: 'What do you know for certain?',
        hint: 'Because you saw it, asked or looked it up.',
        why: 'What you know for certain you need not ask.',
        example: 'he has photographed in care homes for ten years',
      },
    }),
    question('assumes', line, ['Q7'], {
      optional: true,
      nl: {
        label: 'Wat neemt u aan?',
        hint: 'Wat u verwacht, maar nooit hebt gevraagd.',
        why: 'Een aanname die niemand uitspreekt, blijkt pas als zij niet klopt.',
        example: 'hij heeft in mei tijd voor drie huizen',
      },
      en: {
        label: 'What do you assume?',
        hint: 'What you expect, but never asked.',
        why: 'An assumption nobody speaks of shows only when it is wrong.',
        example: 'he has time for three homes in May',
      },
    }),
  ),
  ['Q7'],
  {
    private: true,
    nl: {
      label: 'Wat weet elke partij van de ander, en wat neemt zij aan?',
      hint: 'Per partij over wie het gaat. Het blijft van u tot u het deelt.',
      why: 'Veel teleurstelling begint bij iets dat niemand heeft gevraagd.',
      example: 'Studio Fien over ’t Hart: neemt aan dat hij in mei tijd heeft',
    },
    en: {
      label: 'What does each party know of the other, and what does it assume?',
      hint: 'For each party it is about. It stays yours until you share it.',
      why: 'Much disappointment begins with something that nobody asked.',
      example: 'Studio Fien about ’t Hart: assumes that he has time in May',
    },
  },
);
