import type { Language } from './language.ts';

/** Why a reply or an answer was not taken, as people read it. Each says what to do. */
const words = {
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'text-empty': {
    nl: 'Hier staat niets zichtbaars. Vul tekst in, of laat het antwoord weg.',
    en: 'There is nothing visible here. Enter text, or leave the answer out.',
  },
  'text-control': {
    nl: 'Deze tekst bevat onzichtbare stuurtekens. Verwijder ze en probeer het opnieuw.',
    en: 'This text contains invisible control characters. Remove them and try again.',
  },
  'text-unseen': {
    nl: 'Hier stonden onzichtbare tekens, die de tekst anders kunnen laten lezen. We haalden ze weg. Lees na of het klopt.',
    en: 'There were invisible characters here, which can make the text read differently. We took them out. Check what it says.',
  },
  'text-line-break': {
    nl: 'Dit antwoord past op één regel: haal de regeleinden weg.',
    en: 'This answer is a single line: take out the line breaks.',
  },
  'text-long': {
    nl: 'Deze tekst is te lang: hoogstens 20.000 tekens.',
    en: 'This text is too long: 20,000 characters at most.',
  },
  'reason-empty': {
    nl: 'Schrijf waarom u dit zo laat.',
    en: 'Write why you keep this as it is.',
  },
  'reason-long': {
    nl: 'Deze reden is te lang: hoogstens 2.000 tekens. Kort haar in.',
    en: 'This reason is too long: 2,000 characters at most. Shorten it.',
  },
  'reasons-many': {
    nl: 'Samen zijn de redenen te lang. Haal een andere reden weg, of kort deze in.',
    en: 'Together the reasons are too long. Take away another one, or shorten this one.',
  },
  'number-unreadable': {
    nl: 'We kunnen dit getal niet lezen. Schrijf het zo: 1.250 of 1.250,50.',
    en: 'We cannot read this number. Write it like this: 1,250 or 1,250.50.',
  },
  'money-unreadable': {
    nl: 'We kunnen dit bedrag niet lezen. Schrijf het zo: € 1.250 of € 1.250,50 of 2,5 miljoen euro.',
    en: 'We cannot read this amount. Write it like this: €1,250 or €1,250.50 or 2.5 million euros.',
  },
  'money-number': {
    nl: 'Geef het bedrag als tekst, zo: {"amount": "1250.50", "currency": "EUR"}.',
    en: 'Give the amount as text, like this: {"amount": "1250.50", "currency": "EUR"}.',
  },
  'money-currency': {
    nl: 'Deze munt kennen we niet. Gebruik de drieletterige code, zo: USD 1.250.',
    en: 'We do not know this currency. Use its three-letter code, like this: USD 1,250.',
  },
  'money-decimals': {
    nl: 'Dit bedrag heeft meer cijfers achter de komma dan deze munt kent. Schrijf het zo: € 1.250,50 of JPY 1.250.',
    en: 'This amount has more decimals than its currency knows. Write it like this: €1,250.50 or JPY 1,250.',
  },
  'percentage-unreadable': {
    nl: 'We kunnen dit percentage niet lezen. Schrijf het zo: 60 of 33,3333.',
    en: 'We cannot read this percentage. Write it like this: 60 or 33.3333.',
  },
  'quantity-unreadable': {
    nl: 'We kunnen deze hoeveelheid niet lezen. Schrijf een getal en een eenheid, zo: 12 uur per week of 1.250 stuks.',
    en: 'We cannot read this quantity. Write a number and a unit, like this: 12 hours a week or 1,250 pieces.',
  },
  'quantity-money': {
    nl: 'Dit is een bedrag. Vul het in bij “Waarde” en laat de hoeveelheid leeg.',
    en: 'This is an amount. Enter it under “Value” and leave the quantity empty.',
  },
  'date-unreadable': {
    nl: 'We kunnen deze datum niet lezen. Schrijf dag, maand en jaar, zo: 1 maart 2027.',
    en: 'We cannot read this date. Write day, month and year, like this: 1 March 2027.',
  },
  'due-unreadable': {
    nl: 'We kunnen dit niet lezen. Tel vanaf de periode, zo: 10 dagen na het einde van de periode. Of noem een dag, zo: 1 maart 2027.',
    en: 'We cannot read this. Count from the period, like this: 10 days after the end of the period. Or name a day, like this: 1 March 2027.',
  },
  'date-order': {
    nl: 'Is dit eerst de dag of eerst de maand? Schrijf de maand voluit, zo: 1 maart 2027.',
    en: 'Is this day first or month first? Write the month in full, like this: 1 March 2027.',
  },
  'date-year': {
    nl: 'Welk jaar is dit? Schrijf het in vier cijfers, zo: 1 maart 2027.',
    en: 'Which year is this? Write it in four figures, like this: 1 March 2027.',
  },
  'date-impossible': {
    nl: 'Deze dag bestaat niet. Schrijf een dag uit de jaren 1900 tot en met 2199, zo: 1 maart 2027 of 2027-03-01.',
    en: 'This day does not exist. Write a day of the years 1900 to 2199, like this: 1 March 2027 or 2027-03-01.',
  },
  'duration-unreadable': {
    nl: 'We kunnen deze termijn niet lezen. Schrijf een heel getal en een eenheid, zo: 10 werkdagen.',
    en: 'We cannot read this period. Write a whole number and a unit, like this: 10 working days.',
  },
  'rhythm-unreadable': {
    nl: 'We kunnen dit ritme niet lezen. Schrijf hoe vaak, zo: elke 2 weken op dinsdag.',
    en: 'We cannot read this rhythm. Write how often, like this: every 2 weeks on Tuesday.',
  },
  'choice-unknown': {
    nl: 'Deze keuze staat niet in de lijst. Kies een van de mogelijkheden.',
    en: 'This choice is not in the list. Choose one of the options.',
  },
  'choice-other': {
    nl: 'U koos “anders”. Schrijf erbij wat u bedoelt.',
    en: 'You chose “other”. Write what you mean beside it.',
  },
  'ordering-twice': {
    nl: 'Elk punt mag één keer voorkomen. Geef elk punt een eigen plaats.',
    en: 'Each item may appear once. Give each item a place of its own.',
  },
  'party-unknown': {
    nl: 'Deze partij kennen we niet. Kies een partij uit de lijst.',
    en: 'We do not know this party. Choose a party from the list.',
  },
  'row-unknown': {
    nl: 'Deze regel kennen we niet. Kies er een uit de lijst.',
    en: 'We do not know this line. Choose one from the list.',
  },
  'row-id': {
    nl: 'Elke rij heeft een eigen id nodig, zoals p1 of r1, en geen twee rijen dezelfde.',
    en: 'Every row needs an id of its own, such as p1 or r1, and no two rows the same.',
  },
  'rows-many': {
    nl: 'Te veel rijen: hoogstens 1.000 in een lijst, en 20 partijen.',
    en: 'Too many rows: 1,000 in a list at most, and 20 parties.',
  },
  'field-unknown': {
    nl: 'Dit veld kennen we niet. Zie /api/questions voor de velden die er zijn.',
    en: 'We do not know this field. See /api/questions for the fields there are.',
  },
  'topic-unknown': {
    nl: 'Dit onderwerp kennen we niet. Zie /api/questions voor de onderwerpen die er zijn.',
    en: 'We do not know this topic. See /api/questions for the topics there are.',
  },
  'topic-large': {
    nl: 'Dit onderwerp is te groot: hoogstens 350 KB. Kort de langste antwoorden in.',
    en: 'This topic is too large: 350 KB at most. Shorten the longest answers.',
  },
  'form-wrong': {
    nl: 'Dit antwoord heeft niet de vorm die bij de vraag hoort. Zie /api/questions voor de soort.',
    en: 'This answer does not have the form that the question asks for. See /api/questions for its kind.',
  },
  'figure-number': {
    nl: 'Geef dit aantal als tekst, met hoogstens zes cijfers achter de punt, zo: "12500" of "37.5".',
    en: 'Give this count as text, with six decimals at most, like this: "12500" or "37.5".',
  },
  'figure-below-zero': {
    nl: 'Dit bedrag kan niet onder nul zijn. Haal de min weg.',
    en: 'This amount cannot be below zero. Take out the minus.',
  },
  'figure-rate': {
    nl: 'Geef de koers als tekst, boven nul, zo: {"USD": "0.92"}.',
    en: 'Give the rate as text, above zero, like this: {"USD": "0.92"}.',
  },
  'figure-months': {
    nl: 'Geef het aantal maanden van de periode als een heel getal, van 1 tot en met 1.200.',
    en: 'Give the number of months of the period as a whole number, from 1 to 1,200.',
  },
  'figure-row': {
    nl: 'Deze regel staat niet in de antwoorden. Gebruik het id van een regel die er wel staat, zoals r1.',
    en: 'The answers do not have this row. Use the id of a row that they do have, such as r1.',
  },
  'figure-party': {
    nl: 'Deze partij staat niet in de antwoorden. Gebruik het id van een partij die er wel staat, zoals p1.',
    en: 'The answers do not have this party. Use the id of a party that they do have, such as p1.',
  },
  'figure-field': {
    nl: 'Dit cijfer kennen we niet. De cijfers die er zijn, staan in /openapi.json onder “Figures”.',
    en: 'We do not know this figure. The figures there are, are in /openapi.json under “Figures”.',
  },
  'figures-missing': {
    nl: 'Geef de cijfers van de periode mee als "figures", met "revenue" voor wat er binnenkwam.',
    en: 'Send the figures of the period as "figures", with "revenue" for what came in.',
  },
  'figures-before': {
    nl: 'Laat dit weg: wat vorige afrekeningen overlieten, is hier al bekend.',
    en: 'Leave this out: what earlier settlements left is known here already.',
  },
  'figure-unread': {
    nl: 'Wat hier staat konden we niet lezen. Verbeter het of maak het leeg, en sla de cijfers op.',
    en: 'We could not read what stands here. Mend it or empty it, and save the figures.',
  },
  'figures-large': {
    nl: 'Deze cijfers zijn te groot: hoogstens 350 KB. Neem kosten van dezelfde partij samen.',
    en: 'These figures are too large: 350 KB at most. Put costs of the same party together.',
  },
  'settlement-large': {
    nl: 'Er staan te veel losse kosten om te bewaren. Zet kosten van dezelfde partij als één bedrag bij elkaar.',
    en: 'There are too many separate costs to keep. Put costs of the same party together as one amount.',
  },
  'figure-cost-party': {
    nl: 'Kies welke partij deze kosten betaalde, of maak het bedrag leeg.',
    en: 'Choose which party paid these costs, or empty the amount.',
  },
  'figure-cost-amount': {
    nl: 'Vul in hoeveel deze partij betaalde, of kies geen partij.',
    en: 'Fill in how much this party paid, or choose no party.',
  },
  'period-long': {
    nl: 'Noem de periode in hoogstens 100 tekens.',
    en: 'Name the period in 100 characters at most.',
  },
  'file-version': {
    nl: 'Dit is geen antwoordenbestand van Handslag: "handslag": 1 ontbreekt.',
    en: 'This is not a Handslag answers file: "handslag": 1 is missing.',
  },
  'file-language': {
    nl: 'De taal is "nl" of "en".',
    en: 'The language is "nl" or "en".',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type Problem = keyof typeof words;

export function sayProblem(problem: Problem, language: Language): string {
  return words[problem][language];
}

export function isProblem(key: string): key is Problem {
  return Object.hasOwn(words, key);
}
