import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { shares } from '../../kinds/shares.ts';
import { line } from '../../kinds/text.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';

const whereOthersMayGoOn: Condition = { at: 'term/if-one-leaves', not: ['stop'] };

const leaverShares = [
  question('leaver', party(), ['Q131'], {
    nl: {
      label: 'Wie vertrekt er dan?',
      hint: 'Eén partij.',
      why: 'Wie er weggaat, maakt uit voor wie er blijft.',
      example: 'Lichtlijn',
    },
    en: {
      label: 'Who leaves then?',
      hint: 'One party.',
      why: 'Who leaves matters to those who stay.',
      example: 'Lichtlijn',
    },
  }),
  question('shares', shares, ['Q131'], {
    nl: {
      label: 'Hoe delen de anderen dan?',
      hint: 'Een percentage voor wie blijft. Samen is dat precies 100%.',
      why: 'Het deel van wie weggaat, moet ergens heen.',
      example: 'Stichting Zomerklank 60%, Gemeente Oudewaard 40%',
    },
    en: {
      label: 'How do the others share then?',
      hint: 'A percentage for those who stay. Together exactly 100%.',
      why: 'The share of whoever leaves has to go somewhere.',
      example: 'Zomerklank Foundation 60%, Municipality of Oudewaard 40%',
    },
  }),
];

/** One party leaves or another joins: who goes on, how they share, and what is paid. */
export const leaving = [
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
        hint: 'Bent u met z’n tweeën? Kies dan dat het stopt: er blijft maar één partij over.',
        why: 'Wie achterblijft, wil weten of hij verder mag.',
        example: 'Dan stopt de samenwerking',
      },
      en: {
        label: 'What if one party leaves?',
        hint: 'Are there two of you? Then choose that it stops: only one party would be left.',
        why: 'Whoever stays behind wants to know whether they may go on.',
        example: 'Then the partnership stops',
      },
    },
  ),
  detail(
    'new-shares',
    choice(
      [
        { id: 'pro-rata', nl: 'Naar verhouding van hun delen', en: 'In proportion to their shares' },
        { id: 'equal', nl: 'In gelijke delen', en: 'In equal parts' },
        { id: 'agree', nl: 'Dat spreken zij dan af', en: 'They agree that then' },
        { id: 'listed', nl: 'Per partij die vertrekt', en: 'It depends on who leaves' },
      ],
      { other: true },
    ),
    ['Q131'],
    {
      when: whereOthersMayGoOn,
      nl: {
        label: 'Hoe delen de anderen daarna?',
        hint: 'De opbrengst, en wat u verder deelt.',
        why: 'Het deel van wie weggaat, moet ergens heen.',
        example: 'Naar verhouding van hun delen',
      },
      en: {
        label: 'How do the others share afterwards?',
        hint: 'The revenue, and what else you share.',
        why: 'The share of whoever leaves has to go somewhere.',
        example: 'In proportion to their shares',
      },
    },
  ),
  detail('leaver-shares', list(leaverShares), ['Q131'], {
    when: { at: 'term/new-shares', is: ['listed'] },
    nl: {
      label: 'Welke delen gelden er als een partij vertrekt?',
      hint: 'Eén regel voor elke partij die kan vertrekken.',
      why: 'Nu rekent u rustiger dan wanneer er iemand weg is.',
      example: 'Lichtlijn vertrekt: Stichting Zomerklank 60%, Gemeente Oudewaard 40%',
    },
    en: {
      label: 'Which shares hold when a party leaves?',
      hint: 'One line for each party that may leave.',
      why: 'You calculate more calmly now than when somebody has gone.',
      example: 'Lichtlijn leaves: Zomerklank Foundation 60%, Municipality of Oudewaard 40%',
    },
  }),
  detail('good-leaver', line, ['Q129'], {
    nl: {
      label: 'Wat krijgt een partij die netjes vertrekt?',
      hint: 'Die op tijd opzegt, of door ziekte niet meer kan.',
      why: 'Wie jaren meebouwde, wil niet met lege handen weg.',
      example: 'haar inleg terug en haar deel van de waarde',
    },
    en: {
      label: 'What does a party get that leaves in good order?',
      hint: 'One that gives notice in time, or can no longer go on through illness.',
      why: 'Whoever helped build for years does not want to leave empty-handed.',
      example: 'its money back and its share of the value',
    },
  }),
  detail('bad-leaver', line, ['Q129'], {
    nl: {
      label: 'En een partij die zich niet aan de afspraken hield?',
      hint: 'Die zomaar wegloopt, of weg moet om een ernstige fout.',
      why: 'Weglopen mag niet meer opleveren dan blijven.',
      example: 'alleen haar inleg, min de schade',
    },
    en: {
      label: 'And a party that did not keep to the agreement?',
      hint: 'One that just walks away, or has to go for a serious fault.',
      why: 'Walking away must not bring more than staying.',
      example: 'its money only, less the damage',
    },
  }),
  detail('buy-out', line, ['Q129'], {
    nl: {
      label: 'Hoe rekent u uit wat haar deel waard is?',
      hint: 'Een formule die een ander kan narekenen.',
      why: 'Over een prijs zonder formule praat u maanden.',
      example: 'de gemiddelde winst van twee jaar, keer haar deel',
    },
    en: {
      label: 'How do you work out what its share is worth?',
      hint: 'A formula that somebody else can check.',
      why: 'A price without a formula takes months of talking.',
      example: 'the average profit of two years, times its share',
    },
  }),
  detail('valuer', line, ['Q129'], {
    nl: {
      label: 'Wie stelt die waarde vast?',
      hint: 'Iemand die er niets aan verdient.',
      why: 'Wie koopt en wie verkoopt, rekent ieder naar zich toe.',
      example: 'een accountant die de partijen samen kiezen',
    },
    en: {
      label: 'Who sets that value?',
      hint: 'Somebody who has nothing to gain by it.',
      why: 'Buyer and seller each count in their own favour.',
      example: 'an accountant whom the parties choose together',
    },
  }),
  detail('valued-on', date, ['Q129'], {
    moment: { nl: 'de dag waarop de waarde telt', en: 'the day on which the value counts' },
    nl: {
      label: 'Naar welke dag rekent u?',
      hint: 'Een dag, of woorden zoals “de laatste dag van het jaar ervoor”.',
      why: 'De waarde van voor een vertrek is een andere dan die erna.',
      example: '31 december 2026',
    },
    en: {
      label: 'As of which day?',
      hint: 'A day, or words such as “the last day of the year before”.',
      why: 'The value before somebody leaves differs from the value after.',
      example: '31 December 2026',
    },
  }),
  detail('paid-within', duration, ['Q129'], {
    nl: {
      label: 'Binnen hoeveel tijd betalen de anderen haar?',
      hint: 'Een getal en een eenheid.',
      why: 'Een bedrag ineens kan de blijvers de kop kosten.',
      example: '6 maanden',
    },
    en: {
      label: 'Within what time do the others pay it?',
      hint: 'A number and a unit.',
      why: 'A sum all at once may break those who stay.',
      example: '6 months',
    },
  }),
  detail(
    'entry',
    choice(
      [
        { id: 'all', nl: 'Ja, als alle partijen het goedvinden', en: 'Yes, if all parties agree' },
        { id: 'majority', nl: 'Ja, als de meerderheid het goedvindt', en: 'Yes, if the majority agrees' },
        { id: 'two-thirds', nl: 'Ja, als twee derde het goedvindt', en: 'Yes, if two thirds agree' },
        { id: 'no', nl: 'Nee', en: 'No' },
      ],
      { other: true },
    ),
    ['Q130'],
    {
      nl: {
        label: 'Kan er een partij bij komen?',
        hint: 'En wie daarover beslist.',
        why: 'Een nieuwe partij verandert de stemmen, de delen en de sfeer.',
        example: 'Ja, als alle partijen het goedvinden',
      },
      en: {
        label: 'Can a party join?',
        hint: 'And who decides on that.',
        why: 'A new party changes the votes, the shares and the mood.',
        example: 'Yes, if all parties agree',
      },
    },
  ),
  detail('buy-in', line, ['Q130'], {
    when: { at: 'term/entry', not: ['no'] },
    nl: {
      label: 'Wat brengt een nieuwe partij in, en wat krijgt zij?',
      hint: 'Geld, werk of iets anders.',
      why: 'Wie later instapt, deelt in wat de anderen al opbouwden.',
      example: '€ 500 en 4 uur per week, voor een gelijk deel',
    },
    en: {
      label: 'What does a new party bring, and what does it get?',
      hint: 'Money, work or something else.',
      why: 'Whoever joins later shares in what the others have built.',
      example: '€500 and 4 hours a week, for an equal share',
    },
  }),
];
