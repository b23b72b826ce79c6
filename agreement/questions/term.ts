import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { duration } from '../kinds/duration.ts';
import { list } from '../kinds/list.ts';
import { party } from '../kinds/party.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

const tasks = [
  question('task', line, ['Q126'], {
    nl: {
      label: 'Wat moet er gebeuren?',
      hint: 'Eén taak per regel.',
      why: 'Wat niemand op zich neemt, blijft liggen als u uit elkaar gaat.',
      example: 'de voorraad boeken verdelen',
    },
    en: {
      label: 'What is the task?',
      hint: 'One task per line.',
      why: 'What nobody takes on is left lying when you part.',
      example: 'divide the stock of books',
    },
  }),
  question('owner', party('one-or-all'), ['Q126'], {
    nl: {
      label: 'Wie doet het?',
      hint: 'Eén partij, of allemaal.',
      why: 'Een taak van iedereen is een taak van niemand.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who does it?',
      hint: 'One party, or all of them.',
      why: 'A task of everybody is a task of nobody.',
      example: 'Studio Fien',
    },
  }),
  question('within', duration, ['Q126'], {
    nl: {
      label: 'Binnen hoeveel tijd na het einde?',
      hint: 'Een getal en een eenheid.',
      why: 'Daarna is het echt klaar, en kan ieder verder.',
      example: '30 dagen',
    },
    en: {
      label: 'How long after the end?',
      hint: 'A number and a unit.',
      why: 'After that it is truly over, and each can move on.',
      example: '30 days',
    },
  }),
];

export const term: Topic = {
  id: 'term',
  tip: 6,
  title: { nl: 'Begin, einde en uitstappen', en: 'Start, end and leaving' },
  about: { nl: 'Hoe lang het duurt en hoe u eruit komt', en: 'How long it lasts and how you get out' },
  feeds: ['term'],
  questions: [
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
    question('end', date, ['Q122'], {
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
    question('minimum', duration, ['Q123'], {
      optional: true,
      nl: {
        label: 'Hoe lang blijft iedereen minstens?',
        hint: 'Mag ieder er altijd uit? Laat dit dan leeg.',
        why: 'Wie investeert, wil niet dat de ander na een maand vertrekt.',
        example: '6 maanden',
      },
      en: {
        label: 'How long does everybody stay at least?',
        hint: 'Leave this empty if each may always leave.',
        why: 'Somebody who invests does not want the other to leave after a month.',
        example: '6 months',
      },
    }),
    question('notice', duration, ['Q123'], {
      nl: {
        label: 'Hoe lang van tevoren zegt iemand op?',
        hint: 'Zonder reden te geven.',
        why: 'Een opzegtermijn geeft de anderen tijd om het werk over te nemen.',
        example: '1 maand',
      },
      en: {
        label: 'How much notice does somebody give?',
        hint: 'Without giving a reason.',
        why: 'A notice period gives the others time to take over the work.',
        example: '1 month',
      },
    }),
    question('notice-until', date, ['Q123'], {
      optional: true,
      moment: { nl: 'laatste dag om op te zeggen', en: 'last day to give notice' },
      nl: {
        label: 'Is er een dag waarna opzeggen niet meer kan?',
        hint: 'Bijvoorbeeld vlak voor een evenement. Anders leeg laten.',
        why: 'Kort voor de grote dag kan een vertrek alles omgooien.',
        example: '1 juni 2027',
      },
      en: {
        label: 'Is there a day after which nobody can give notice?',
        hint: 'Shortly before an event, for example. Otherwise leave it empty.',
        why: 'Just before the great day, somebody leaving may upset everything.',
        example: '1 June 2027',
      },
    }),
    question('exit-plan', list(tasks), ['Q126'], {
      nl: {
        label: 'Wat moet er nog gebeuren als u stopt?',
        hint: 'Klanten, voorraad, sleutels, bestanden, rekeningen.',
        why: 'Afscheid nemen gaat beter als de taken al verdeeld zijn.',
        example: 'de voorraad boeken verdelen, Studio Fien, 30 dagen',
      },
      en: {
        label: 'What do you still have to do when you stop?',
        hint: 'Customers, stock, keys, files, accounts.',
        why: 'Parting goes better when the tasks have been divided already.',
        example: 'divide the stock of books, Studio Fien, 30 days',
      },
    }),
    question(
      'if-one-leaves',
      choice([
        { id: 'stop', nl: 'Dan stopt de samenwerking', en: 'Then the partnership stops' },
        { id: 'continue', nl: 'Dan gaan de anderen door', en: 'Then the others continue' },
        {
          id: 'decide',
          nl: 'Dan beslissen de anderen of ze doorgaan',
          en: 'Then the others decide whether to continue',
        },
      ]),
      ['Q131'],
      {
        nl: {
          label: 'Wat als één partij vertrekt?',
          hint: 'Met twee partijen blijft er één over: dan stopt het.',
          why: 'Wie achterblijft, wil weten of hij verder mag.',
          example: 'Dan stopt de samenwerking',
        },
        en: {
          label: 'What if one party leaves?',
          hint: 'With two parties only one is left: then it stops.',
          why: 'Whoever stays behind wants to know whether they may go on.',
          example: 'Then the partnership stops',
        },
      },
    ),
  ],
};
