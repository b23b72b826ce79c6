import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** Who stands behind a party, where a signature alone does not say it. */
export const backing = [
  detail('members', line, ['Q14'], {
    late: true,
    when: { at: 'form', is: ['group', 'professional-partnership'] },
    nl: {
      label: 'Wie zijn de leden van deze groep?',
      hint: 'Elke organisatie of persoon die erbij hoort. Bij een maatschap: alle maten.',
      why: 'Wie voor een groep tekent, bindt de anderen alleen met een volmacht. Noem daarom wie zij zijn.',
      example: 'Stichting De Haven, Gemeente Kanaaldam en Visserij Bout B.V.',
    },
    en: {
      label: 'Who are the members of this group?',
      hint: 'Every organisation or person that belongs to it. In a professional partnership: all partners.',
      why: 'Whoever signs for a group binds the others only with a power of attorney. So name them.',
      example: 'The Harbour Foundation, the municipality of Millford and Bout Fisheries Ltd',
    },
  }),
  detail('bound-through', line, ['Q14'], {
    late: true,
    when: { at: 'form', is: ['unincorporated'] },
    nl: {
      label: 'Wie zijn er gebonden voor dit project?',
      hint: 'De mensen of de organisatie achter het project.',
      why: 'Een project zonder rechtspersoon kan zelf niets beloven. Wie erachter staat, kan dat wel.',
      example: 'Noor Dijkstra en Sam Bakker',
    },
    en: {
      label: 'Who is bound for this project?',
      hint: 'The people or the organisation behind the project.',
      why: 'A project without legal personality can promise nothing itself. Whoever stands behind it can.',
      example: 'Noor Dijkstra and Sam Baker',
    },
  }),
  detail('approval-needed', line, ['Q14'], {
    late: true,
    when: { at: 'form', not: ['sole-trader', 'person'] },
    nl: {
      label: 'Wie binnen deze organisatie moet nog instemmen?',
      hint: 'Bijvoorbeeld een college, een raad of de leden. Is tekenen genoeg? Laat dit dan leeg.',
      why: 'De overeenkomst bindt deze partij pas na dat besluit. Zo weten de anderen waarop zij wachten.',
      example: 'het college van burgemeester en wethouders',
    },
    en: {
      label: 'Who inside this organisation still has to approve?',
      hint: 'A council, a supervisory board or the members, for example. Leave this empty if signing is enough.',
      why: 'The agreement binds this party only after that decision. The others then know what they wait for.',
      example: 'the municipal council',
    },
  }),
];
