import { choice } from '../../kinds/choice.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

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
    { id: 'group', nl: 'Groep die via één lid tekent', en: 'Group that signs through one member' },
    { id: 'unincorporated', nl: 'Project zonder rechtspersoon', en: 'Project without legal personality' },
  ],
  { other: true },
);

/** What a party is called, and what it is. */
export const identity = [
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
  detail('trade-name', line, ['Q13'], {
    late: true,
    when: { at: 'form', not: ['municipality', 'public-body', 'unincorporated', 'group'] },
    nl: {
      label: 'Handelsnaam',
      hint: 'Alleen als deze partij ook onder een andere naam werkt dan de officiële.',
      why: 'Klanten kennen de handelsnaam, maar gebonden is wie daarachter zit.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Trade name',
      hint: 'Only if this party also works under a name other than its legal one.',
      why: 'Customers know the trade name, but whoever is behind it is bound.',
      example: 'Studio Fien',
    },
  }),
  question('registration', line, ['Q13'], {
    late: true,
    optional: true,
    nl: {
      label: 'KvK-nummer of ander registernummer',
      hint: 'Vul nooit een burgerservicenummer in.',
      why: 'Met dit nummer is zeker wie u bedoelt, ook als de naam later verandert.',
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
];
