import { choice, choices } from '../kinds/choice.ts';
import { duration } from '../kinds/duration.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';
import { circumstances } from './change/circumstances.ts';
import { costs, expected, small } from './change/levels.ts';
import { parts } from './change/parts.ts';

export const change: Topic = {
  id: 'change',
  tip: 6,
  title: { nl: 'Wijzigen', en: 'Change' },
  about: {
    nl: 'Hoe u afspraken aanpast als het anders loopt',
    en: 'How you adapt when things turn out differently',
  },
  feeds: ['change'],
  questions: [
    expected,
    question('form', line, ['Q71'], {
      nl: {
        label: 'Hoe vraagt iemand een wijziging aan?',
        hint: 'De vorm, en wanneer zij geldt.',
        why: 'Een wijziging in het voorbijgaan bestaat later voor de helft van de mensen niet.',
        example: 'per e-mail; zij geldt pas na “akkoord” van de ander',
      },
      en: {
        label: 'How does somebody ask for a change?',
        hint: 'The form, and when it takes effect.',
        why: 'A change made in passing does not exist later for half of the people.',
        example: 'by e-mail; it counts once the other has agreed',
      },
    }),
    question(
      'impact',
      choices([
        { id: 'money', nl: 'Geld', en: 'Money' },
        { id: 'time', nl: 'Tijd', en: 'Time' },
        { id: 'people', nl: 'Mensen', en: 'People' },
        { id: 'risk', nl: 'Risico', en: 'Risk' },
      ]),
      ['Q71'],
      {
        nl: {
          label: 'Welke gevolgen moeten erbij staan?',
          hint: 'Kies alles wat telt.',
          why: 'Wie de gevolgen noemt, krijgt sneller antwoord.',
          example: 'Geld en tijd',
        },
        en: {
          label: 'Which consequences must it state?',
          hint: 'Choose all that count.',
          why: 'Naming the consequences brings an answer sooner.',
          example: 'Money and time',
        },
      },
    ),
    question('answer-time', duration, ['Q72'], {
      nl: {
        label: 'Binnen hoeveel tijd komt er antwoord?',
        hint: 'Een getal en een eenheid.',
        why: 'Wachten op een antwoord kost soms meer dan de wijziging zelf.',
        example: '10 werkdagen',
      },
      en: {
        label: 'How soon does an answer come?',
        hint: 'A number and a unit.',
        why: 'Waiting for an answer may cost more than the change itself.',
        example: '10 working days',
      },
    }),
    question(
      'no-answer',
      choice([
        { id: 'refused', nl: 'Geen antwoord is geen akkoord', en: 'No answer means no' },
        { id: 'agreed', nl: 'Geen antwoord is akkoord', en: 'No answer means yes' },
        { id: 'up', nl: 'Dan gaat het naar de bestuurders', en: 'Then it goes to the directors' },
      ]),
      ['Q72'],
      {
        nl: {
          label: 'En als er geen antwoord komt?',
          hint: 'Kies wat stilte betekent.',
          why: 'Stilte leest ieder in zijn eigen voordeel.',
          example: 'Geen antwoord is geen akkoord',
        },
        en: {
          label: 'And if no answer comes?',
          hint: 'Choose what silence means.',
          why: 'Everybody reads silence in their own favour.',
          example: 'No answer means no',
        },
      },
    ),
    question('decides-small', line, ['Q74'], {
      nl: {
        label: 'Wie beslist over kleine wijzigingen?',
        hint: 'En wat u klein noemt.',
        why: 'Kleine dingen hoeven niet langs iedereen.',
        example: 'de aanspreekpunten samen, tot € 500',
      },
      en: {
        label: 'Who decides on small changes?',
        hint: 'And what you call small.',
        why: 'Small things need not pass everybody.',
        example: 'the contacts together, up to €500',
      },
    }),
    question('decides-big', line, ['Q74'], {
      nl: {
        label: 'Wie beslist over grote wijzigingen?',
        hint: 'Namen of functies.',
        why: 'Wie tekende, wil een ingrijpende wijziging zelf zien.',
        example: 'alle partijen, schriftelijk',
      },
      en: {
        label: 'Who decides on big changes?',
        hint: 'Names or roles.',
        why: 'Whoever signed wants to see a far-reaching change in person.',
        example: 'all parties, in writing',
      },
    }),
    question('decides-urgent', line, ['Q74'], {
      optional: true,
      nl: {
        label: 'En als er haast is?',
        hint: 'Wie mag alvast beslissen, en aan wie meldt hij dat?',
        why: 'Bij haast is er geen tijd om te zoeken wie het mag.',
        example: 'wie ter plekke is; meldt het dezelfde dag',
      },
      en: {
        label: 'And when it is urgent?',
        hint: 'Who may decide ahead, and whom do they tell?',
        why: 'In a hurry there is no time to find out who may.',
        example: 'whoever is on the spot; tells the others the same day',
      },
    }),
    ...small,
    parts,
    costs,
    ...circumstances,
  ],
};
