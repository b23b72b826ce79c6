import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { withRevenue } from './conditions.ts';

const rates = [
  question('what', line, [], {
    nl: {
      label: 'Waarvoor is dit tarief?',
      hint: 'Werk of spullen die niet in de bijdragen zitten.',
      why: 'Extra werk komt altijd, en dan is het te laat om over een prijs te beginnen.',
      example: 'extra uren vormgeving',
    },
    en: {
      label: 'What is this rate for?',
      hint: 'Work or things that are not among the contributions.',
      why: 'Extra work always comes, and then it is too late to bring up a price.',
      example: 'extra hours of design',
    },
  }),
  question('party', party('one-or-all'), [], {
    nl: {
      label: 'Wie mag het rekenen?',
      hint: 'Eén partij, of alle partijen.',
      why: 'Niet ieders uur hoeft evenveel te kosten.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who may charge it?',
      hint: 'One party, or all parties.',
      why: 'Not everybody’s hour has to cost the same.',
      example: 'Studio Fien',
    },
  }),
  question('amount', money, [], {
    nl: {
      label: 'Hoeveel?',
      hint: 'Het bedrag voor één keer, één uur of één stuk.',
      why: 'Een bedrag voorkomt een verrassing op de rekening.',
      example: '€ 65',
    },
    en: {
      label: 'How much?',
      hint: 'The amount for one time, one hour or one piece.',
      why: 'An amount prevents a surprise on the bill.',
      example: '€65',
    },
  }),
  question('unit', line, [], {
    nl: {
      label: 'Per wat?',
      hint: 'Uur, dag, keer of stuk.',
      why: '€ 65 per uur is iets anders dan € 65 per dag.',
      example: 'uur',
    },
    en: {
      label: 'For each what?',
      hint: 'Hour, day, time or piece.',
      why: '€65 an hour is something other than €65 a day.',
      example: 'hour',
    },
  }),
  question('condition', line, [], {
    optional: true,
    nl: {
      label: 'Waar hangt het van af?',
      hint: 'Bijvoorbeeld: alleen na overleg. Niets? Laat dit leeg.',
      why: 'Zo rekent niemand werk waar niemand om vroeg.',
      example: 'alleen als het vooraf is afgesproken',
    },
    en: {
      label: 'What does it depend on?',
      hint: 'For example: only after consultation. Leave this empty if nothing.',
      why: 'It keeps anybody from charging work that nobody asked for.',
      example: 'only if agreed beforehand',
    },
  }),
  detail('surcharge', line, [], {
    nl: {
      label: 'Wanneer komt er iets bij, en hoeveel?',
      hint: 'Bijvoorbeeld bij spoed of in het weekend. Nooit? Laat dit leeg.',
      why: 'Spoed kost vaak meer. Dat wil een ander weten voordat hij erom vraagt.',
      example: '25% bij spoed',
    },
    en: {
      label: 'When is there a surcharge, and how much?',
      hint: 'For rush work or weekends, for example. Leave this empty if never.',
      why: 'Rush work often costs more. Others want to know that before they ask for it.',
      example: '25% for rush work',
    },
  }),
];

/** How the parties settle among themselves: the odd cent, currencies, VAT, invoices and rates. */
export const settlingQuestions = [
  detail(
    'rounding',
    choice([
      { id: 'remainder', nl: 'Wie de grootste rest heeft', en: 'Whoever has the largest remainder' },
      { id: 'party', nl: 'Altijd dezelfde partij', en: 'Always the same party' },
    ]),
    ['Q40'],
    {
      when: withRevenue,
      nl: {
        label: 'Wie krijgt de cent die overblijft?',
        hint: 'Niets gekozen? Dan gaat hij naar wie de grootste rest heeft.',
        why: '€ 100 door drie gaat niet precies. Afspreken kost minder tijd dan uitzoeken.',
        example: 'Wie de grootste rest heeft',
      },
      en: {
        label: 'Who gets the odd cent?',
        hint: 'Nothing chosen? Then whoever has the largest remainder gets it.',
        why: '€100 by three does not come out even. Agreeing takes less time than finding out.',
        example: 'Whoever has the largest remainder',
      },
    },
  ),
  detail('rounding-party', party(), ['Q40'], {
    when: { at: 'money/rounding', is: ['party'] },
    nl: {
      label: 'Welke partij krijgt die cent?',
      hint: 'Steeds dezelfde partij.',
      why: 'Zo is elke afrekening na te rekenen.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Which party gets that cent?',
      hint: 'The same party each time.',
      why: 'It makes every settlement possible to check.',
      example: 'Lightline Events Ltd',
    },
  }),
  detail('exchange', line, ['Q39'], {
    nl: {
      label: 'Welke wisselkoers gebruikt u, en van welke dag?',
      hint: 'Alleen nodig als er meer dan één munt is.',
      why: 'Tussen twee dagen kan een munt procenten schelen.',
      example: 'de koers van de Europese Centrale Bank op de dag van ontvangst',
    },
    en: {
      label: 'Which exchange rate do you use, and of which day?',
      hint: 'Needed only if there is more than one currency.',
      why: 'Between two days a currency can move by several per cent.',
      example: 'the rate of the European Central Bank on the day of receipt',
    },
  }),
  detail(
    'settle-in',
    choice(
      [
        { id: 'EUR', nl: 'Euro’s', en: 'Euros' },
        { id: 'GBP', nl: 'Britse ponden', en: 'British pounds', proper: true },
        { id: 'USD', nl: 'Amerikaanse dollars', en: 'US dollars', proper: true },
      ],
      { other: true },
    ),
    ['Q39'],
    {
      nl: {
        label: 'In welke munt betaalt u elkaar?',
        hint: 'Alleen nodig als er meer dan één munt is.',
        why: 'Iemand draagt het risico van de koers. Zeg wie.',
        example: 'Euro’s',
      },
      en: {
        label: 'In which currency do you pay each other?',
        hint: 'Needed only if there is more than one currency.',
        why: 'Somebody bears the risk of the rate. Say who.',
        example: 'Euros',
      },
    },
  ),
  detail(
    'vat',
    choice([
      { id: 'excluded', nl: 'Zonder btw', en: 'Without VAT' },
      { id: 'included', nl: 'Met btw', en: 'With VAT' },
    ]),
    ['Q39'],
    {
      nl: {
        label: 'Zijn de bedragen met of zonder btw?',
        hint: 'Geldt voor alle bedragen waar niets anders bij staat.',
        why: 'Voor wie geen btw kan terugvragen, is het verschil 21%.',
        example: 'Zonder btw',
      },
      en: {
        label: 'Are amounts with or without VAT?',
        hint: 'Applies to all amounts that do not say otherwise.',
        why: 'For whoever cannot reclaim VAT the difference is a fifth.',
        example: 'Without VAT',
      },
    },
  ),
  detail(
    'mutual-invoices',
    choice(
      [
        {
          id: 'receiver',
          nl: 'Wie geld krijgt, stuurt een factuur',
          en: 'Whoever gets money sends an invoice',
        },
        { id: 'payer', nl: 'Wie betaalt, maakt de factuur', en: 'Whoever pays makes the invoice' },
        { id: 'statement', nl: 'Het overzicht is genoeg', en: 'The statement is enough' },
      ],
      { other: true },
    ),
    ['Q39'],
    {
      nl: {
        label: 'Wie maakt de facturen tussen de partijen?',
        hint: 'Voor ieders deel van de opbrengst of de kosten.',
        why: 'Zonder factuur kan een ondernemer de btw niet terugvragen.',
        example: 'Wie geld krijgt, stuurt een factuur',
      },
      en: {
        label: 'Who makes the invoices between the parties?',
        hint: 'For each party’s part of revenue or costs.',
        why: 'Without an invoice a business cannot reclaim VAT.',
        example: 'Whoever gets money sends an invoice',
      },
    },
  ),
  detail('rates', list(rates), ['Q35'], {
    nl: {
      label: 'Wat mag een partij rekenen voor extra werk?',
      hint: 'Alleen wat niet bij de bijdragen hoort.',
      why: 'Een uur extra is snel gewerkt en lang besproken.',
      example: 'extra uren vormgeving, € 65 per uur',
    },
    en: {
      label: 'What may a party charge for extra work?',
      hint: 'Only what is not among the contributions.',
      why: 'An extra hour is worked fast and argued about for long.',
      example: 'extra hours of design, €65 an hour',
    },
  }),
];
