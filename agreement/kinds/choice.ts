import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Option, Saying } from '../question.ts';
import { isBlank, textProblem, textSchema, tidy } from './typed-text.ts';

type Chosen = string | { other: string };

const otherSchema = z.strictObject({ other: textSchema() });

function optionSchema(options: readonly Option[]) {
  return z.enum(options.map(({ id }) => id) as [string, ...string[]], 'choice-unknown');
}

function sayChosen(chosen: Chosen, options: readonly Option[], { language }: Saying): string {
  if (typeof chosen !== 'string') return chosen.other;
  const option = options.find(({ id }) => id === chosen);
  return option ? inSentence(option, language) : chosen;
}

/** An option as it stands in a sentence: without its capital, unless that belongs to the word. */
function inSentence(option: Option, language: Language): string {
  const label = option[language];
  if (option.proper) return label;
  // The accent of 'één' falls away on its capital.
  return label.startsWith('Eén ') ? `één${label.slice(3)}` : label.charAt(0).toLowerCase() + label.slice(1);
}

/** One of the options; with `other` also something in the user's own words. */
export function choice(options: readonly Option[], { other = false } = {}): Kind<Chosen> {
  const one = optionSchema(options);
  return {
    name: 'choice',
    control: 'radios',
    schema: other ? z.union([one, otherSchema], 'choice-unknown') : one,
    options,
    ...(other && { allowsOther: true as const }),
    read({ '': typed = '', other: own = '' }) {
      if (typed === 'other' && other) {
        if (isBlank(own)) return { problem: 'choice-other' };
        const words = tidy(own);
        const problem = textProblem(words, 'one');
        return problem ? { problem } : { answer: { other: words } };
      }
      if (typed === '') return { empty: true };
      return options.some(({ id }) => id === typed) ? { answer: typed } : { problem: 'choice-unknown' };
    },
    reply: (answer) => (typeof answer === 'string' ? { '': answer } : { '': 'other', other: answer.other }),
    say: (answer, saying) => sayChosen(answer, options, saying),
  };
}

/** One option or more, none of them twice. */
function distinctOptions(options: readonly Option[]) {
  return z
    .array(optionSchema(options), 'form-wrong')
    .min(1, 'required')
    .refine((chosen) => new Set(chosen).size === chosen.length, 'ordering-twice')
    .meta({ uniqueItems: true });
}

/** As many of the options as apply. The form posts their ids, a line each. */
export function choices(options: readonly Option[]): Kind<string[]> {
  const known = (id: string) => options.some((option) => option.id === id);
  return {
    name: 'choices',
    control: 'checkboxes',
    schema: distinctOptions(options),
    options,
    read({ '': typed = '' }) {
      const chosen = typed.split('\n').filter((id) => id !== '');
      if (chosen.length === 0) return { empty: true };
      return chosen.every(known) ? { answer: [...new Set(chosen)] } : { problem: 'choice-unknown' };
    },
    reply: (answer) => ({ '': answer.join('\n') }),
    say: (answer, saying) => {
      const said = answer.map((id) => sayChosen(id, options, saying));
      return new Intl.ListFormat(saying.language === 'nl' ? 'nl-NL' : 'en-GB').format(said);
    },
  };
}

/** A list of options in order of importance. */
export function ordering(options: readonly Option[]): Kind<string[]> {
  return {
    name: 'ordering',
    control: 'ordering',
    schema: distinctOptions(options),
    options,
    read(reply) {
      const places = options.map((_, place) => reply[String(place + 1)] ?? '').filter((id) => id !== '');
      if (places.length === 0) return { empty: true };
      if (places.some((id) => !options.some((option) => option.id === id)))
        return { problem: 'choice-unknown' };
      return new Set(places).size === places.length ? { answer: places } : { problem: 'ordering-twice' };
    },
    reply: (answer) => Object.fromEntries(answer.map((id, place) => [String(place + 1), id])),
    say: (answer, saying) => answer.map((id) => sayChosen(id, options, saying)).join(', '),
  };
}
