import type { Context } from 'hono';
import { details } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { topicOf } from '#agreement/questions/index';
import { isFromHere } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Form, readForm } from './form.ts';

/** A form that could not be dealt with now, to be sent once more as it is; words that were typed are shown too. */
export interface Retry {
  action: string;
  fields: { name: string; value: string }[];
  typed: { label: string; value: string }[];
}

/** What a page of ours has sent; undefined for anything else. */
export async function retryOf(
  c: Context,
  world: Surroundings,
  language: Language,
): Promise<Retry | undefined> {
  if (c.req.method !== 'POST' || !isFromHere(c, world)) return undefined;
  const form = await readForm(c);
  return {
    action: c.req.path,
    fields: [...new URLSearchParams(await c.req.text())].map(([name, value]) => ({ name, value })),
    typed: typedIn(c, form, language),
  };
}

/** The words in the form, with the labels of their fields. */
function typedIn(c: Context, form: Form, language: Language): Retry['typed'] {
  const { task = '', question: id } = c.req.param() as { task?: string; question?: string };
  const question = topicOf(task === details ? 'parties' : task)?.questions.find((each) => each.id === id);
  const asked = question?.kind.fields ?? (question ? [question] : []);
  return asked.flatMap(({ id, kind, ...words }) => {
    const value = form.get(id) ?? '';
    const isWords = kind.control === 'line' || kind.control === 'text';
    return isWords && value.trim() !== '' ? [{ label: words[language].label, value }] : [];
  });
}
