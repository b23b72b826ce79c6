import type { Language } from '#agreement/language';
import type { CostsPlan } from '#agreement/money/examples/costs';

/** What the page says on which people try their agreement out with amounts. */
interface LabWords {
  title: string;
  /** What leads here. */
  link: string;
  lead: string;
  note: string;
  nothing: string;
  toMoney: string;
  groups: Record<GroupId, { title: string; hint: string }>;
  /** For what comes in, where the parties expect some of it, or nothing. */
  roundHint: Record<'some' | 'none', string>;
  ratesTitle: string;
  ratesHint: string;
  rate: (from: string, to: string) => string;
  months: string;
  monthsHint: string;
  others: (count: number) => string;
  calculate: string;
  again: string;
  results: string;
  inCurrency: (currency: string) => string;
  totals: string;
  /** Where what comes back for costs is in what each gets. */
  totalsWithCosts: string;
  kept: string;
  unborneYet: string;
  /** Beside an amount below zero that came in. */
  moreBack: string;
  /** What the costs in the examples are; and in which scenario alone they stand, if not in all. */
  costsExample: (what: string, only?: string) => string;
  costsFrom: Record<CostsPlan['from'], (amount: string) => string>;
  costsBy: Record<CostsPlan['by'], (party: string) => string>;
  periods: Record<'month' | 'quarter' | 'half-year' | 'year' | 'once', string>;
  periodTitle: (period: string) => string;
  periodNote: (period: string) => string;
  yearlyNote: string;
  comesIn: string;
  off: string;
  reserve: string;
  nobody: string;
  costs: string;
  settles: string;
  unborne: string;
  waits: string;
  unread: string;
  stepByStep: (scenario: string) => string;
  unreadHere: string;
  bars: string;
  what: string;
  amount: string;
  who: string;
  short: (amount: string) => string;
  steps: string;
  firstSteps: (shown: number, all: number) => string;
  lacking: string;
  assumed: string;
  toAnswer: string;
  /** Where and of what something could not be worked out: 'Loss (nobody bears € 5.00 yet)'. */
  about: (parts: string) => string;
  unshared: (amount: string) => string;
  unborneOf: (amount: string) => string;
  status: (scenario: string, parts: string) => string;
}

export type GroupId = 'revenue' | 'costs' | 'deducted' | 'measured' | 'reached' | 'worked';

export const labWords: Record<Language, LabWords> = {
  nl: {
    title: 'Rekenen met uw afspraken',
    link: 'Rekenen met uw afspraken: wie krijgt wat?',
    lead: 'Vul in wat er zou kunnen binnenkomen. U ziet meteen wat ieder dan krijgt, tot op de cent.',
    note: 'De bedragen zijn alleen om te proberen. We bewaren ze niet. Uw afspraken blijven zoals ze zijn.',
    nothing:
      'Er is nog geen opbrengst om mee te rekenen. Geef eerst aan wat er binnenkomt en hoe u dat verdeelt.',
    toMoney: 'Naar de vragen over geld',
    groups: {
      revenue: {
        title: 'Wat er binnenkomt',
        hint: 'Laag is de helft van wat u verwacht, hoog het dubbele. Bij verlies zijn de kosten hoger dan de opbrengst.',
      },
      costs: {
        title: 'Gezamenlijke kosten die ieder maakt',
        hint: 'Laat een veld leeg als iemand geen kosten maakt.',
      },
      deducted: { title: 'Wat er echt afgaat', hint: 'De werkelijke kosten van wat u eerst aftrekt.' },
      measured: {
        title: 'Aantallen voor de staffel',
        hint: 'Hoeveel het er zijn aan het einde van de periode.',
      },
      reached: { title: 'Mijlpalen', hint: 'Zet een vinkje als de mijlpaal is gehaald.' },
      worked: {
        title: 'Wat u in woorden afsprak',
        hint: 'Met woorden kunnen we niet rekenen. Reken het zelf uit en vul het bedrag in.',
      },
    },
    roundHint: {
      some: 'Waar u geen verwachting noemde, staat een rond bedrag. Laag is de helft, hoog het dubbele.',
      none: 'U noemde geen verwachting. Daarom zijn de bedragen rond: verander ze gerust.',
    },
    ratesTitle: 'Wisselkoersen',
    ratesHint: 'Bijvoorbeeld 0,92. Zonder koers kunnen we geld in die munt niet verdelen.',
    rate: (from, to) => `Eén ${from} in ${to}`,
    months: 'Hoeveel maanden duurt de periode?',
    monthsHint: 'Dit is nodig voor het rendement op kosten: dat is een percentage per jaar.',
    others: (count) => `De andere ${count} regels blijven zoals in het voorbeeld.`,
    calculate: 'Reken uit',
    again: 'Terug naar de voorbeelden',
    results: 'Wat ieder krijgt',
    inCurrency: (currency) => `In ${currency}`,
    totals: 'Wat ieder krijgt, naast elkaar',
    totalsWithCosts: 'Wat ieder krijgt, naast elkaar. Kosten die iemand terugkrijgt, zitten daarin.',
    kept: 'blijft over na eigen kosten',
    unborneYet: 'Kosten die nog niemand draagt',
    moreBack: 'U gaf klanten meer terug dan er binnenkwam.',
    costsExample: (what, only) =>
      only === undefined
        ? `In het voorbeeld staat ${what}.`
        : `In het voorbeeld staat alleen bij ${only} iets: ${what}.`,
    costsFrom: {
      budget: (amount) => `uw begroting van ${amount}`,
      limit: (amount) => `de grens die u afsprak, ${amount}`,
      round: (amount) => `een rond bedrag, ${amount}`,
    },
    costsBy: {
      items: () => 'verdeeld zoals in uw begroting',
      shares: () => 'verdeeld zoals u de kosten deelt',
      equal: () => 'in gelijke delen',
      one: (party) => `helemaal bij ${party}`,
    },
    periods: {
      month: 'een maand',
      quarter: 'een kwartaal',
      'half-year': 'een halfjaar',
      year: 'een jaar',
      once: 'de hele samenwerking',
    },
    periodTitle: (period) => `Bedragen voor één afrekening: ${period}`,
    periodNote: (period) =>
      `De voorbeelden nemen alles wat u verwacht in één keer. Wilt u zien wat ${period} oplevert? Vul dan de bedragen over die tijd in.`,
    yearlyNote:
      'Wat u per jaar afsprak, telt hier helemaal mee, alsof deze afrekening over een heel jaar gaat.',
    comesIn: 'Komt binnen',
    off: 'Gaat eraf',
    reserve: 'Naar de reserve',
    nobody: 'Krijgt nog niemand',
    costs: 'Kosten die de opbrengst niet dekt: wie draagt wat',
    settles: 'Wat partijen dan nog van elkaar krijgen (met een min: wat zij dan nog betalen)',
    unborne: 'Draagt nog niemand',
    waits: 'Schuift door naar de volgende keer',
    unread: '?',
    stepByStep: (scenario) => `${scenario}: stap voor stap`,
    unreadHere: 'We kunnen een van de bedragen hiervoor niet lezen. Bij het veld staat wat er mis is.',
    bars: 'Dezelfde bedragen in een tabel',
    what: 'Wat',
    amount: 'Bedrag',
    who: 'Voor wie',
    short: (amount) => `Er is ${amount} te weinig.`,
    steps: 'Zo is het uitgerekend',
    firstSteps: (shown, all) => `Dit zijn de eerste ${shown} van de ${all} stappen.`,
    lacking: 'Dit deel is nog niet uit te rekenen',
    assumed: 'Hier gingen wij van uit',
    toAnswer: 'Naar het antwoord',
    about: (parts) => `Het gaat om: ${parts}.`,
    unshared: (amount) => `${amount} is nog niet verdeeld`,
    unborneOf: (amount) => `${amount} draagt nog niemand`,
    status: (scenario, parts) => `${scenario}: ${parts}.`,
  },
  en: {
    title: 'Try out your agreement with amounts',
    link: 'Try out amounts: who gets what?',
    lead: 'Enter what might come in. You see straight away what each party would get, to the cent.',
    note: 'The amounts are only for trying things out. We do not keep them, and your agreement does not change.',
    nothing: 'There is no revenue to work with yet. First say what will come in and how you share it.',
    toMoney: 'To the questions about money',
    groups: {
      revenue: {
        title: 'What comes in',
        hint: 'Low is half of what you expect, high is twice as much. With a loss, costs are higher than revenue.',
      },
      costs: { title: 'Joint costs that each party pays', hint: 'Leave a field empty for none.' },
      deducted: { title: 'Actual deductions', hint: 'What the things you deduct first really cost.' },
      measured: { title: 'Counts for the tiers', hint: 'How many there are at the end of the period.' },
      reached: { title: 'Milestones', hint: 'Tick the box if the milestone is reached.' },
      worked: {
        title: 'What you agreed in words',
        hint: 'We cannot do sums with words. Work it out yourselves and enter the amount.',
      },
    },
    roundHint: {
      some: 'Where you gave no expected amount, we use a round one. Low is half of it, high is twice as much.',
      none: 'You gave no expected amounts, so these are round ones. Change them as you like.',
    },
    ratesTitle: 'Exchange rates',
    ratesHint: 'For example 0.92. Without a rate we cannot share money in that currency.',
    rate: (from, to) => `One ${from} in ${to}`,
    months: 'How many months is the period?',
    monthsHint: 'We need this for the return on costs, which is a percentage per year.',
    others: (count) => `The other ${count} rows stay as they are in the example.`,
    calculate: 'Calculate',
    again: 'Back to the examples',
    results: 'What each party gets',
    inCurrency: (currency) => `In ${currency}`,
    totals: 'What each party gets, side by side',
    totalsWithCosts: 'What each party gets, side by side. Costs that are paid back are in it.',
    kept: 'left after its own costs',
    unborneYet: 'Costs that nobody bears yet',
    moreBack: 'More went back to customers than came in.',
    costsExample: (what, only) =>
      only === undefined ? `The example has ${what}.` : `The example has costs in “${only}” alone: ${what}.`,
    costsFrom: {
      budget: (amount) => `your budget of ${amount}`,
      limit: (amount) => `the limit you agreed, ${amount}`,
      round: (amount) => `a round amount, ${amount}`,
    },
    costsBy: {
      items: () => 'divided as in your budget',
      shares: () => 'divided as you share costs',
      equal: () => 'in equal parts',
      one: (party) => `all of it made by ${party}`,
    },
    periods: {
      month: 'a month',
      quarter: 'a quarter',
      'half-year': 'half a year',
      year: 'a year',
      once: 'the whole partnership',
    },
    periodTitle: (period) => `Amounts for one settlement: ${period}`,
    periodNote: (period) =>
      `The examples take all that you expect at once. Would you like to see what ${period} brings? Enter the amounts for that time.`,
    yearlyNote:
      'What you agreed by the year counts in full here, as if this settlement were for a whole year.',
    comesIn: 'Comes in',
    off: 'Deducted',
    reserve: 'To the reserve',
    nobody: 'Goes to nobody yet',
    costs: 'Costs not covered by revenue: who bears what',
    settles: 'What parties settle between them (with a minus: what they pay)',
    unborne: 'Borne by nobody',
    waits: 'Moves to the next settlement',
    unread: '?',
    stepByStep: (scenario) => `${scenario}: step by step`,
    unreadHere: 'We cannot read one of the amounts for this. The field says what is wrong.',
    bars: 'The same amounts in a table',
    what: 'What',
    amount: 'Amount',
    who: 'For whom',
    short: (amount) => `It falls short by ${amount}.`,
    steps: 'How we worked it out',
    firstSteps: (shown, all) => `These are the first ${shown} of ${all} steps.`,
    lacking: 'This part cannot be worked out yet',
    assumed: 'What we assumed',
    toAnswer: 'To the answer',
    about: (parts) => `This is about: ${parts}.`,
    unshared: (amount) => `${amount} is not shared yet`,
    unborneOf: (amount) => `nobody bears ${amount} yet`,
    status: (scenario, parts) => `${scenario}: ${parts}.`,
  },
};
