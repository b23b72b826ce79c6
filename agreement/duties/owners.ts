import { type Answers, type Row, rowsOf } from '../answer.ts';
import type { row as rowKind } from '../kinds/row.ts';
import type { Place } from '../places.ts';

/** Which fields of a row say who a date in it is up to. */
const owners = ['giver', 'owner', 'party'];

/** The party that a row names; where none is asked of it, the one in the row of another list that it belongs to. */
export function ownersOf({ row, list }: Place, answers: Answers): readonly string[] {
  if (!row || !list) return [];
  const owner = ownerOf(row);
  const fields = list.kind.fields!;
  if (owner !== undefined || fields.some(({ id }) => owners.includes(id))) return listed(owner);
  const naming = fields.find((field) => field.kind.name === 'row');
  if (!naming) return [];
  const [topic, question] = (naming.kind as ReturnType<typeof rowKind>).of.split('/') as [string, string];
  const named = rowsOf(answers, topic, question).find(({ id }) => id === row[naming.id]);
  return listed(named && ownerOf(named));
}

function ownerOf(row: Row): string | undefined {
  return owners.map((field) => row[field]).find((answer) => typeof answer === 'string');
}

/** The party that this answer names, as a list. */
export function listed(party: unknown): readonly string[] {
  return typeof party === 'string' ? [party] : [];
}
