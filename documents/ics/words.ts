import type { DutyKind } from '#agreement/duties/duty';
import type { Language } from '#agreement/language';

interface CalendarWords {
  kinds: Record<DutyKind, string>;
  /** Where it is agreed: 'artikel 7.2'. */
  see(part: string): string;
  notSigned: string;
  nothing: string;
  /** What a calendar says of itself that would be too large. */
  leftOut(count: number): string;
}

/** What a calendar adds to the words of the duties in it. */
export const calendarWords: Record<Language, CalendarWords> = {
  nl: {
    kinds: {
      contribution: 'Bijdrage',
      payment: 'Betaling',
      statement: 'Afrekening',
      result: 'Resultaat',
      pilot: 'Proef',
      talk: 'Gesprek',
      review: 'Herziening',
      task: 'Taak',
      term: 'Looptijd',
      notice: 'Opzeggen',
      afterwards: 'Na afloop',
      'open-point': 'Open punt',
    },
    see: (part) => `Zie ${part}.`,
    notSigned: 'Dit is een concept: de afspraak staat nog niet vast.',
    nothing: 'Deze afspraken hebben nog geen datum',
    leftOut: (count) =>
      `Niet alles past in deze agenda. Wat het eerst komt, staat erin. Aantal dagen dat ontbreekt: ${count}.`,
  },
  en: {
    kinds: {
      contribution: 'Contribution',
      payment: 'Payment',
      statement: 'Settling up',
      result: 'Result',
      pilot: 'Pilot',
      talk: 'Conversation',
      review: 'Review',
      task: 'Task',
      term: 'Term',
      notice: 'Notice',
      afterwards: 'Afterwards',
      'open-point': 'Open point',
    },
    see: (part) => `See ${part}.`,
    notSigned: 'This is a draft: what it says is not settled yet.',
    nothing: 'This agreement has no dates yet',
    leftOut: (count) =>
      `Not everything fits in this calendar. What comes first is in it. Number of days left out: ${count}.`,
  },
};
