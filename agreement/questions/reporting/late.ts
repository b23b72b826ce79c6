import { choice } from '../../kinds/choice.ts';
import { percentage } from '../../kinds/percentage.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** Interest on what is paid too late. */
export const lateQuestions = [
  detail(
    'late-interest',
    choice([
      {
        id: 'commercial',
        nl: 'De wettelijke handelsrente',
        en: 'The statutory interest for commercial transactions',
      },
      { id: 'statutory', nl: 'De gewone wettelijke rente', en: 'The ordinary statutory interest' },
      { id: 'own', nl: 'Een eigen percentage', en: 'A percentage of your own' },
      { id: 'none', nl: 'Geen rente', en: 'No interest' },
    ]),
    ['Q44'],
    {
      nl: {
        label: 'Welke rente geldt bij te laat betalen?',
        hint: 'Tussen bedrijven geldt anders de wettelijke handelsrente. Die is hoog.',
        why: 'Wie te laat betaalt, leent geld van wie moet wachten.',
        example: 'De gewone wettelijke rente',
      },
      en: {
        label: 'Which interest applies to late payment?',
        hint: 'Between businesses the statutory commercial interest applies otherwise. It is high.',
        why: 'Whoever pays late borrows money from whoever has to wait.',
        example: 'The ordinary statutory interest',
      },
    },
  ),
  detail('late-rate', percentage, ['Q44'], {
    when: { at: 'reporting/late-interest', is: ['own'] },
    nl: {
      label: 'Welk percentage per jaar?',
      hint: 'Een redelijke rente, geen boete.',
      why: 'Een te hoge rente kan een rechter verlagen.',
      example: '4',
    },
    en: {
      label: 'What percentage a year?',
      hint: 'A reasonable interest, not a penalty.',
      why: 'A court may lower an interest that is too high.',
      example: '4',
    },
  }),
  detail('late-rule', line, ['Q44'], {
    when: { at: 'reporting/late-interest', not: ['none'] },
    nl: {
      label: 'Hoe rekent u die rente precies?',
      hint: 'Een opslag, hoe u dagen telt, en of er rente over rente komt.',
      why: 'Met enkelvoudige of samengestelde rente komt er iets anders uit.',
      example: 'per dag, met 365 dagen in een jaar, zonder rente over rente',
    },
    en: {
      label: 'How exactly do you calculate that interest?',
      hint: 'A surcharge, how you count days, and whether interest bears interest.',
      why: 'Simple and compound interest come to different amounts.',
      example: 'per day, with 365 days in a year, without interest on interest',
    },
  }),
];
