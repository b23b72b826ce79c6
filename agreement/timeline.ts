import { type Answers, isUnknown, type Row, rowsOf } from './answer.ts';
import { places } from './checks/places.ts';
import type { row as rowKind } from './kinds/row.ts';
import type { Language } from './language.ts';
import type { Question } from './question.ts';
import { headed, rowName, sayingOf } from './said.ts';
import { sayDate } from './say/dates.ts';

/** Something that happens, or is due, on a day. */
export interface Moment {
  /** The day in words. */
  day: string;
  what: string;
  /** Who it is up to; '' when that is not said. */
  who: string;
}

/** Which fields of a row say who a date in it is up to. */
const owners = ['giver', 'owner', 'party'];

/** Every day that the answers name, in order: what is due, what starts and ends, and what has to be found out. */
export function timeline(answers: Answers, language: Language): Moment[] {
  const saying = sayingOf(answers, language);
  const found = [...places(answers)].flatMap(({ question, answer, row, list }) => {
    const label = question.moment?.[language] ?? question[language].label;
    const about = row && list ? rowName(list, row, saying) : undefined;
    if (isUnknown(answer) && answer.unknown.by) {
      const { owner, by } = answer.unknown;
      const what = `${saying.language === 'nl' ? 'uitzoeken' : 'find out'}: ${headed(about, question[language].label)}`;
      return [{ iso: by, what, who: owner ? saying.party(owner) : '' }];
    }
    if (question.kind.name !== 'date' || typeof answer !== 'string') return [];
    const who = row && list && whoOf(row, list, answers);
    return [
      {
        iso: answer,
        what: headed(about, label),
        who: who === undefined ? '' : saying.party(who),
      },
    ];
  });
  return found
    .sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
    .map(({ iso, what, who }) => ({ day: sayDate(iso, language), what, who: who || '–' }));
}

/** The party that a row names; where none is asked of it, the one in the row of another list that it belongs to. */
function whoOf(row: Row, { kind: { fields } }: Question, answers: Answers): string | undefined {
  const owner = ownerOf(row);
  if (owner !== undefined || fields!.some(({ id }) => owners.includes(id))) return owner;
  const naming = fields!.find((field) => field.kind.name === 'row');
  if (!naming) return undefined;
  const [topic, question] = (naming.kind as ReturnType<typeof rowKind>).of.split('/') as [string, string];
  const named = rowsOf(answers, topic, question).find(({ id }) => id === row[naming.id]);
  return named && ownerOf(named);
}

function ownerOf(row: Row): string | undefined {
  return owners.map((field) => row[field]).find((answer) => typeof answer === 'string');
}
