import type { Words } from './language.ts';
import type { Option } from './question.ts';

/**
 * The articles of the agreement, in order: each is a template in every language, with its title and the line that it opens
 * with where its own answers say nothing that sums it up.
 */
export const articles = [
  {
    id: 'definitions',
    nl: 'Wat de woorden betekenen',
    en: 'What the words mean',
    about: { nl: 'Wat de woorden met een hoofdletter betekenen.', en: 'What the words with a capital mean.' },
  },
  {
    id: 'parties',
    nl: 'De partijen',
    en: 'The parties',
    about: { nl: 'Voor wie de afspraken gelden.', en: 'Who this agreement is for.' },
  },
  {
    id: 'purpose',
    nl: 'Doel',
    en: 'Goal',
    about: { nl: 'Wat de Partijen samen willen bereiken.', en: 'What the Parties want to reach together.' },
  },
  {
    id: 'pilot',
    nl: 'Proef',
    en: 'Pilot',
    about: { nl: 'Wat de Partijen eerst proberen.', en: 'What the Parties try first.' },
  },
  {
    id: 'contributions',
    nl: 'Bijdragen',
    en: 'Contributions',
    about: { nl: 'Wat elke Partij inbrengt.', en: 'What each Party brings.' },
  },
  {
    id: 'money',
    nl: 'Opbrengst, kosten en verlies',
    en: 'Revenue, costs and losses',
    about: {
      nl: 'Hoe de Partijen opbrengst, kosten en verlies verdelen.',
      en: 'How the Parties share revenue, costs and losses.',
    },
  },
  {
    id: 'reporting',
    nl: 'Afrekenen en betalen',
    en: 'Statements and payment',
    about: { nl: 'Hoe de Partijen afrekenen en betalen.', en: 'How the Parties settle up and pay.' },
  },
  {
    id: 'governance',
    nl: 'Besluiten',
    en: 'Decisions',
    about: { nl: 'Hoe de Partijen besluiten nemen.', en: 'How the Parties take decisions.' },
  },
  {
    id: 'working',
    nl: 'Contact en werkwijze',
    en: 'Contact and ways of working',
    about: { nl: 'Hoe de Partijen contact houden en werken.', en: 'How the Parties keep in touch and work.' },
  },
  {
    id: 'dialogue',
    nl: 'Blijven praten',
    en: 'Keep talking',
    about: { nl: 'Hoe de Partijen in gesprek blijven.', en: 'How the Parties keep talking.' },
  },
  {
    id: 'change',
    nl: 'Wijzigen',
    en: 'Change',
    about: { nl: 'Hoe de Partijen hun afspraken aanpassen.', en: 'How the Parties change what they agreed.' },
  },
  {
    id: 'conflict',
    nl: 'Onduidelijkheid en conflict',
    en: 'Ambiguity and conflict',
    about: {
      nl: 'Wat de Partijen doen als zij het niet eens zijn.',
      en: 'What the Parties do when they disagree.',
    },
  },
  {
    id: 'ip',
    nl: 'Rechten op wat wordt gemaakt',
    en: 'Rights in what is made',
    about: {
      nl: 'Van wie het werk is en wie het mag gebruiken.',
      en: 'Whose the work is and who may use it.',
    },
  },
  {
    id: 'confidentiality',
    nl: 'Geheimhouding',
    en: 'Confidentiality',
    about: { nl: 'Wat de Partijen voor zich houden.', en: 'What the Parties keep to themselves.' },
  },
  {
    id: 'data',
    nl: 'Persoonsgegevens',
    en: 'Personal data',
    about: {
      nl: 'Hoe de Partijen met gegevens van mensen omgaan.',
      en: 'How the Parties deal with data about people.',
    },
  },
  {
    id: 'exclusivity',
    nl: 'Exclusiviteit',
    en: 'Exclusivity',
    about: { nl: 'Wat de Partijen alleen met elkaar doen.', en: 'What the Parties do with each other only.' },
  },
  {
    id: 'liability',
    nl: 'Aansprakelijkheid',
    en: 'Liability',
    about: { nl: 'Wie welke schade draagt.', en: 'Who bears which damage.' },
  },
  {
    id: 'term',
    nl: 'Begin, einde en uitstappen',
    en: 'Start, end and leaving',
    about: { nl: 'Wanneer de Samenwerking begint en eindigt.', en: 'When the Partnership starts and ends.' },
  },
  {
    id: 'general',
    nl: 'Slotafspraken',
    en: 'Closing points',
    about: { nl: 'Wat verder nog geldt.', en: 'What else applies.' },
  },
] as const satisfies readonly (Option & { about: Words })[];

/** The schedules behind them. */
export const schedules = [
  { id: 'schedule-contributions', nl: 'Bijdragen', en: 'Contributions' },
  { id: 'schedule-money', nl: 'Rekenvoorbeelden', en: 'Worked examples' },
  { id: 'schedule-people', nl: 'Mensen', en: 'People' },
  { id: 'schedule-timeline', nl: 'Tijdlijn', en: 'Timeline' },
  { id: 'schedule-data', nl: 'Persoonsgegevens', en: 'Personal data' },
  { id: 'schedule-goal', nl: 'Verhaal en uitgangspunten', en: 'Story and principles' },
  { id: 'schedule-background', nl: 'Achtergrond', en: 'Background' },
] as const satisfies readonly Option[];
