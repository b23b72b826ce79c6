import { line, text } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';
import { aboutOthers } from './strategy/about-others.ts';
import { fit } from './strategy/fit.ts';
import { meeting } from './strategy/meeting.ts';
import { ownPlans } from './strategy/own-plans.ts';
import { ownRows } from './strategy/sharing.ts';

export const strategy: Topic = {
  id: 'strategy',
  tip: 1,
  title: { nl: 'Waarom samen', en: 'Why together' },
  about: {
    nl: 'Wat elke partij zelf zoekt; u bepaalt wat u deelt',
    en: 'What each party is after; you decide what you share',
  },
  feeds: ['purpose', 'schedule-background'],
  questions: [
    question(
      'why',
      ownRows(
        question('text', text, ['Q2'], {
          nl: {
            label: 'Waarom samen, en niet alleen of met een ander?',
            hint: 'Een paar zinnen is genoeg.',
            why: 'Wie dit niet kan zeggen, is nog niet toe aan een overeenkomst.',
            example: 'Zij kennen de huizen, ik maak de beelden. Alleen zou ik er een jaar over doen.',
          },
          en: {
            label: 'Why together, and not alone or with somebody else?',
            hint: 'A few sentences are enough.',
            why: 'If you cannot say this, it is too early for an agreement.',
            example: 'They know the homes, I make the pictures. Alone it would take me a year.',
          },
        }),
      ),
      ['Q2'],
      {
        optional: true,
        private: true,
        nl: {
          label: 'Waarom werkt elke partij samen?',
          hint: 'Per partij één antwoord. Het blijft van u tot u het deelt.',
          why: 'Ken eerst uw eigen plan. Dan ziet u of deze samenwerking erbij past.',
          example: 'Studio Fien: samen bereiken we huizen waar ik alleen niet binnenkom.',
        },
        en: {
          label: 'Why does each party want to work together?',
          hint: 'One answer for each party. It stays yours until you share it.',
          why: 'Know your own plan first. Then you see whether this partnership fits.',
          example: 'Studio Fien: together we reach homes that I cannot enter alone.',
        },
      },
    ),
    question(
      'needs',
      ownRows(
        question('text', line, ['Q3'], {
          nl: {
            label: 'Wat moet het deze partij opleveren?',
            hint: 'Eén resultaat per antwoord.',
            why: 'Een partner die niet krijgt wat hij nodig heeft, haakt af.',
            example: 'minstens drie nieuwe klanten',
          },
          en: {
            label: 'What must this party get out of it?',
            hint: 'One result for each answer.',
            why: 'A partner who does not get what it needs will drop out.',
            example: 'three new customers at least',
          },
        }),
      ),
      ['Q3'],
      {
        optional: true,
        private: true,
        nl: {
          label: 'Wat moet het elke partij opleveren?',
          hint: 'Ook dit blijft van u tot u het deelt.',
          why: 'Belangen die op tafel liggen, hoeven niet onder de tafel te werken.',
          example: 'Studio Fien: minstens drie nieuwe klanten',
        },
        en: {
          label: 'What must each party get out of it?',
          hint: 'This too stays yours until you share it.',
          why: 'Interests on the table need not work under it.',
          example: 'Studio Fien: three new customers at least',
        },
      },
    ),
    ...ownPlans,
    fit,
    aboutOthers,
    ...meeting,
  ],
};
