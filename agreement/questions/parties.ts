import { choice } from '../kinds/choice.ts';
import { list } from '../kinds/list.ts';
import { money } from '../kinds/money.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

const legalForms = choice(
  [
    { id: 'sole-trader', nl: 'Eenmanszaak', en: 'Sole trader' },
    { id: 'private-company', nl: 'Besloten vennootschap (B.V.)', en: 'Private limited company' },
    { id: 'public-company', nl: 'Naamloze vennootschap (N.V.)', en: 'Public limited company' },
    { id: 'foundation', nl: 'Stichting', en: 'Foundation' },
    { id: 'association', nl: 'Vereniging', en: 'Association' },
    { id: 'cooperative', nl: 'Coöperatie', en: 'Cooperative' },
    { id: 'general-partnership', nl: 'Vennootschap onder firma (V.O.F.)', en: 'General partnership (VOF)' },
    { id: 'professional-partnership', nl: 'Maatschap', en: 'Professional partnership (maatschap)' },
    { id: 'municipality', nl: 'Gemeente', en: 'Municipality' },
    { id: 'public-body', nl: 'Andere overheid', en: 'Other public body' },
    { id: 'person', nl: 'Natuurlijk persoon', en: 'Natural person' },
    { id: 'unincorporated', nl: 'Project zonder rechtspersoon', en: 'Project without legal personality' },
  ],
  { other: true },
);

const signing = choice([
  { id: 'alone', nl: 'Mag alleen tekenen', en: 'May sign alone' },
  { id: 'jointly', nl: 'Tekent samen met een ander', en: 'Signs together with somebody else' },
]);

const fields = [
  question('name', line, ['Q13'], {
    nl: {
      label: 'Naam',
      hint: 'De naam waaronder iedereen deze partij kent.',
      why: 'Deze naam staat in elke afspraak. Kies een korte die niet op een andere lijkt.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Name',
      hint: 'The name everybody knows this party by.',
      why: 'Every clause uses this name. Choose a short one that looks like no other.',
      example: 'Studio Fien',
    },
  }),
  question('role', line, ['Q13'], {
    optional: true,
    nl: {
      label: 'Rol in de samenwerking',
      hint: 'Waar deze partij voor zorgt, in een paar woorden.',
      why: 'Een lezer ziet zo in één oogopslag wie wat doet.',
      example: 'vormgeving en klantcontact',
    },
    en: {
      label: 'Role in the partnership',
      hint: 'What this party takes care of, in a few words.',
      why: 'It lets a reader see at a glance who does what.',
      example: 'design and customer contact',
    },
  }),
  question('legal-name', line, ['Q13'], {
    late: true,
    optional: true,
    nl: {
      label: 'Officiële naam',
      hint: 'Zoals in het handelsregister. Gelijk aan de naam hierboven? Laat dit dan leeg.',
      why: 'De overeenkomst bindt wie met de juiste naam genoemd staat. Een handelsnaam alleen is soms te weinig.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Legal name',
      hint: 'As in the trade register. Leave this empty if it is the name above.',
      why: 'The agreement binds whoever is named correctly. A trade name alone may not be enough.',
      example: 'Lightline Events Ltd',
    },
  }),
  question('form', legalForms, ['Q13'], {
    late: true,
    nl: {
      label: 'Rechtsvorm',
      hint: 'Staat ook op het uittreksel van de Kamer van Koophandel.',
      why: 'De rechtsvorm bepaalt wie er mag tekenen en wie er aansprakelijk is.',
      example: 'Stichting',
    },
    en: {
      label: 'Legal form',
      hint: 'Your extract from the trade register states it.',
      why: 'The legal form decides who may sign and who is liable.',
      example: 'Foundation',
    },
  }),
  question('registration', line, ['Q13'], {
    late: true,
    optional: true,
    nl: {
      label: 'KvK-nummer of ander registernummer',
      hint: 'Vul nooit een burgerservicenummer in.',
      why: 'Met dit nummer is zeker wie er bedoeld wordt, ook als de naam later verandert.',
      example: '68750110',
    },
    en: {
      label: 'Trade register number',
      hint: 'Never enter a citizen service number.',
      why: 'The number makes certain who is meant, even when a name changes later.',
      example: '68750110',
    },
  }),
  question('vat', line, ['Q13'], {
    late: true,
    optional: true,
    nl: {
      label: 'Btw-nummer',
      hint: 'Alleen nodig als deze partij facturen stuurt.',
      why: 'Op facturen tussen partijen moet dit nummer staan.',
      example: 'NL001234567B01',
    },
    en: {
      label: 'VAT number',
      hint: 'Needed only if this party sends invoices.',
      why: 'Invoices between parties have to show it.',
      example: 'NL001234567B01',
    },
  }),
  question('address', line, ['Q13'], {
    late: true,
    nl: {
      label: 'Straat en huisnummer',
      hint: 'Het adres voor officiële brieven.',
      why: 'Een opzegging of klacht moet ergens kunnen aankomen.',
      example: 'Melkmarkt 41',
    },
    en: {
      label: 'Street and number',
      hint: 'The address for formal letters.',
      why: 'A notice or a complaint must be able to arrive somewhere.',
      example: '41 Milk Market',
    },
  }),
  question('place', line, ['Q13'], {
    late: true,
    nl: {
      label: 'Plaats, met postcode als u wilt',
      hint: 'De plaats waar deze partij gevestigd is.',
      why: 'De plaats hoort bij de naam: er kunnen twee organisaties met dezelfde naam zijn.',
      example: 'Zwolle',
    },
    en: {
      label: 'Town, with postcode if you like',
      hint: 'Where this party has its seat.',
      why: 'The town belongs to the name: two organisations may share a name.',
      example: 'Zwolle',
    },
  }),
  question('country', line, ['Q13'], {
    late: true,
    optional: true,
    nl: {
      label: 'Land',
      hint: 'Alleen nodig buiten Nederland.',
      why: 'Werkt u over een grens heen, dan spelen ook recht, btw en taal mee.',
      example: 'België',
    },
    en: {
      label: 'Country',
      hint: 'Needed only outside the Netherlands.',
      why: 'Across a border, law, VAT and language come into play.',
      example: 'Belgium',
    },
  }),
  question('signatory', line, ['Q14'], {
    late: true,
    nl: {
      label: 'Wie tekent er?',
      hint: 'Voor- en achternaam.',
      why: 'Een overeenkomst telt pas als iemand tekent die dat mag.',
      example: 'Fien Vos',
    },
    en: {
      label: 'Who signs?',
      hint: 'First and last name.',
      why: 'An agreement counts once somebody signs who may do so.',
      example: 'Fien Vos',
    },
  }),
  question('signatory-role', line, ['Q14'], {
    late: true,
    nl: {
      label: 'Functie van wie tekent',
      hint: 'Bijvoorbeeld eigenaar, directeur, voorzitter.',
      why: 'Uit de functie blijkt of iemand mag tekenen.',
      example: 'eigenaar',
    },
    en: {
      label: 'Role of the person who signs',
      hint: 'Owner, director, chair, for example.',
      why: 'The role shows whether somebody may sign.',
      example: 'owner',
    },
  }),
  question('authority', signing, ['Q14'], {
    late: true,
    nl: {
      label: 'Mag deze persoon alleen tekenen?',
      hint: 'Kijk in het handelsregister bij “bevoegdheid”.',
      why: 'Tekent iemand die dat niet alleen mag, dan bindt de handtekening de organisatie misschien niet.',
      example: 'Mag alleen tekenen',
    },
    en: {
      label: 'May this person sign alone?',
      hint: 'The trade register states it under “powers”.',
      why: 'If somebody signs who may not do so alone, the signature may not bind the organisation.',
      example: 'May sign alone',
    },
  }),
  question('authority-limit', money, ['Q14'], {
    late: true,
    optional: true,
    nl: {
      label: 'Tot welk bedrag mag deze persoon tekenen?',
      hint: 'Is er geen grens? Laat dit dan leeg.',
      why: 'Sommige bestuurders mogen tot een bedrag tekenen. Daarboven is een tweede handtekening nodig.',
      example: '€ 50.000',
    },
    en: {
      label: 'Up to what amount may this person sign?',
      hint: 'Leave this empty if there is no limit.',
      why: 'Some directors may sign up to an amount. Above it a second signature is needed.',
      example: '€50,000',
    },
  }),
  question('lead', line, ['Q15'], {
    late: true,
    nl: {
      label: 'Aanspreekpunt',
      hint: 'Wie de anderen bellen of mailen over deze samenwerking.',
      why: 'Eén vast gezicht per partij voorkomt dat vragen blijven liggen.',
      example: 'Fien Vos, fien@voorbeeld.nl',
    },
    en: {
      label: 'Contact',
      hint: 'Whom the others call or write about this partnership.',
      why: 'One fixed face per party keeps questions from lying about.',
      example: 'Fien Vos, fien@example.org',
    },
  }),
  question('deputy', line, ['Q15'], {
    late: true,
    optional: true,
    nl: {
      label: 'Vervanger van het aanspreekpunt',
      hint: 'Iemand van dezelfde partij, voor vakantie en ziekte.',
      why: 'Zonder vervanger staat alles stil als er één iemand wegvalt.',
      example: 'Noor Dijkstra',
    },
    en: {
      label: 'Deputy of the contact',
      hint: 'Somebody of the same party, for holidays and illness.',
      why: 'Without a deputy everything stops when one person drops out.',
      example: 'Noor Dijkstra',
    },
  }),
];

export const parties: Topic = {
  id: 'parties',
  tip: 3,
  title: { nl: 'Wie en wat', en: 'Who and what' },
  about: {
    nl: 'Hoe de samenwerking heet en wie er meedoen',
    en: 'What the partnership is called and who takes part',
  },
  feeds: ['cover'],
  questions: [
    question('title', line, [], {
      nl: {
        label: 'Hoe heet de samenwerking?',
        hint: 'Een korte titel, voor bovenaan de overeenkomst.',
        why: 'Met een eigen naam weet iedereen over welke samenwerking het gaat.',
        example: 'Fotoboeken voor verzorgingshuizen',
      },
      en: {
        label: 'What is the partnership called?',
        hint: 'A short title, for the top of the agreement.',
        why: 'A name of its own tells everybody which partnership this is about.',
        example: 'Photo books for care homes',
      },
    }),
    question('items', list(fields, { prefix: 'p' }), ['Q13', 'Q14', 'Q15'], {
      nl: {
        label: 'Wie doen er mee?',
        hint: 'Elke organisatie of persoon die straks tekent. Begin met weinig: twee of drie is genoeg.',
        why: 'Wie tekent, is gebonden en heeft rechten. Wie alleen helpt of betaalt, hoeft geen partij te zijn.',
        example: 'Studio Fien en J.P. ’t Hart Fotografie',
      },
      en: {
        label: 'Who takes part?',
        hint: 'Every organisation or person that will sign. Start with few: two or three is enough.',
        why: 'Whoever signs is bound and has rights. Somebody who only helps or pays need not be a party.',
        example: 'Studio Fien and J.P. ’t Hart Photography',
      },
    }),
  ],
};
