import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { party, person } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';

const afterCoolingOff: Condition = { at: 'governance/tie-break', is: ['cooling-off'] };

/** What happens when votes are equally divided. */
export const ties = [
  question(
    'tie-break',
    choice([
      {
        id: 'rotating-chair',
        nl: 'De voorzitter beslist; die rol wisselt',
        en: 'The chair decides; that role rotates',
      },
      { id: 'neutral', nl: 'Een neutrale persoon beslist', en: 'A neutral person decides' },
      { id: 'expert', nl: 'Een deskundige beslist', en: 'An expert decides' },
      {
        id: 'cooling-off',
        nl: 'Eerst afkoelen, dan nog eens stemmen',
        en: 'Cool off first, then vote again',
      },
      { id: 'status-quo', nl: 'Dan blijft alles zoals het is', en: 'Then all stays as it is' },
      { id: 'party', nl: 'Eén partij beslist', en: 'One party decides' },
      {
        id: 'ladder',
        nl: 'Dan volgen de stappen bij een conflict',
        en: 'Then the steps in a conflict follow',
      },
    ]),
    ['Q53'],
    {
      nl: {
        label: 'Wat als de stemmen staken?',
        hint: 'Met twee partijen komt dit vaker voor dan u denkt.',
        why: 'Zonder regel houdt één nee alles tegen.',
        example: 'Eerst afkoelen, dan nog eens stemmen',
      },
      en: {
        label: 'What if there is a tie?',
        hint: 'With two parties this happens more often than you think.',
        why: 'Without a rule one no stops everything.',
        example: 'Cool off first, then vote again',
      },
    },
  ),
  question('tie-person', person, ['Q53'], {
    when: { at: 'governance/tie-break', is: ['neutral', 'expert'] },
    nl: {
      label: 'Wie is dat?',
      hint: 'Een naam en een functie.',
      why: 'Kies iemand die bij geen van de partijen hoort.',
      example: 'P. Hofstra, oud-notaris',
    },
    en: {
      label: 'Who is that?',
      hint: 'A name and a role.',
      why: 'Choose somebody who belongs to none of the parties.',
      example: 'P. Hofstra, retired notary',
    },
  }),
  question('tie-party', party(), ['Q53'], {
    when: { at: 'governance/tie-break', is: ['party'] },
    nl: {
      label: 'Welke partij?',
      hint: 'Haar stem geeft de doorslag.',
      why: 'De anderen verliezen dan elke gelijke stemming. Spreek uit dat u dat allemaal wilt.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Which party?',
      hint: 'Its vote decides.',
      why: 'The others then lose every tied vote. Speak out that you all want that.',
      example: 'Zomerklank Foundation',
    },
  }),
  detail('cooling-off', duration, ['Q53'], {
    when: afterCoolingOff,
    nl: {
      label: 'Hoe lang koelt u af?',
      hint: 'Een getal en een eenheid.',
      why: 'Een week bedenktijd helpt. Een half jaar is uitstel.',
      example: '7 dagen',
    },
    en: {
      label: 'How long do you cool off?',
      hint: 'A number and a unit.',
      why: 'A week to think helps. Half a year is delay.',
      example: '7 days',
    },
  }),
  detail('tie-again', line, ['Q53'], {
    when: afterCoolingOff,
    nl: {
      label: 'En als de stemmen dan weer staken?',
      hint: 'Zorg dat het ergens eindigt.',
      why: 'Afkoelen verandert niet altijd iemands mening.',
      example: 'alles blijft zoals het is',
    },
    en: {
      label: 'And if there is a tie again?',
      hint: 'See to it that it ends somewhere.',
      why: 'Cooling off does not always change a mind.',
      example: 'all stays as it is',
    },
  }),
];
