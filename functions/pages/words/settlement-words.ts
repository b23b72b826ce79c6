import type { Language } from '#agreement/language';

/** What the pages about settlements say. */
interface SettlementWords {
  title: string;
  /** The link from elsewhere. */
  link: string;
  lead: string;
  none: string;
  begin: string;
  beginHint: string;
  openFirst: string;
  name: (number: number, period?: string) => string;
  open: string;
  closedOn: (date: string) => string;
  back: string;
  all: string;
  figures: string;
  figuresLead: string;
  nothingAsked: string;
  nothingToSettle: string;
  period: { label: string; hint: string };
  revenue: (name: string) => string;
  revenueHint: string;
  deducted: (name: string) => string;
  deductedHint: string;
  measured: (name: string) => string;
  measuredHint: (unit: string) => string;
  reached: (name: string) => string;
  contributed: (party: string) => string;
  contributedTitle: string;
  contributedHint: string;
  worked: (name: string) => string;
  workedHint: string;
  rate: (currency: string) => string;
  rateHint: string;
  months: string;
  monthsHint: string;
  year: string;
  yearHint: string;
  term: string;
  termHint: string;
  costs: string;
  costsHint: string;
  noCosts: string;
  cost: (place: number) => string;
  payer: string;
  choose: string;
  amount: string;
  addCost: string;
  removeCost: (place: number) => string;
  save: string;
  crossed: string;
  crossedText: string;
  notClosed: string;
  unseen: Record<'figures' | 'answers', string>;
  stale: string;
  outcome: string;
  outcomeEmpty: string;
  outcomeNow: string;
  party: string;
  fromRevenue: string;
  forCosts: string;
  together: string;
  reserve: string;
  undistributed: string;
  unborne: string;
  payments: string;
  pays: (from: string, to: string, amount: string) => string;
  nobodyPays: (to: string, amount: string) => string;
  noPayments: string;
  unknownHolder: string;
  closedUnknown: string;
  theReserve: string;
  steps: string;
  lacking: string;
  toFigure: string;
  toAnswer: string;
  toLeftOver: string;
  leftOver: string;
  leftOverHint: string;
  assumed: string;
  statements: string;
  provisional: string;
  pdf: (party: string) => string;
  pdfIn: (party: string, language: string) => string;
  json: string;
  closeTitle: string;
  closeText: readonly string[];
  closeBoth: Record<Language, string>;
  closeLacking: string;
  closeButton: string;
  refused: string;
  correction: string;
}

export const settlementWords: Record<Language, SettlementWords> = {
  nl: {
    title: 'Afrekeningen',
    link: 'Afrekenen met echte cijfers',
    lead: 'Vul in wat er binnenkwam en wat het kostte. Wij rekenen uit wat ieder krijgt, volgens uw eigen afspraken.',
    none: 'Er is nog geen afrekening.',
    begin: 'Begin een afrekening',
    beginHint: 'Eén afrekening gaat over één periode, zoals een kwartaal of een evenement.',
    openFirst:
      'Er staat nog een afrekening open. Gebruik die voor uw volgende periode, of sluit haar eerst af. De volgende begint met wat er van deze overblijft.',
    name: (number, period) => `Afrekening ${number}${period === undefined ? '' : `: ${period}`}`,
    open: 'Nog open',
    closedOn: (date) => `Afgesloten op ${date}`,
    back: 'Terug naar het overzicht',
    all: 'Alle afrekeningen',
    figures: 'De cijfers',
    figuresLead:
      'Wij vragen alleen wat uw afspraken nodig maken. Zet de munt erbij als het geen euro’s zijn.',
    nothingAsked: 'Er staat nog geen opbrengst in uw antwoorden. Vul die eerst in.',
    nothingToSettle:
      'Volgens uw antwoorden is er geen opbrengst en zijn er geen gezamenlijke kosten. Dan is er niets af te rekenen.',
    period: { label: 'Over welke periode gaat het?', hint: 'Bijvoorbeeld: eerste kwartaal 2027.' },
    revenue: (name) => `Wat kwam er binnen: ${name}?`,
    revenueHint: 'Niets? Vul dan 0 in. Ging er meer terug naar klanten, zet er dan een min voor.',
    deducted: (name) => `Wat kostte dit echt: ${name}?`,
    deductedHint: 'Wat u aan anderen betaalde. Niets? Vul dan 0 in.',
    measured: (name) => `Hoeveel telde u: ${name}?`,
    measuredHint: (unit) => `Het aantal (${unit}) van deze periode.`,
    reached: (name) => `Is deze mijlpaal gehaald: ${name}?`,
    contributed: (party) => `Bijdrage van ${party}`,
    contributedTitle: 'Wat droeg ieder bij?',
    contributedHint:
      'Voor allen in dezelfde maat. Laat alles leeg om de bijdragen uit uw antwoorden te tellen.',
    worked: (name) => `Welk bedrag hoort hierbij: ${name}?`,
    workedHint: 'U sprak dit in woorden af. Reken het samen uit en vul het bedrag in.',
    rate: (currency) => `Wat is 1 ${currency} waard?`,
    rateHint: 'In de munt waarin u afrekent, zo: 0,92.',
    months: 'Hoeveel maanden duurt de periode?',
    monthsHint: 'Een heel getal, zo: 3.',
    year: 'Eindigt met deze afrekening een jaar?',
    yearHint: 'Wat u per jaar telt, begint daarna opnieuw.',
    term: 'Eindigt met deze afrekening de samenwerking?',
    termHint: 'Dan schuift er niets meer door naar een volgende afrekening.',
    costs: 'Gezamenlijke kosten',
    costsHint: 'Wat ieder betaalde voor de samenwerking, de oudste kosten eerst.',
    noCosts: 'Er waren geen gezamenlijke kosten',
    cost: (place) => `Kosten ${place}`,
    payer: 'Wie betaalde ze?',
    choose: 'Kies',
    amount: 'Welk bedrag?',
    addCost: 'Meer regels',
    removeCost: (place) => `Verwijder kosten ${place}`,
    save: 'Opslaan en uitrekenen',
    crossed: 'Niet bewaard: iemand anders wijzigde deze cijfers intussen',
    crossedText: 'Hieronder staan uw cijfers. Slaat u ze op, dan vervangen zij die van de ander.',
    notClosed: 'Nog niet afgesloten: er is intussen iets gewijzigd',
    unseen: {
      figures:
        'Iemand sloeg andere cijfers op. Hieronder staan die, met wat er nu uitkomt. Klopt het, sluit dan alsnog af.',
      answers:
        'Iemand wijzigde de antwoorden. Hieronder staat wat er nu uitkomt. Klopt het, sluit dan alsnog af.',
    },
    stale: 'Er staan cijfers bij iets dat niet meer in uw antwoorden staat. Slaat u op, dan vervallen die.',
    outcome: 'Wat ieder krijgt',
    outcomeEmpty: 'Vul de cijfers in. Daarna staat hier wat ieder krijgt.',
    outcomeNow: 'Uitgerekend volgens uw antwoorden zoals zij nu zijn.',
    party: 'Partij',
    fromRevenue: 'Uit de opbrengst',
    forCosts: 'Verrekend voor kosten',
    together: 'Samen',
    reserve: 'Naar de reserve',
    undistributed: 'Nog niet verdeeld',
    unborne: 'Draagt nog niemand',
    payments: 'Wie betaalt wie',
    pays: (from, to, amount) => `${from} betaalt ${amount} aan ${to}.`,
    nobodyPays: (to, amount) => `${to} krijgt nog ${amount}, maar niemand draagt dat nog.`,
    noPayments: 'Niemand hoeft een ander iets te betalen.',
    unknownHolder: 'Dit is nog niet te zeggen, want we weten niet wie het geld heeft:',
    closedUnknown:
      'Bij het afsluiten was nog niet bekend wie het geld had. In de afrekening van elke partij staat waarom. Betaal elkaar zo, dat ieder krijgt wat hierboven staat.',
    theReserve: 'de reserve',
    steps: 'Stap voor stap',
    lacking: 'Dit ontbreekt nog',
    toFigure: 'Vul dit cijfer in',
    toAnswer: 'Ga naar de vraag',
    toLeftOver: 'Zeg of dit is geregeld',
    leftOver: 'Dit is geregeld buiten deze afrekening',
    leftOverHint:
      'Dit past niet meer bij uw antwoorden en telt hier niet mee. Kruis aan wat u samen al heeft geregeld. Dan gaat het niet mee naar een volgende afrekening.',
    assumed: 'Zo lazen we uw afspraken',
    statements: 'De afrekening van ieder',
    provisional: 'Zolang u niet afsluit, zijn deze voorlopig.',
    pdf: (party) => `${party}, als PDF`,
    pdfIn: (party, language) => `${party}, als PDF in het ${language}`,
    json: 'als gegevens (JSON)',
    closeTitle: 'Afsluiten',
    closeText: [
      'Bij het afsluiten maken en bewaren we de afrekening van elke partij. Daarna verandert deze afrekening niet meer.',
      'Klopt er later iets niet? Verreken dat dan met de volgende afrekening.',
    ],
    closeBoth: { nl: 'Ook in het Nederlands', en: 'Ook in het Engels' },
    closeLacking: 'U kunt afsluiten zodra dit er staat:',
    closeButton: 'Sluit de afrekening af',
    refused: 'Deze afrekening is nog niet af te sluiten',
    correction: 'Deze afrekening verandert niet meer. Verreken een verbetering met de volgende.',
  },
  en: {
    title: 'Settlements',
    link: 'Settle with real figures',
    lead: 'Enter what came in and what it cost. We work out what each party gets, by your own agreement.',
    none: 'There is no settlement yet.',
    begin: 'Begin a settlement',
    beginHint: 'One settlement is about one period, such as a quarter or an event.',
    openFirst:
      'A settlement is still open. Use it for your next period, or close it first. The next one begins with what is left of it.',
    name: (number, period) => `Settlement ${number}${period === undefined ? '' : `: ${period}`}`,
    open: 'Still open',
    closedOn: (date) => `Closed on ${date}`,
    back: 'Back to the overview',
    all: 'All settlements',
    figures: 'The figures',
    figuresLead: 'We ask only what your agreement makes necessary. Add the currency if it is not euros.',
    nothingAsked: 'There is no revenue in your answers yet. Enter that first.',
    nothingToSettle:
      'By your answers there is no revenue, and there are no joint costs. Then there is nothing to settle.',
    period: { label: 'Which period is it about?', hint: 'For example: first quarter of 2027.' },
    revenue: (name) => `What came in: ${name}?`,
    revenueHint: 'Nothing? Then enter 0. If more went back to customers, put a minus in front.',
    deducted: (name) => `What did this really cost: ${name}?`,
    deductedHint: 'What you paid others. Nothing? Then enter 0.',
    measured: (name) => `How many did you count: ${name}?`,
    measuredHint: (unit) => `The number (${unit}) of this period.`,
    reached: (name) => `Has this milestone been reached: ${name}?`,
    contributed: (party) => `Contribution of ${party}`,
    contributedTitle: 'What did each contribute?',
    contributedHint: 'In one measure for all. Leave all empty to count the contributions in your answers.',
    worked: (name) => `Which amount goes with this: ${name}?`,
    workedHint: 'You agreed this in words. Work it out together and enter the amount.',
    rate: (currency) => `What is 1 ${currency} worth?`,
    rateHint: 'In the currency you settle in, like this: 0.92.',
    months: 'How many months does the period last?',
    monthsHint: 'A whole number, like this: 3.',
    year: 'Does a year end with this settlement?',
    yearHint: 'What you count by the year begins again after it.',
    term: 'Does the partnership end with this settlement?',
    termHint: 'Then nothing moves on to a next settlement any more.',
    costs: 'Joint costs',
    costsHint: 'What each paid for the partnership, the oldest costs first.',
    noCosts: 'There were no joint costs',
    cost: (place) => `Costs ${place}`,
    payer: 'Who paid them?',
    choose: 'Choose',
    amount: 'What amount?',
    addCost: 'More rows',
    removeCost: (place) => `Remove costs ${place}`,
    save: 'Save and work out',
    crossed: 'Not saved: somebody else changed these figures in the meantime',
    crossedText: 'Your figures stand below. If you save them, they replace those of the other.',
    notClosed: 'Not closed yet: something changed in the meantime',
    unseen: {
      figures:
        'Somebody saved other figures. These stand below, with what comes out now. If it is right, close after all.',
      answers:
        'Somebody changed the answers. Below stands what comes out now. If it is right, close after all.',
    },
    stale: 'There are figures for something that is no longer in your answers. If you save, those go.',
    outcome: 'What each party gets',
    outcomeEmpty: 'Enter the figures. After that, this says what each party gets.',
    outcomeNow: 'Worked out by your answers as they are now.',
    party: 'Party',
    fromRevenue: 'From revenue',
    forCosts: 'Settled for costs',
    together: 'Together',
    reserve: 'To the reserve',
    undistributed: 'Not shared yet',
    unborne: 'Borne by nobody yet',
    payments: 'Who pays whom',
    pays: (from, to, amount) => `${from} pays ${amount} to ${to}.`,
    nobodyPays: (to, amount) => `${to} still gets ${amount}, but nobody bears that yet.`,
    noPayments: 'Nobody has to pay another anything.',
    unknownHolder: 'This cannot be said yet, as we do not know who has the money:',
    closedUnknown:
      'When this was closed, it was not known yet who had the money. Each party’s statement says why. Pay each other so that each gets what stands above.',
    theReserve: 'the reserve',
    steps: 'Step by step',
    lacking: 'This is still missing',
    toFigure: 'Enter this figure',
    toAnswer: 'Go to the question',
    toLeftOver: 'Say whether this is dealt with',
    leftOver: 'This has been dealt with outside this settlement',
    leftOverHint:
      'This no longer fits your answers and does not count here. Tick what you have already dealt with together. Then it does not go on to a next settlement.',
    assumed: 'How we read your agreement',
    statements: 'Each party’s statement',
    provisional: 'Until you close, these are provisional.',
    pdf: (party) => `${party}, as PDF`,
    pdfIn: (party, language) => `${party}, as PDF in ${language}`,
    json: 'as data (JSON)',
    closeTitle: 'Close',
    closeText: [
      'When you close, we make and keep every party’s statement. After that this settlement does not change any more.',
      'Is something wrong later? Then put it right in the next settlement.',
    ],
    closeBoth: { nl: 'Also in Dutch', en: 'Also in English' },
    closeLacking: 'You can close as soon as this is there:',
    closeButton: 'Close the settlement',
    refused: 'This settlement cannot be closed yet',
    correction: 'This settlement does not change any more. Put a correction in the next one.',
  },
};
