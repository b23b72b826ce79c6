import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party, person } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

/** Who has met whom: when they came or will come together, and the people who will be called on. */
export const meeting = [
  detail(
    'sessions',
    list([
      question('what', line, [], {
        nl: {
          label: 'Wat voor ontmoeting?',
          hint: 'In gewone woorden.',
          why: 'Samen werken leert u meer over elkaar dan samen vergaderen.',
          example: 'een dag meelopen in verzorgingshuis De Linde',
        },
        en: {
          label: 'What sort of meeting?',
          hint: 'In plain words.',
          why: 'Working together teaches you more about each other than meeting at a table.',
          example: 'a day along in the care home The Lime Tree',
        },
      }),
      question('when', date, [], {
        moment: { nl: 'ontmoeting', en: 'meeting' },
        nl: {
          label: 'Wanneer was dat, of wanneer komt het?',
          hint: 'Een dag, of in uw eigen woorden.',
          why: 'Zo is te zien wat u al weet, en wat nog komt.',
          example: '12 januari 2027',
        },
        en: {
          label: 'When was it, or when will it be?',
          hint: 'A day, or in your own words.',
          why: 'It shows what you know already, and what is still to come.',
          example: '12 January 2027',
        },
      }),
      question('who', line, [], {
        optional: true,
        nl: {
          label: 'Wie waren of komen erbij?',
          hint: 'Namen, of functies.',
          why: 'Wie elkaar nog nooit zag, belt minder snel.',
          example: 'Fien Vos, Jan-Pieter ’t Hart en de leiding van De Linde',
        },
        en: {
          label: 'Who was or will be there?',
          hint: 'Names, or roles.',
          why: 'People who never met are slower to call each other.',
          example: 'Fien Vos, Jan-Pieter ’t Hart and the managers of the home',
        },
      }),
    ]),
    [],
    {
      nl: {
        label: 'Wanneer ontmoette u elkaar, en wat is er gepland?',
        hint: 'Elke ontmoeting apart, ook die nog komt.',
        why: 'Wie elkaar kent, lost een probleem op met één telefoontje.',
        example: 'Een dag meelopen in De Linde, 12 januari 2027',
      },
      en: {
        label: 'When did you meet, and what is planned?',
        hint: 'Each meeting by itself, those to come too.',
        why: 'People who know each other solve a problem with one call.',
        example: 'A day along in The Lime Tree, 12 January 2027',
      },
    },
  ),
  detail(
    'colleagues',
    list([
      question('person', person, [], {
        nl: {
          label: 'Wie is het?',
          hint: 'Naam, en zo nodig de functie.',
          why: 'Een naam maakt duidelijk met wie u het nog moet bespreken.',
          example: 'Tom Bakker, boekhouder',
        },
        en: {
          label: 'Who is it?',
          hint: 'The name, and the role if needed.',
          why: 'A name shows who you still have to talk to.',
          example: 'Tom Baker, bookkeeper',
        },
      }),
      question('party', party(), [], {
        nl: {
          label: 'Bij welke partij hoort deze persoon?',
          hint: 'Eén van de partijen.',
          why: 'Die partij zorgt dat er tijd voor is.',
          example: 'Studio Fien',
        },
        en: {
          label: 'Which party does this person belong to?',
          hint: 'One of the parties.',
          why: 'That party sees to it that there is time for it.',
          example: 'Studio Fien',
        },
      }),
      question('task', line, [], {
        nl: {
          label: 'Waarvoor is deze persoon nodig?',
          hint: 'Kort.',
          why: 'Wie het pas hoort als het werk er ligt, zegt eerder nee.',
          example: 'de facturen aan de huizen',
        },
        en: {
          label: 'What is this person needed for?',
          hint: 'Briefly.',
          why: 'Whoever hears of it only when the work is there is more likely to say no.',
          example: 'the invoices to the homes',
        },
      }),
      question('has-met', line, [], {
        optional: true,
        nl: {
          label: 'Wie van de andere partijen kent deze persoon al?',
          hint: 'Laat dit leeg als dat nog niemand is.',
          why: 'Samenwerken doen mensen, geen organisaties.',
          example: 'Jan-Pieter ’t Hart, van een eerdere klus',
        },
        en: {
          label: 'Whom of the other parties does this person know already?',
          hint: 'Leave this empty if that is nobody yet.',
          why: 'It is people who work together, not organisations.',
          example: 'Jan-Pieter ’t Hart, from an earlier job',
        },
      }),
    ]),
    [],
    {
      nl: {
        label: 'Op welke mensen doet u een beroep?',
        hint: 'Ook collega’s die niet aan tafel zitten, en wie zij van de ander kennen.',
        why: 'Een samenwerking rust vaak op mensen die er nog niets van weten.',
        example: 'Tom Bakker, boekhouder, voor de facturen; kent ’t Hart al',
      },
      en: {
        label: 'Which people will you call on?',
        hint: 'Colleagues who are not at the table too, and whom they know of the other.',
        why: 'A partnership often rests on people who have not heard of it yet.',
        example: 'Tom Baker, bookkeeper, for the invoices; knows ’t Hart already',
      },
    },
  ),
];
