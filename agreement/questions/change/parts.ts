import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

/** Parts of the agreement, by the id of their article. */
const articles = choice(
  [
    { id: 'purpose', nl: 'Het doel', en: 'The goal' },
    { id: 'contributions', nl: 'Wat ieder inbrengt', en: 'What each party brings' },
    {
      id: 'money',
      nl: 'De verdeling van opbrengst, kosten en verlies',
      en: 'The split of revenue, costs and losses',
    },
    { id: 'governance', nl: 'De stemmen en de besluiten', en: 'The votes and the decisions' },
    { id: 'change', nl: 'De regels voor wijzigen', en: 'The rules for change' },
    { id: 'conflict', nl: 'De stappen bij een conflict', en: 'The steps in a conflict' },
    { id: 'ip', nl: 'De rechten op wat wordt gemaakt', en: 'The rights in what is made' },
    { id: 'confidentiality', nl: 'De geheimhouding', en: 'Confidentiality' },
    { id: 'liability', nl: 'De aansprakelijkheid', en: 'Liability' },
    { id: 'term', nl: 'De duur en het uitstappen', en: 'The term and leaving' },
  ],
  { other: true },
);

const fields = [
  question('part', articles, ['Q74'], {
    nl: {
      label: 'Welk deel?',
      hint: 'Eén deel per regel.',
      why: 'Niet alles hoeft even vast te liggen.',
      example: 'Het doel',
    },
    en: {
      label: 'Which part?',
      hint: 'One part per line.',
      why: 'Not everything has to be equally firm.',
      example: 'The goal',
    },
  }),
  question(
    'rule',
    choice(
      [
        { id: 'unanimous', nl: 'Alleen alle partijen samen', en: 'Only all parties together' },
        { id: 'majority', nl: 'Een percentage van de stemmen', en: 'A percentage of the votes' },
        { id: 'party', nl: 'Eén partij alleen', en: 'One party alone' },
      ],
      { other: true },
    ),
    ['Q74'],
    {
      nl: {
        label: 'Wie mag dit deel wijzigen?',
        hint: 'Kies één regel.',
        why: 'Wat voor u de kern is, wilt u niet in een stemming verliezen.',
        example: 'Alleen alle partijen samen',
      },
      en: {
        label: 'Who may change this part?',
        hint: 'Choose one rule.',
        why: 'You do not want to lose in a vote what is the core to you.',
        example: 'Only all parties together',
      },
    },
  ),
  question('percentage', percentage, ['Q74'], {
    when: { at: 'rule', is: ['majority'] },
    nl: {
      label: 'Welk percentage van de stemmen?',
      hint: 'Minstens dit deel moet vóór zijn.',
      why: 'Met een getal is na een stemming meteen duidelijk of het doorgaat.',
      example: '75',
    },
    en: {
      label: 'Which percentage of the votes?',
      hint: 'At least this part must be in favour.',
      why: 'With a number it is clear after a vote whether it goes ahead.',
      example: '75',
    },
  }),
  question('party', party(), ['Q74'], {
    when: { at: 'rule', is: ['party'] },
    nl: {
      label: 'Welke partij?',
      hint: 'De anderen hebben over dit deel dan niets te zeggen.',
      why: 'Dit is veel macht. Zet er een naam bij.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Which party?',
      hint: 'The others then have no say in this part.',
      why: 'This is a lot of power. Put a name to it.',
      example: 'Zomerklank Foundation',
    },
  }),
  question('how', line, ['Q74'], {
    optional: true,
    nl: {
      label: 'Wat hoort daar nog bij?',
      hint: 'Bijvoorbeeld hoe lang vooraf, op papier, of na akkoord van een raad.',
      why: 'Soms moet er eerst nog iemand anders ja zeggen.',
      example: 'schriftelijk, na akkoord van de gemeenteraad',
    },
    en: {
      label: 'What else does it take?',
      hint: 'How long beforehand, on paper, or after the consent of a council, for example.',
      why: 'Sometimes somebody else has to say yes first.',
      example: 'in writing, after the consent of the council',
    },
  }),
];

export const parts = detail('parts', list(fields), ['Q74'], {
  nl: {
    label: 'Welke delen van de overeenkomst hebben een eigen regel voor wijzigen?',
    hint: 'Bijvoorbeeld delen die alleen iedereen samen mag wijzigen. Geen? Ga dan verder.',
    why: 'Een gewone wijziging mag de kern niet ongemerkt verschuiven.',
    example: 'het doel: alleen alle partijen samen',
  },
  en: {
    label: 'Which parts of the agreement have a rule of their own for change?',
    hint: 'Parts that only all may change together, for example. None? Then go on.',
    why: 'An ordinary change must not shift the core unnoticed.',
    example: 'the goal: only all parties together',
  },
});
