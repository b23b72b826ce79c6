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

const documents = choice([
  { id: 'agreement', nl: 'Samenwerkingsovereenkomst', en: 'Partnership agreement' },
  {
    id: 'pilot',
    nl: 'Proefovereenkomst, alleen voor een proef',
    en: 'Pilot agreement, for a pilot only',
  },
  {
    id: 'intent',
    nl: 'Intentieverklaring, om samen te verkennen',
    en: 'Letter of intent, to explore together',
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

/** What the answers become: agreement/document-kind.ts says which topics each kind leaves out. */
export const document = question('document', documents, ['Q12'], {
  proposal: 'agreement',
  nl: {
    label: 'Wat voor document wordt het?',
    hint: 'Een proef of een verkenning vraagt minder. We slaan dan onderdelen over.',
    why: 'Wie nog aan het verkennen is, heeft aan een paar bladzijden genoeg. De rest komt als u doorgaat.',
    example: 'Samenwerkingsovereenkomst',
  },
  en: {
    label: 'What kind of document will it be?',
    hint: 'A pilot or an exploration needs less. We then skip some topics.',
    why: 'While you are still exploring, a few pages are enough. The rest comes when you go on.',
    example: 'Partnership agreement',
  },
});

/** Whether the agreement binds, and which of it where it does in part. */
export const binding = [
  question('binding', degrees, ['Q12'], {
    proposal: 'binding',
    proposalFor: [{ when: { at: 'goal/document', is: ['intent'] }, proposal: 'intent' }],
    nl: {
      label: 'Hoe vast ligt wat u afspreekt?',
      hint: 'Kies wat u bedoelt; de tekst zegt het met zoveel woorden.',
      why: 'Wie een gesprek laat afbreekt, moet soms kosten vergoeden. Ook als nog niemand heeft getekend.',
      example: 'Bindende overeenkomst',
    },
    en: {
      label: 'How firm is what you agree?',
      hint: 'Choose what you mean; the text will say so plainly.',
      why: 'Breaking off talks at a late stage may cost you money. Even if nobody has signed yet.',
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
