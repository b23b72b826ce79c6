import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';

const conditions = [
  question('what', line, ['Q122'], {
    nl: {
      label: 'Wat moet er gebeuren?',
      hint: 'Eén voorwaarde per regel.',
      why: 'Een voorwaarde die maar in één hoofd zit, is er geen.',
      example: 'de gemeente geeft de vergunning',
    },
    en: {
      label: 'What has to happen?',
      hint: 'One condition per line.',
      why: 'A condition that is in one head only is none.',
      example: 'the municipality grants the permit',
    },
  }),
  question('by', date, ['Q122'], {
    moment: { nl: 'laatste dag voor deze voorwaarde', en: 'last day for this condition' },
    nl: {
      label: 'Uiterlijk wanneer?',
      hint: 'Een dag, of zo lang na de ondertekening.',
      why: 'Zonder dag blijft iedereen wachten.',
      example: '1 april 2027',
    },
    en: {
      label: 'By when?',
      hint: 'A day, or so long after the signing.',
      why: 'Without a day everybody keeps waiting.',
      example: '1 April 2027',
    },
  }),
  question('otherwise', line, ['Q122'], {
    nl: {
      label: 'En als dat niet lukt?',
      hint: 'Ook wie dan de kosten draagt.',
      why: 'Ook niet beginnen kost soms geld.',
      example: 'dan gaat het niet door, en draagt ieder de eigen kosten',
    },
    en: {
      label: 'And if it does not?',
      hint: 'Also who then bears the costs.',
      why: 'Not beginning may cost money too.',
      example: 'then it is off, and each bears its own costs',
    },
  }),
];

const otherStarts = [
  question('what', line, ['Q122'], {
    nl: {
      label: 'Wat gaat op een andere dag in?',
      hint: 'In een paar woorden.',
      why: 'Zo is duidelijk waarvoor de andere dag telt.',
      example: 'het gebruik van de naam',
    },
    en: {
      label: 'What takes effect on another day?',
      hint: 'In a few words.',
      why: 'It shows for what the other day counts.',
      example: 'use of the name',
    },
  }),
  question('from', date, ['Q122'], {
    moment: { nl: 'gaat in', en: 'takes effect' },
    nl: {
      label: 'Vanaf wanneer?',
      hint: 'Een dag vóór of na de start.',
      why: 'Rechten die eerder ingaan, moeten ook eerder op papier.',
      example: '1 augustus 2026',
    },
    en: {
      label: 'From when?',
      hint: 'A day before or after the start.',
      why: 'Rights that run earlier must be on paper earlier too.',
      example: '1 August 2026',
    },
  }),
];

/** Only where there is a last day, or may be. */
const withEnd: Condition = { at: 'term/no-end', not: [true] };

/** When it starts and ends, and what happens at the end. */
export const dates = [
  question('start', date, ['Q122'], {
    moment: { nl: 'de Samenwerking begint', en: 'the Partnership starts' },
    nl: {
      label: 'Wanneer begint de samenwerking?',
      hint: 'Vanaf deze dag gelden de afspraken.',
      why: 'Termijnen en betalingen tellen vanaf de start.',
      example: '1 september 2026',
    },
    en: {
      label: 'When does the partnership start?',
      hint: 'From this day the agreement applies.',
      why: 'Periods and payments count from the start.',
      example: '1 September 2026',
    },
  }),
  detail('conditions', list(conditions), ['Q122'], {
    nl: {
      label: 'Moet er eerst iets gebeuren voordat u begint?',
      hint: 'Een vergunning, een subsidie, genoeg deelnemers.',
      why: 'Dan zit niemand vast aan een plan dat niet door kan gaan.',
      example: 'de gemeente geeft de vergunning, uiterlijk 1 april 2027',
    },
    en: {
      label: 'Does something have to happen before you begin?',
      hint: 'A permit, a subsidy, enough participants.',
      why: 'Then nobody is tied to a plan that cannot go ahead.',
      example: 'the municipality grants the permit, by 1 April 2027',
    },
  }),
  detail('other-starts', list(otherStarts), ['Q122'], {
    nl: {
      label: 'Gaan sommige afspraken eerder of later in?',
      hint: 'Bijvoorbeeld het gebruik van een naam, of een betaling.',
      why: 'Vaak is er al iets gedaan vóór de start, of begint een deel pas later.',
      example: 'het gebruik van de naam, vanaf 1 augustus 2026',
    },
    en: {
      label: 'Do some arrangements take effect earlier or later?',
      hint: 'The use of a name, for example, or a payment.',
      why: 'Often something was done before the start, or a part begins later.',
      example: 'use of the name, from 1 August 2026',
    },
  }),
  question('no-end', yesNo, ['Q122'], {
    optional: true,
    nl: {
      label: 'Loopt zij door tot iemand opzegt?',
      hint: 'Dan is er geen laatste dag.',
      why: 'Zonder laatste dag is opzeggen de gewone manier om te stoppen.',
      example: 'Nee',
    },
    en: {
      label: 'Does it go on until somebody gives notice?',
      hint: 'Then there is no last day.',
      why: 'Without a last day, giving notice is the ordinary way to stop.',
      example: 'No',
    },
  }),
  question('end', date, ['Q122'], {
    when: withEnd,
    moment: { nl: 'de laatste dag van de Samenwerking', en: 'the last day of the Partnership' },
    nl: {
      label: 'Wanneer eindigt zij?',
      hint: 'De laatste dag. Nog geen einde? Kies “Dat weten we nog niet”.',
      why: 'Een einddatum dwingt u om te bespreken of u verder wilt.',
      example: '28 februari 2027',
    },
    en: {
      label: 'When does it end?',
      hint: 'The last day. No end yet? Choose “We don’t know yet”.',
      why: 'An end date makes you talk about going on.',
      example: '28 February 2027',
    },
  }),
  detail('talk-before-end', date, ['Q122'], {
    when: withEnd,
    moment: { nl: 'bespreken of de Samenwerking doorgaat', en: 'discuss whether the Partnership goes on' },
    nl: {
      label: 'Wanneer bespreekt u of u verder wilt?',
      hint: 'Een dag ruim vóór het einde.',
      why: 'Wie pas op de laatste dag praat, heeft geen keus meer.',
      example: '1 december 2026',
    },
    en: {
      label: 'When do you discuss whether to go on?',
      hint: 'A day well before the end.',
      why: 'If you only talk on the last day, there is no choice left.',
      example: '1 December 2026',
    },
  }),
  question(
    'renewal',
    choice([
      { id: 'ends', nl: 'Dan stopt het', en: 'Then it stops' },
      {
        id: 'agreed',
        nl: 'Dan gaan we alleen door als we dat opschrijven',
        en: 'Then we go on only if we write it down',
      },
      { id: 'automatic', nl: 'Dan loopt het vanzelf door', en: 'Then it goes on by itself' },
    ]),
    ['Q122'],
    {
      when: withEnd,
      nl: {
        label: 'Wat gebeurt er op die dag?',
        hint: 'Stoppen, samen verlengen, of vanzelf doorlopen.',
        why: 'Veel overeenkomsten lopen door zonder dat iemand dat wilde.',
        example: 'Dan gaan we alleen door als we dat opschrijven',
      },
      en: {
        label: 'What happens on that day?',
        hint: 'Stop, renew together, or go on by itself.',
        why: 'Many agreements go on without anybody having wanted it.',
        example: 'Then we go on only if we write it down',
      },
    },
  ),
  question('renewal-period', duration, ['Q122'], {
    when: { at: 'term/renewal', is: ['automatic'] },
    nl: {
      label: 'Met hoeveel tijd loopt het steeds door?',
      hint: 'Een getal en een eenheid.',
      why: 'Zo weet u wanneer het volgende moment is om te stoppen.',
      example: '1 jaar',
    },
    en: {
      label: 'For how long does it go on each time?',
      hint: 'A number and a unit.',
      why: 'It tells you when the next moment to stop is.',
      example: '1 year',
    },
  }),
  question('opt-out', duration, ['Q122'], {
    when: { at: 'term/renewal', is: ['automatic'] },
    nl: {
      label: 'Hoe lang van tevoren zegt u dat u niet doorgaat?',
      hint: 'Voor het einde van de lopende periode.',
      why: 'De ander heeft tijd nodig om iets anders te regelen.',
      example: '2 maanden',
    },
    en: {
      label: 'How long beforehand do you say that you will not go on?',
      hint: 'Before the end of the current period.',
      why: 'The other needs time to arrange something else.',
      example: '2 months',
    },
  }),
];
