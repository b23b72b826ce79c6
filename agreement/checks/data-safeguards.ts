import type { Answers } from '../answer.ts';
import { lengthOf } from '../calendar/length-of.ts';
import type { Check, Found } from '../finding.ts';

/** Data that leaves Europe without a safeguard (art. 46 AVG), and news of a breach that comes too late to report it. */
export const dataSafeguards: Check = {
  id: 50,
  find: ({ data = {} }) => (data.personal === true ? [...unguarded(data), ...lateNews(data)] : []),
};

type Data = Answers[string];

function unguarded(data: Data): Found[] {
  if (data['outside-eea'] !== true || data['transfer-by'] !== undefined) return [];
  return [
    {
      level: 'error',
      at: ['/data/transfer-by', '/data/outside-eea'],
      message: {
        nl: 'Er gaan gegevens naar buiten Europa, en er staat niet met welke waarborg (art. 44-46 AVG).',
        en: 'Data leaves Europe, and it does not say with which safeguard (art. 44-46 GDPR).',
      },
      fix: {
        nl: 'Kies een waarborg. Meestal zijn dat de modelafspraken van de Europese Commissie.',
        en: 'Choose a safeguard. Mostly it is the standard clauses of the European Commission.',
      },
    },
  ];
}

/** The most of each that is not more than 48 hours: two working days may have a weekend between them. */
const most: Record<string, number> = { hours: 48, days: 2, 'calendar-days': 2, 'working-days': 1 };

function lateNews(data: Data): Found[] {
  const length = lengthOf(data['breach-notice']);
  if (!length || length.n <= (most[length.unit] ?? 0)) return [];
  return [
    {
      level: 'warning',
      at: ['/data/breach-notice'],
      message: {
        nl: 'Een datalek moet binnen 72 uur gemeld zijn (art. 33 AVG). Zo blijft er te weinig tijd over.',
        en: 'A data breach must be reported within 72 hours (art. 33 GDPR). This leaves too little time.',
      },
      fix: { nl: 'Kies hoogstens 48 uur, liefst 24.', en: 'Choose 48 hours at most, preferably 24.' },
    },
  ];
}
