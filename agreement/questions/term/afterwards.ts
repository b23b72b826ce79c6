import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

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

const steps = [
  question('lasts', duration, ['Q128'], {
    nl: {
      label: 'Hoe lang?',
      hint: 'De eerste stap telt vanaf de laatste dag. De volgende sluit erop aan.',
      why: 'Zo weet ieder wanneer het echt ophoudt.',
      example: '3 maanden',
    },
    en: {
      label: 'How long?',
      hint: 'The first step counts from the last day. The next follows on it.',
      why: 'It tells everybody when it truly ends.',
      example: '3 months',
    },
  }),
  question('percentage', percentage, ['Q128'], {
    nl: {
      label: 'Hoeveel procent van het oude deel?',
      hint: '100 is het hele deel, 50 is de helft.',
      why: 'Wie het werk deed, ziet er zo nog iets van terug.',
      example: '50',
    },
    en: {
      label: 'What percentage of the old share?',
      hint: '100 is the whole share, 50 is half of it.',
      why: 'Whoever did the work then still sees something of it.',
      example: '50',
    },
  }),
];

/** What still has to be done and paid once it is over. */
export const afterwards = [
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
  detail('customers', line, ['Q127'], {
    nl: {
      label: 'Bij wie blijven de klanten?',
      hint: 'En wie het hun vertelt.',
      why: 'Klanten kiezen zelf. Maar wie hen benadert, spreekt u beter af.',
      example: 'bij wie ze aanbracht; samen sturen we één bericht',
    },
    en: {
      label: 'With whom do the customers stay?',
      hint: 'And who tells them.',
      why: 'Customers choose for themselves. But agree who approaches them.',
      example: 'with whoever brought them in; we send one message together',
    },
  }),
  detail(
    'unfinished-work',
    choice(
      [
        { id: 'all', nl: 'De partijen maken alles af', en: 'The parties finish all of it' },
        { id: 'starter', nl: 'Wie het begon, maakt het af', en: 'Whoever began it finishes it' },
        { id: 'stop', nl: 'Het werk stopt', en: 'The work stops' },
      ],
      { other: true },
    ),
    ['Q127'],
    {
      nl: {
        label: 'Wat gebeurt er met werk dat nog loopt?',
        hint: 'Opdrachten die al zijn aangenomen.',
        why: 'Een klant merkt liever niets van uw afscheid.',
        example: 'Wie het begon, maakt het af',
      },
      en: {
        label: 'What happens to work in progress?',
        hint: 'Orders already accepted.',
        why: 'A customer would rather notice nothing of your parting.',
        example: 'Whoever began it finishes it',
      },
    },
  ),
  detail('leftovers', line, ['Q127'], {
    nl: {
      label: 'Hoe verdeelt u wat er overblijft?',
      hint: 'Geld, spullen, en wat het stoppen zelf kost.',
      why: 'De laatste rekening komt vaak als niemand meer oplet.',
      example: 'eerst de rekeningen, de rest in gelijke delen',
    },
    en: {
      label: 'How do you divide what is left?',
      hint: 'Money, things, and what stopping itself costs.',
      why: 'The last bill often comes when nobody is looking any more.',
      example: 'first the bills, the rest in equal parts',
    },
  }),
  detail('tail', list(steps), ['Q128'], {
    when: { at: 'money/revenue', not: [false] },
    nl: {
      label: 'Krijgt wie vertrekt daarna nog opbrengst?',
      hint: 'Van eerder werk, bijvoorbeeld. Eén stap per regel.',
      why: 'Soms komt het geld pas maanden na het werk.',
      example: '3 maanden 100%, daarna 3 maanden 50%',
    },
    en: {
      label: 'Does a party that leaves still get revenue afterwards?',
      hint: 'From earlier work, for example. One step per line.',
      why: 'Sometimes the money only comes months after the work.',
      example: '3 months 100%, then 3 months 50%',
    },
  }),
];
