import type { Option } from './question.ts';

/** The articles of the agreement, in order, with their titles: each is a template in every language. */
export const articles = [
  { id: 'definitions', nl: 'Wat de woorden betekenen', en: 'What the words mean' },
  { id: 'parties', nl: 'De partijen', en: 'The parties' },
  { id: 'purpose', nl: 'Doel', en: 'Goal' },
  { id: 'pilot', nl: 'Proef', en: 'Pilot' },
  { id: 'contributions', nl: 'Bijdragen', en: 'Contributions' },
  { id: 'money', nl: 'Opbrengst, kosten en verlies', en: 'Revenue, costs and losses' },
  { id: 'reporting', nl: 'Afrekenen en betalen', en: 'Statements and payment' },
  { id: 'governance', nl: 'Besluiten', en: 'Decisions' },
  { id: 'working', nl: 'Contact en werkwijze', en: 'Contact and ways of working' },
  { id: 'dialogue', nl: 'Blijven praten', en: 'Keep talking' },
  { id: 'change', nl: 'Wijzigen', en: 'Change' },
  { id: 'conflict', nl: 'Onduidelijkheid en conflict', en: 'Ambiguity and conflict' },
  { id: 'ip', nl: 'Rechten op wat wordt gemaakt', en: 'Rights in what is made' },
  { id: 'confidentiality', nl: 'Geheimhouding', en: 'Confidentiality' },
  { id: 'data', nl: 'Persoonsgegevens', en: 'Personal data' },
  { id: 'exclusivity', nl: 'Exclusiviteit', en: 'Exclusivity' },
  { id: 'liability', nl: 'Aansprakelijkheid', en: 'Liability' },
  { id: 'term', nl: 'Begin, einde en uitstappen', en: 'Start, end and leaving' },
  { id: 'general', nl: 'Slotafspraken', en: 'Closing points' },
] as const satisfies readonly Option[];

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
