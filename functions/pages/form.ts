import type { Context } from 'hono';
import type { Reply } from '#agreement/question';

/** What a form posted: one string for every name; a name that comes more than once has a line for each value. */
export type Form = ReadonlyMap<string, string>;

export async function readForm(c: Context): Promise<Form> {
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(await c.req.text())) {
    const before = form.get(name);
    form.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return form;
}

/** The fields of a form below a name: 'quantity' is '', 'quantity.other' is 'other'. */
export function replyIn(form: Form, name: string): Reply {
  const fields = [...form].flatMap(([field, value]): [string, string][] => {
    if (field === name) return [['', value]];
    return field.startsWith(`${name}.`) ? [[field.slice(name.length + 1), value]] : [];
  });
  return Object.fromEntries(fields);
}

/** Fields that belong to every question rather than to its reply. */
const besides = ['unknown', 'owner', 'by', 'words'];

/** A reply that could not be read as one string, to be kept as it was typed. */
export function typedOf(reply: Reply): string {
  const fields = Object.entries(reply).filter(([field, value]) => !besides.includes(field) && value?.trim());
  if (fields.length === 1 && fields[0]![0] === '') return fields[0]![1]!;
  return fields.map(([field, value]) => `${field}: ${value}`).join('\n');
}

/** The reply that was kept so. */
export function replyOf(typed: string): Reply {
  const lines = typed.split('\n').map((line) => /^([\w-]*): (.*)$/.exec(line));
  if (lines.some((line) => line === null)) return { '': typed };
  return Object.fromEntries(lines.map((line) => [line![1]!, line![2]!]));
}
