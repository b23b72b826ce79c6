import type { Language } from '#agreement/language';

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
  errors: string;
  status: (parts: string) => string;
}

export type GroupId = 'revenue' | 'costs' | 'deducted' | 'measured' | 'reached' | 'worked';

export const labWords: Record<Language, LabWords> = {
  nl: {
    title: 'Rekenen met uw afspraken',
    link: 'Rekenen met uw afspraken: wie krijgt wat?',
    lead: 'Vul in wat er zou kunnen binnenkomen. U ziet meteen wat ieder dan krijgt, tot op de cent.',
    note: 'De bedragen zijn alleen om te proberen. Wij bewaren ze niet. Uw afspraken blijven zoals ze zijn.',
    nothing:
      'Er is nog geen opbrengst om mee te rekenen. Geef eerst aan wat er binnenkomt en hoe u dat verdeelt.',
    toMoney: 'Naar de vragen over geld',
    groups: {
      revenue: {
        title: 'Wat er binnenkomt',
        hint: 'Laag is de helft van wat u verwacht, hoog het dubbele. Bij verlies zijn de kosten hoger dan de opbrengst.',
      },
      costs: { title: 'Gezamenlijke kosten die ieder maakt', hint: 'Leeg is nul.' },
      deducted: { title: 'Wat er echt afgaat', hint: 'De werkelijke kosten van wat u eerst aftrekt.' },
      measured: {
        title: 'Aantallen voor de staffel',
        hint: 'Hoeveel u er telt aan het eind van de periode.',
      },
      reached: { title: 'Mijlpalen', hint: 'Kruis aan wanneer de mijlpaal is gehaald.' },
      worked: {
        title: 'Wat u in woorden afsprak',
        hint: 'Wij kunnen met deze woorden niet rekenen. Reken het zelf uit en vul het bedrag in.',
      },
    },
    roundHint: {
      some: 'Noemde u geen verwachting, dan is het bedrag rond. Laag is de helft en hoog het dubbele.',
      none: 'U noemde geen verwachting. Daarom zijn de bedragen rond: verander ze gerust.',
    },
    ratesTitle: 'Wisselkoersen',
    ratesHint: 'Zoals 0,92. Zonder koers wacht het geld in die munt.',
    rate: (from, to) => `Eén ${from} in ${to}`,
    months: 'Hoeveel maanden duurt de periode?',
    monthsHint: 'Voor het rendement, dat per jaar telt.',
    others: (count) => `De andere ${count} regels blijven zoals in het voorbeeld.`,
    calculate: 'Reken uit',
    again: 'Terug naar de voorbeelden',
    results: 'Wat ieder krijgt',
    inCurrency: (currency) => `In ${currency}`,
    totals: 'Wat ieder krijgt, naast elkaar',
    comesIn: 'Komt binnen',
    off: 'Gaat eraf',
    reserve: 'Naar de reserve',
    nobody: 'Krijgt niemand',
    costs: 'Kosten die de opbrengst niet dekt: wie draagt wat',
    settles: 'Wat partijen dan nog van elkaar krijgen (met een min: wat zij betalen)',
    unborne: 'Draagt niemand',
    waits: 'Schuift door',
    unread: '?',
    stepByStep: (scenario) => `${scenario}: stap voor stap`,
    unreadHere: 'Wij kunnen een van de bedragen hiervoor niet lezen. Kijk bij de velden wat eraan mankeert.',
    bars: 'De bedragen uit de waterval',
    what: 'Wat',
    amount: 'Bedrag',
    who: 'Voor wie',
    short: (amount) => `Er is ${amount} te weinig.`,
    steps: 'Zo komt u eraan',
    firstSteps: (shown, all) => `Dit zijn de eerste ${shown} van de ${all} stappen.`,
    lacking: 'Dit is nog niet uit te rekenen',
    assumed: 'Hier gingen wij van uit',
    toAnswer: 'Naar het antwoord',
    errors: 'Er is een probleem',
    status: (parts) => `Verwacht: ${parts}.`,
  },
  en: {
    title: 'Revenue lab',
    link: 'Revenue lab: who gets what?',
    lead: 'Enter what might come in. You see at once what each party gets then, to the cent.',
    note: 'The amounts are only for trying things out. We do not keep them. Your agreement stays as it is.',
    nothing: 'There is no revenue to calculate with yet. First say what comes in and how you share it.',
    toMoney: 'To the questions about money',
    groups: {
      revenue: {
        title: 'What comes in',
        hint: 'Low is half of what you expect, high is double. In a loss, costs are more than revenue.',
      },
      costs: { title: 'Joint costs that each party makes', hint: 'Empty is zero.' },
      deducted: { title: 'What really comes off', hint: 'The actual cost of what you deduct first.' },
      measured: { title: 'Counts for the tiers', hint: 'How many you count at the end of the period.' },
      reached: { title: 'Milestones', hint: 'Tick where the milestone has been reached.' },
      worked: {
        title: 'What you agreed in words',
        hint: 'We cannot calculate with these words. Work it out yourselves and enter the amount.',
      },
    },
    roundHint: {
      some: 'Where you named no expectation, the amount is round. Low is half of it, high is double.',
      none: 'You named no expectation. That is why the amounts are round: change them as you like.',
    },
    ratesTitle: 'Exchange rates',
    ratesHint: 'Such as 0.92. Without a rate, money in that currency has to wait.',
    rate: (from, to) => `One ${from} in ${to}`,
    months: 'How many months does the period last?',
    monthsHint: 'For the return, which counts by the year.',
    others: (count) => `The other ${count} rows stay as they are in the example.`,
    calculate: 'Calculate',
    again: 'Back to the examples',
    results: 'What each party gets',
    inCurrency: (currency) => `In ${currency}`,
    totals: 'What each party gets, side by side',
    comesIn: 'Comes in',
    off: 'Comes off',
    reserve: 'To the reserve',
    nobody: 'Nobody gets',
    costs: 'Costs that revenue does not cover: who bears what',
    settles: 'What parties still get from each other (minus: what they pay)',
    unborne: 'Nobody bears',
    waits: 'Moves on',
    unread: '?',
    stepByStep: (scenario) => `${scenario}: step by step`,
    unreadHere: 'We cannot read one of the amounts for this. The fields say what is wrong with it.',
    bars: 'The amounts of the waterfall',
    what: 'What',
    amount: 'Amount',
    who: 'For whom',
    short: (amount) => `It falls short by ${amount}.`,
    steps: 'How you get there',
    firstSteps: (shown, all) => `These are the first ${shown} of ${all} steps.`,
    lacking: 'This cannot be worked out yet',
    assumed: 'This is what we assumed',
    toAnswer: 'To the answer',
    errors: 'There is a problem',
    status: (parts) => `Expected: ${parts}.`,
  },
};
