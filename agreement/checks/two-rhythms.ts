import { isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

/** The same body listed more than once, with different rhythms. */
export const twoRhythms: Check = {
  id: 81,
  find(answers) {
    const bodies = rowsOf(answers, 'governance', 'bodies')
      .map((body, index) => ({ body, index }))
      .filter(({ body }) => typeof body.name === 'string' && isKnown(body.meets));
    const byName = Map.groupBy(bodies, ({ body }) => (body.name as string).toLowerCase());
    return [...byName.values()].flatMap((same): Found[] =>
      new Set(same.map(({ body }) => rhythmOf(body))).size === 1
        ? []
        : [
            {
              level: 'warning',
              at: same.map(({ index }) => `/governance/bodies/${index}/meets`),
              message: {
                nl: `“${same[0]!.body.name}” staat er meer dan eens in, met een ander ritme.`,
                en: `“${same[0]!.body.name}” is listed more than once, with another rhythm.`,
              },
              fix: {
                nl: 'Houd één ritme over, of geef de overleggen verschillende namen.',
                en: 'Keep one rhythm, or give the meetings different names.',
              },
            },
          ],
    );
  },
};

function rhythmOf({ meets }: Row): string {
  const { every, unit, words } = meets as { every?: number; unit?: string; words?: string };
  return words ?? `${every} ${unit}`;
}
