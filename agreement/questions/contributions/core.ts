import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { quantity } from '../../kinds/quantity.ts';
import { rhythm } from '../../kinds/rhythm.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const kinds = choice(
  [
    { id: 'cash', nl: 'Geld', en: 'Cash' },
    { id: 'hours', nl: 'Uren', en: 'Hours' },
    { id: 'people', nl: 'Mensen', en: 'People' },
    { id: 'equipment', nl: 'Apparatuur', en: 'Equipment' },
    { id: 'space', nl: 'Ruimte', en: 'Space' },
    { id: 'data', nl: 'Gegevens', en: 'Data' },
    { id: 'ip', nl: 'Intellectueel eigendom', en: 'Intellectual property' },
    { id: 'network', nl: 'Netwerk', en: 'Network' },
    { id: 'brand', nl: 'Naam en merk', en: 'Name and brand' },
  ],
  { other: true },
);

const methods = choice([
  { id: 'cost', nl: 'Wat het kost', en: 'What it costs' },
  { id: 'market', nl: 'Marktprijs', en: 'Market rate' },
  { id: 'agreed', nl: 'Samen afgesproken', en: 'Agreed together' },
  { id: 'appraisal', nl: 'Getaxeerd', en: 'Appraised' },
]);

/** Who brings what, how much of it, for whom and when. */
export const core = [
  question('what', line, [], {
    nl: {
      label: 'Wat is de bijdrage?',
      hint: 'In gewone woorden.',
      why: 'Wat voor de één vanzelf spreekt, is voor de ander een verrassing. Schrijf het daarom op.',
      example: 'Fotografie op locatie',
    },
    en: {
      label: 'What is the contribution?',
      hint: 'In plain words.',
      why: 'What goes without saying for one is a surprise to the other. So write it down.',
      example: 'Photography on location',
    },
  }),
  question('kind', kinds, ['Q18'], {
    nl: {
      label: 'Wat voor bijdrage is het?',
      hint: 'Kies wat het best past.',
      why: 'Geld komt op een dag, uren komen steeds terug: elke soort vraagt een eigen afspraak.',
      example: 'Uren',
    },
    en: {
      label: 'What kind of contribution is it?',
      hint: 'Choose what fits best.',
      why: 'Money comes on a day, hours keep coming: each kind needs its own arrangement.',
      example: 'Hours',
    },
  }),
  question('giver', party(), ['Q19'], {
    nl: {
      label: 'Wie brengt het in?',
      hint: 'Eén partij. Brengen er twee iets in? Maak dan twee bijdragen.',
      why: 'Elke bijdrage heeft één partij nodig die ervoor staat.',
      example: 'J.P. ’t Hart Fotografie',
    },
    en: {
      label: 'Who contributes it?',
      hint: 'One party. If two contribute, make it two contributions.',
      why: 'Every contribution needs one party that answers for it.',
      example: 'J.P. ’t Hart Photography',
    },
  }),
  question('receiver', party('one-or-partnership'), ['Q19'], {
    proposal: 'partnership',
    nl: {
      label: 'Voor wie is het?',
      hint: 'Meestal voor de samenwerking als geheel.',
      why: 'Zo is later duidelijk van wie het is en wie erover gaat.',
      example: 'De samenwerking',
    },
    en: {
      label: 'Who is it for?',
      hint: 'Usually the partnership as a whole.',
      why: 'It makes clear later whose it is and who decides about it.',
      example: 'The partnership',
    },
  }),
  question('quantity', quantity, ['Q20'], {
    optional: true,
    nl: {
      label: 'Hoeveel?',
      hint: 'Een getal en een eenheid; “minstens”, “hoogstens” en “10-16 uur” mogen ook.',
      why: '“Wat tijd” betekent voor iedereen iets anders.',
      example: '12 uur per week',
    },
    en: {
      label: 'How much?',
      hint: 'A number and a unit; “at least”, “at most” and “10-16 hours” are fine too.',
      why: '“Some time” means something else to everybody.',
      example: '12 hours a week',
    },
  }),
  question('value', money, ['Q23'], {
    optional: true,
    nl: {
      label: 'Welke waarde heeft het? Bij geld: het bedrag',
      hint: 'Het hele bedrag, ook als het in keren komt. Telt de waarde niet mee? Laat dit leeg.',
      why: 'Wie de waarde kent, kan beter beoordelen of de verdeling eerlijk is.',
      example: '€ 4.800',
    },
    en: {
      label: 'What is it worth? For cash: the amount',
      hint: 'The whole amount, even if it comes bit by bit. Leave this empty if its value does not count.',
      why: 'Knowing the value helps to judge whether the split is fair.',
      example: '€4,800',
    },
  }),
  question('method', methods, ['Q23'], {
    when: { at: 'kind', not: ['cash'] },
    optional: true,
    nl: {
      label: 'Hoe is die waarde bepaald?',
      hint: 'Alleen nodig als u een waarde invulde.',
      why: 'Een getal zonder herkomst geeft later discussie.',
      example: 'Samen afgesproken',
    },
    en: {
      label: 'How was that value set?',
      hint: 'Needed only if you gave a value.',
      why: 'A figure without a source is argued about later.',
      example: 'Agreed together',
    },
  }),
  question('due', date, ['Q21'], {
    optional: true,
    moment: { nl: 'uiterlijk te leveren', en: 'due' },
    nl: {
      label: 'Wanneer moet het er uiterlijk zijn?',
      hint: 'Een dag. Komt het steeds terug? Laat dit leeg en vul het ritme in.',
      why: 'Zonder dag weet niemand wanneer iets te laat is.',
      example: '1 september 2026',
    },
    en: {
      label: 'When must it be there at the latest?',
      hint: 'A day. If it keeps coming back, leave this empty and give the rhythm.',
      why: 'Without a day nobody knows when something is late.',
      example: '1 September 2026',
    },
  }),
  question('rhythm', rhythm, ['Q21'], {
    optional: true,
    nl: {
      label: 'Komt het steeds terug? Hoe vaak?',
      hint: 'Bijvoorbeeld: elke maand, of elke 2 weken op dinsdag.',
      why: 'Werk dat elke week terugkomt, vraagt ruimte in een agenda.',
      example: 'elke week',
    },
    en: {
      label: 'Does it keep coming back? How often?',
      hint: 'For example: every month, or every 2 weeks on Tuesday.',
      why: 'Work that returns every week needs room in a diary.',
      example: 'every week',
    },
  }),
  detail('from', date, ['Q21'], {
    moment: { nl: 'begint', en: 'begins' },
    nl: {
      label: 'Vanaf wanneer?',
      hint: 'Alleen nodig als het niet begint op de dag waarop de samenwerking begint.',
      why: 'Wie weet wanneer het werk begint, kan er tijd voor vrijhouden.',
      example: '1 oktober 2026',
    },
    en: {
      label: 'From when?',
      hint: 'Needed only if it does not begin on the day the partnership starts.',
      why: 'Whoever knows when the work begins can keep time free for it.',
      example: '1 October 2026',
    },
  }),
  question('until', date, ['Q21'], {
    optional: true,
    moment: { nl: 'loopt tot en met deze dag', en: 'goes on until this day' },
    nl: {
      label: 'Tot wanneer loopt het door?',
      hint: 'Laat dit leeg als het zo lang duurt als de samenwerking.',
      why: 'Een bijdrage zonder eind gaat soms langer door dan bedoeld.',
      example: '28 februari 2027',
    },
    en: {
      label: 'Until when does it go on?',
      hint: 'Leave this empty if it lasts as long as the partnership.',
      why: 'A contribution without an end may go on longer than intended.',
      example: '28 February 2027',
    },
  }),
];
