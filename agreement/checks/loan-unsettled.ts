import type { Row } from '../answer.ts';
import { isAsked } from '../asked.ts';
import type { Check } from '../finding.ts';
import { care } from '../questions/contributions/care.ts';
import { contributionsOf } from './contribution-rows.ts';
import { capitalised, listed } from './in-words.ts';

/** What is on loan has to say when it goes back; a thing also who insures it and who bears its loss. */
export const loanUnsettled: Check = {
  id: 14,
  find: (answers) =>
    contributionsOf(answers).flatMap(({ row, at, name }) => {
      const missing = row.terms === 'loan' ? unsaid(row) : [];
      if (missing.length === 0) return [];
      const what = listed(missing);
      return [
        {
          level: 'warning',
          at: missing.map(({ field }) => `${at}/${field}`),
          message: {
            nl: `${capitalised(name.nl)} is te leen, maar er staat niet bij ${what.nl}.`,
            en: `${capitalised(name.en)} is on loan, but it does not say ${what.en}.`,
          },
          fix: {
            nl: 'Vul het in voordat het uit handen gaat.',
            en: 'Fill it in before it changes hands.',
          },
        },
      ];
    }),
};

function unsaid(row: Row) {
  const isGoingBack = row['return-by'] !== undefined || row.until !== undefined;
  return [
    ...(isGoingBack ? [] : [{ field: 'return-by', nl: 'wanneer het terug is', en: 'when it is back' }]),
    ...things.filter(({ field }) => row[field] === undefined && isAskedOf(row, field)),
  ];
}

const things = [
  { field: 'insurer', nl: 'wie het verzekert', en: 'who insures it' },
  {
    field: 'risk-bearer',
    nl: 'wie de schade draagt als het stukgaat',
    en: 'who bears the loss if it breaks',
  },
];

function isAskedOf(row: Row, field: string): boolean {
  return isAsked(care.find(({ id }) => id === field)!, {}, row);
}
