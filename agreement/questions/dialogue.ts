import { duration } from '../kinds/duration.ts';
import { rhythm } from '../kinds/rhythm.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';
import { care } from './dialogue/care.ts';
import { talk } from './dialogue/talk.ts';

export const dialogue: Topic = {
  id: 'dialogue',
  tip: 8,
  title: { nl: 'Blijven praten', en: 'Keep talking' },
  about: {
    nl: 'Kampvuurgesprekken: niet over het werk, maar over elkaar',
    en: 'Campfire conversations: not about the work, but about each other',
  },
  feeds: ['dialogue'],
  questions: [
    question('rhythm', rhythm, ['Q64'], {
      nl: {
        label: 'Hoe vaak houdt u een kampvuurgesprek?',
        hint: 'Een gesprek zonder agenda over hoe het samen gaat.',
        why: 'Partners die blijven praten, hebben minder regels nodig.',
        example: 'elk kwartaal',
      },
      en: {
        label: 'How often do you hold a campfire conversation?',
        hint: 'A talk without an agenda about how you are doing together.',
        why: 'Partners who keep talking need fewer rules.',
        example: 'every quarter',
      },
    }),
    question('length', duration, ['Q64'], {
      optional: true,
      nl: {
        label: 'Hoe lang duurt het?',
        hint: 'Genoeg om verder te komen dan koetjes en kalfjes.',
        why: 'Wie tijd vrijmaakt, laat zien dat het telt.',
        example: '2 uur',
      },
      en: {
        label: 'How long does it take?',
        hint: 'Enough to get past small talk.',
        why: 'Making time shows that it counts.',
        example: '2 hours',
      },
    }),
    question('place', line, ['Q64'], {
      optional: true,
      nl: {
        label: 'Waar?',
        hint: 'Liefst niet aan de vergadertafel.',
        why: 'Een andere plek geeft een ander gesprek.',
        example: 'om de beurt bij elkaar',
      },
      en: {
        label: 'Where?',
        hint: 'Preferably not at the meeting table.',
        why: 'Another place makes for another talk.',
        example: 'at each other’s place in turn',
      },
    }),
    question('host', line, ['Q64'], {
      optional: true,
      nl: {
        label: 'Wie nodigt uit?',
        hint: 'Om de beurt werkt goed.',
        why: 'Als niemand uitnodigt, gebeurt het niet.',
        example: 'om de beurt, Studio Fien begint',
      },
      en: {
        label: 'Who invites?',
        hint: 'Taking turns works well.',
        why: 'If nobody invites, it does not happen.',
        example: 'in turn, Studio Fien begins',
      },
    }),
    ...talk,
    ...care,
  ],
};
