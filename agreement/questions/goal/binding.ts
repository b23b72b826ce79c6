import { choice, choices } from '../../kinds/choice.ts';
import { detail, question } from '../asking.ts';

const degrees = choice([
  { id: 'binding', nl: 'Bindende overeenkomst', en: 'Binding agreement' },
  { id: 'intent', nl: 'Intentieverklaring, niet bindend', en: 'Letter of intent, not binding' },
  {
    id: 'mixed',
    nl: 'Deels bindend: bijvoorbeeld alleen geheimhouding, kosten, conflict en duur',
    en: 'Partly binding: only confidentiality, costs, conflict and term, for example',
  },
]);

const subjects = choices([
  { id: 'confidentiality', nl: 'Geheimhouding', en: 'Confidentiality' },
  { id: 'costs', nl: 'Kosten', en: 'Costs' },
  { id: 'conflict', nl: 'Conflicten', en: 'Conflicts' },
  { id: 'term', nl: 'Duur', en: 'Term' },
  { id: 'contributions', nl: 'Bijdragen', en: 'Contributions' },
  { id: 'revenue', nl: 'Opbrengst', en: 'Revenue' },
  { id: 'ip', nl: 'Rechten op wat wordt gemaakt', en: 'Rights in what is made' },
  { id: 'data', nl: 'Persoonsgegevens', en: 'Personal data' },
  { id: 'exclusivity', nl: 'Exclusiviteit', en: 'Exclusivity' },
  { id: 'liability', nl: 'Aansprakelijkheid', en: 'Liability' },
]);

/** Whether the agreement binds, and which of it where it does in part. */
export const binding = [
  question('binding', degrees, ['Q12'], {
    proposal: 'binding',
    nl: {
      label: 'Hoe vast ligt wat u afspreekt?',
      hint: 'Kies wat u bedoelt; de tekst zegt het met zoveel woorden.',
      why: 'Ook wie nog niets tekent, kan kosten moeten vergoeden als hij een gesprek in een laat stadium afbreekt.',
      example: 'Bindende overeenkomst',
    },
    en: {
      label: 'How firm is what you agree?',
      hint: 'Choose what you mean; the text will say so plainly.',
      why: 'Even before anything is signed, breaking off talks at a late stage may make you liable for costs.',
      example: 'Binding agreement',
    },
  }),
  detail('binding-parts', subjects, ['Q12'], {
    when: { at: 'goal/binding', is: ['mixed'] },
    nl: {
      label: 'Welke afspraken binden?',
      hint: 'Kiest u niets, dan zijn het geheimhouding, kosten, conflicten en duur.',
      why: 'Zo weet ieder waaraan hij vastzit en wat nog een plan is.',
      example: 'Geheimhouding en kosten',
    },
    en: {
      label: 'Which parts bind?',
      hint: 'If you choose nothing, they are confidentiality, costs, conflicts and term.',
      why: 'Everybody then knows what is firm and what is still a plan.',
      example: 'Confidentiality and costs',
    },
  }),
];
