import type { Context } from 'hono';
import { plain, turning, withoutControls } from '#agreement/kinds/typed-text';
import type { Kind, Reply } from '#agreement/question';

/** What a form posted: one string for every name; a name that comes more than once has a line for each value. */
export interface Form extends ReadonlyMap<string, string> {
  /** The names of what held signs that nobody sees and that may make it read differently: those were left out. */
  readonly mended: ReadonlySet<string>;
}

export async function readForm(c: Context): Promise<Form> {
  const form = new Map<string, string>();
  const mended = new Set<string>();
  for (const [name, posted] of new URLSearchParams(await c.req.text())) {
    const value = withoutControls(plain(posted));
    if (turning.test(posted) || value !== plain(posted)) mended.add(name);
    const before = form.get(name);
    form.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.assign(form, { mended });
}

/** Whether signs that nobody sees were left out of the fields below a name. */
export function isMended({ mended }: Form, name: string): boolean {
  return [...mended].some((field) => field === name || field.startsWith(`${name}.`));
}

/** The fields of a form below a name: 'quantity' is '', 'quantity.other' is 'other'. */
export function replyIn(form: Form, name: string): Reply {
  const fields = [...form].flatMap(([field, value]): [string, string][] => {
    if (field === name) return [['', value]];
    return field.startsWith(`${name}.`) ? [[field.slice(name.length + 1), value]] : [];
  });
  return Object.fromEntries(fields);
}

/** The field of a reply that a kind knows: its main one, and those of its options, parties or places. */
function hasField({ control, allowsOther, options }: Kind, field: string): boolean {
  if (field === '') return true;
  if (control === 'shares') return /^p\d+$/.test(field);
  if (control === 'ordering') return options!.some((_, place) => field === String(place + 1));
  return allowsOther === true && field === 'other';
}

/** A reply that could not be read as one string, to be kept as it was typed. */
export function typedOf(kind: Kind, reply: Reply): string {
  const fields = Object.entries(reply).filter(([field, value]) => hasField(kind, field) && value?.trim());
  if (fields.length === 1 && fields[0]![0] === '') return fields[0]![1]!;
  return fields.map(([field, value]) => `${field}: ${value}`).join('\n');
}

/** The reply that was kept so: words with a colon of their own stay whole. */
export function replyOf(kind: Kind, typed: string): Reply {
  const lines = typed.split('\n').map((line) => /^([\w-]*): (.*)$/.exec(line));
  const isSplit = lines.every((line) => line !== null && hasField(kind, line[1]!));
  const isSeveral = isSplit && lines.some((line) => line![1] !== '');
  return isSeveral ? Object.fromEntries(lines.map((line) => [line![1]!, line![2]!])) : { '': typed };
}
