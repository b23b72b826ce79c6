import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { line, text } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail, question } from '../asking.ts';

const opinions = [
  question('party', party(), ['Q42'], {
    nl: {
      label: 'Welke partij zegt dit?',
      hint: 'Eén partij per antwoord.',
      why: 'Eerlijk ziet er van twee kanten anders uit.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Which party says this?',
      hint: 'One party for each answer.',
      why: 'Fair looks different from two sides.',
      example: 'Studio Fien',
    },
  }),
  question('text', text, ['Q42'], {
    nl: {
      label: 'Is de verdeling eerlijk, en waarom?',
      hint: 'Een paar zinnen. Ook als u twijfelt.',
      why: 'Wie het nu kan uitleggen, hoeft het later niet te verdedigen.',
      example: 'Ja. Ik krijg meer, want ik ben de enige die elke week werkt.',
    },
    en: {
      label: 'Is the split fair, and why?',
      hint: 'A few sentences. Also if you have doubts.',
      why: 'Whoever can explain it now need not defend it later.',
      example: 'Yes. I get more, for I am the only one who works every week.',
    },
  }),
  question('shared', yesNo, ['Q42'], {
    optional: true,
    nl: {
      label: 'Mag dit in de overeenkomst staan?',
      hint: 'Zolang u geen “Ja” kiest, staat dit in geen enkel document.',
      why: 'U kunt eerst voor uzelf opschrijven wat u vindt, en het daarna bespreken.',
      example: 'Ja',
    },
    en: {
      label: 'May this stand in the agreement?',
      hint: 'Unless you choose “Yes”, it stands in no document at all.',
      why: 'You can first write down for yourself what you think, and discuss it after that.',
      example: 'Yes',
    },
  }),
];

/** When the split is looked at again, and what each party thinks of it now. */
export const reviewQuestions = [
  detail('review-date', date, ['Q41'], {
    moment: { nl: 'de verdeling opnieuw bekijken', en: 'look at the split again' },
    nl: {
      label: 'Wanneer bekijkt u de verdeling opnieuw?',
      hint: 'Een dag, of bijvoorbeeld “elk jaar in januari”.',
      why: 'Wat nu eerlijk is, is dat over een jaar misschien niet meer.',
      example: '15 januari 2028',
    },
    en: {
      label: 'When do you look at the split again?',
      hint: 'A day, or for example “every year in January”.',
      why: 'What is fair now may not be so in a year.',
      example: '15 January 2028',
    },
  }),
  detail('review-when', line, ['Q41'], {
    nl: {
      label: 'Welke gebeurtenis is reden om opnieuw te kijken?',
      hint: 'Bijvoorbeeld een omzet die veel hoger of lager is dan gedacht.',
      why: 'Een dag kan te laat zijn als er iets groots verandert.',
      example: 'de omzet komt in één jaar boven € 100.000',
    },
    en: {
      label: 'Which event is a reason to look again?',
      hint: 'For example a turnover much higher or lower than expected.',
      why: 'A day may be too late when something large changes.',
      example: 'turnover rises above €100,000 in one year',
    },
  }),
  detail('review-drift', percentage, ['Q41'], {
    nl: {
      label: 'Hoeveel mag ieders inbreng afwijken voordat u opnieuw kijkt?',
      hint: 'Een percentage van wat was toegezegd.',
      why: 'Werk verschuift ongemerkt. Een getal maakt het bespreekbaar.',
      example: '20',
    },
    en: {
      label: 'How far may contributions drift before you look again?',
      hint: 'A percentage of what was promised.',
      why: 'Work shifts unnoticed. A number makes it easier to bring up.',
      example: '20',
    },
  }),
  detail('fair', list(opinions), ['Q42'], {
    private: true,
    nl: {
      label: 'Wat vindt elke partij van de verdeling?',
      hint: 'Per partij één antwoord. Het blijft van u tot u het deelt.',
      why: 'Wie zich tekortgedaan voelt, haakt af zonder het te zeggen.',
      example: 'Studio Fien: ja, want ik ben de enige die elke week werkt.',
    },
    en: {
      label: 'What does each party think of the split?',
      hint: 'One answer for each party. It stays yours until you share it.',
      why: 'Whoever feels short-changed drops out without saying so.',
      example: 'Studio Fien: yes, for I am the only one who works every week.',
    },
  }),
];
