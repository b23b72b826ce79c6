import { choice } from '../../kinds/choice.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import type { Condition } from '../../question.ts';
import { detail } from '../asking.ts';
import { withPersonalData } from './with-personal-data.ts';

const withTransfer: Condition = { at: 'data/outside-eea', is: [true] };

/** Data that leaves Europe (chapter V AVG), and data when the partnership ends. */
export const beyond = [
  detail('outside-eea', yesNo, ['Q106'], {
    when: withPersonalData,
    nl: {
      label: 'Gaan er gegevens naar buiten Europa?',
      hint: 'Buiten de EU, Noorwegen, IJsland en Liechtenstein. Ook opslag bij een Amerikaanse dienst telt.',
      why: 'Buiten Europa zijn gegevens vaak minder beschermd. Daarom vraagt de AVG een extra waarborg.',
      example: 'Nee',
    },
    en: {
      label: 'Does any data leave Europe?',
      hint: 'Outside the EU, Norway, Iceland and Liechtenstein. Storage with an American service counts too.',
      why: 'Outside Europe data is often less protected. So the GDPR asks for a safeguard.',
      example: 'No',
    },
  }),
  detail('transfer-to', line, ['Q106'], {
    when: withTransfer,
    nl: {
      label: 'Naar wie gaan die gegevens, en in welk land?',
      hint: 'Een partij, of een dienst die u gebruikt.',
      why: 'Per land verschilt wat er nodig is.',
      example: 'de maildienst, in de Verenigde Staten',
    },
    en: {
      label: 'To whom does that data go, and in which country?',
      hint: 'A party, or a service that you use.',
      why: 'What is needed differs by country.',
      example: 'the mailing service, in the United States',
    },
  }),
  detail(
    'transfer-by',
    choice(
      [
        {
          id: 'adequacy',
          nl: 'Een besluit van de Europese Commissie dat het land veilig genoeg is',
          en: 'A decision of the European Commission that the country is safe enough',
        },
        {
          id: 'clauses',
          nl: 'De modelafspraken van de Europese Commissie',
          en: 'The standard clauses of the European Commission',
        },
        {
          id: 'group-rules',
          nl: 'Goedgekeurde regels binnen één concern',
          en: 'Approved rules within one group of companies',
        },
      ],
      { other: true },
    ),
    ['Q106'],
    {
      when: withTransfer,
      nl: {
        label: 'Welke waarborg geldt voor gegevens die Europa uit gaan?',
        hint: 'Staat het land op de lijst van de Commissie? Dan is dat genoeg. Anders zijn de modelafspraken gewoon.',
        why: 'Zonder waarborg mogen de gegevens niet weg.',
        example: 'De modelafspraken van de Europese Commissie',
      },
      en: {
        label: 'Which safeguard applies to data that leaves Europe?',
        hint: 'If the country is on the Commission’s list, that will do. Otherwise the standard clauses are usual.',
        why: 'Without a safeguard the data may not leave.',
        example: 'The standard clauses of the European Commission',
      },
    },
  ),
  detail(
    'at-end',
    choice(
      [
        { id: 'delete', nl: 'Wissen', en: 'Delete it' },
        { id: 'return', nl: 'Teruggeven aan wie ze verzamelde', en: 'Give it back to whoever collected it' },
        { id: 'keep', nl: 'Ieder houdt wat nog gebruikt mag worden', en: 'Each keeps what it may still use' },
      ],
      { other: true },
    ),
    ['Q107'],
    {
      when: withPersonalData,
      nl: {
        label: 'Wat gebeurt er met de gegevens als u stopt?',
        hint: 'Wat u volgens de wet moet bewaren, zoals facturen, blijft altijd.',
        why: 'Van wie de lijst met adressen is, is bij het einde vaak de eerste ruzie.',
        example: 'Wissen',
      },
      en: {
        label: 'What happens to the data when you stop?',
        hint: 'What the law makes you keep, such as invoices, always stays.',
        why: 'Whose the list of addresses is, is often the first quarrel at the end.',
        example: 'Delete it',
      },
    },
  ),
];
