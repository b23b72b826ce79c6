import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const waysOut = [
  question('reason', line, ['Q122'], {
    nl: {
      label: 'Om welke reden?',
      hint: 'Of “zonder reden”.',
      why: 'Een uitweg is eerlijk als ieder weet wanneer hij opengaat.',
      example: 'de subsidie komt niet',
    },
    en: {
      label: 'For what reason?',
      hint: 'Or “without a reason”.',
      why: 'A way out is fair if everybody knows when it opens.',
      example: 'the subsidy does not come',
    },
  }),
  question('party', party('one-or-all'), ['Q122'], {
    nl: {
      label: 'Wie mag er dan uit?',
      hint: 'Eén partij, of allemaal: dan mag elke partij het.',
      why: 'Soms heeft maar één partij deze uitweg nodig.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Who may then leave?',
      hint: 'One party, or all of them: then each of them may.',
      why: 'Sometimes only one party needs this way out.',
      example: 'Zomerklank Foundation',
    },
  }),
  question('until', date, ['Q122'], {
    optional: true,
    moment: { nl: 'laatste dag om eruit te stappen', en: 'last day to step out' },
    nl: {
      label: 'Uiterlijk wanneer?',
      hint: 'Een dag, of woorden zoals “tot de gunning” of “30 dagen van tevoren”.',
      why: 'Een uitweg die altijd openstaat, maakt de rest onzeker.',
      example: '1 maart 2027',
    },
    en: {
      label: 'By when?',
      hint: 'A day, or words such as “until the award” or “30 days beforehand”.',
      why: 'A way out that is always open makes all the rest uncertain.',
      example: '1 March 2027',
    },
  }),
  question('consequence', line, ['Q122'], {
    optional: true,
    nl: {
      label: 'Wat geldt er dan?',
      hint: 'Bijvoorbeeld wie welke kosten draagt.',
      why: 'De kosten tot dan verdwijnen niet met wie vertrekt.',
      example: 'de kosten tot dan deelt u gelijk',
    },
    en: {
      label: 'What holds then?',
      hint: 'Who bears which costs, for example.',
      why: 'The costs so far do not leave with whoever leaves.',
      example: 'the costs so far are shared equally',
    },
  }),
  detail('notice', duration, ['Q123'], {
    nl: {
      label: 'Hoe lang van tevoren zegt die partij het dan?',
      hint: 'Alleen nodig als het anders is dan de gewone opzegtermijn.',
      why: 'Om een ernstige fout hoeft niemand maanden te wachten.',
      example: '10 dagen',
    },
    en: {
      label: 'How much notice does that party then give?',
      hint: 'Needed only if it differs from the ordinary notice period.',
      why: 'Nobody has to wait for months because of a serious fault.',
      example: '10 days',
    },
  }),
];

/** How somebody leaves without it being anybody’s fault. */
export const notice = [
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
  detail('notice-by', party('one-or-all'), ['Q123'], {
    nl: {
      label: 'Wie mag opzeggen?',
      hint: 'Eén partij, of allemaal: dan mag elke partij het.',
      why: 'Soms bindt één partij zich voor de hele tijd, en de ander niet.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who may give notice?',
      hint: 'One party, or all of them: then each of them may.',
      why: 'Sometimes one party must stay the whole time and the other may leave early.',
      example: 'Studio Fien',
    },
  }),
  detail(
    'notice-effect',
    choice(
      [
        { id: 'any-day', nl: 'Op elke dag', en: 'On any day' },
        { id: 'end-of-month', nl: 'Aan het einde van een maand', en: 'At the end of a month' },
        { id: 'end-of-quarter', nl: 'Aan het einde van een kwartaal', en: 'At the end of a quarter' },
        {
          id: 'end-of-year',
          nl: 'Aan het einde van een kalenderjaar',
          en: 'At the end of a calendar year',
        },
        {
          id: 'end-of-period',
          nl: 'Aan het einde van de lopende periode',
          en: 'At the end of the current period',
        },
      ],
      { other: true },
    ),
    ['Q123'],
    {
      nl: {
        label: 'Op welk moment stopt het dan?',
        hint: 'Nadat de opzegtermijn voorbij is.',
        why: 'Een vast moment maakt afrekenen en overdragen makkelijker.',
        example: 'Aan het einde van een maand',
      },
      en: {
        label: 'At what moment does it then stop?',
        hint: 'Once the notice period is over.',
        why: 'A fixed moment makes it easier to settle and to hand over.',
        example: 'At the end of a month',
      },
    },
  ),
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
  detail('ways-out', list(waysOut), ['Q122'], {
    nl: {
      label: 'Zijn er andere momenten om eruit te stappen?',
      hint: 'Bijvoorbeeld als een subsidie niet komt, of vóór een groot besluit.',
      why: 'Soms weet u pas later of iets kan. Een uitweg vooraf voorkomt ruzie.',
      example: 'de subsidie komt niet, Stichting Zomerklank, 1 maart 2027',
    },
    en: {
      label: 'Are there other moments to step out?',
      hint: 'If a subsidy does not come, for example, or before a big decision.',
      why: 'Sometimes you only know later whether it can be done. A way out agreed beforehand prevents a quarrel.',
      example: 'the subsidy does not come, Zomerklank Foundation, 1 March 2027',
    },
  }),
];
