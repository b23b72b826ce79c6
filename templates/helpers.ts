type Row = { actions?: { items?: unknown[] } };

/**
 * The helpers every template may call. A helper hides a field of the same name, so those beyond `is` carry a hyphen,
 * which no field of a view has.
 */
export const helpers = {
  /** Whether a value is this option, or is a list (or has an `answer`) that is or holds it: {{#if (is plan "equal")}}. */
  is(value: unknown, option: unknown): boolean {
    const answer = typeof value === 'object' && value !== null && 'answer' in value ? value.answer : value;
    return Array.isArray(answer) ? answer.includes(option) : answer !== undefined && answer === option;
  },

  /** Whether a value is there at all: an empty string, false and 0 are. */
  'is-said': (value: unknown) => value !== undefined && value !== null,

  /** Whether any of the values is there and is not false or empty: {{#if (any-of hint error)}}. */
  'any-of': (...given: unknown[]) => values(given).some(isFilled),

  /** Whether all of the values are there and none is false or empty. */
  'all-of': (...given: unknown[]) => values(given).every(isFilled),

  /** The first value that is there, however empty. */
  'first-of': (...given: unknown[]) => values(given).find((value) => value !== undefined && value !== null),

  /** The values as one string, missing ones as nothing: {{> hint id=(text-of id "-hint")}}. */
  'text-of': (...given: unknown[]) => values(given).join(''),

  /** The values that are there, with a space between: class names, ids. */
  'words-of': (...given: unknown[]) => values(given).filter(Boolean).join(' '),

  /** The values as one list. */
  'list-of': (...given: unknown[]) => values(given),

  /** Whether a text ends in these words, in any case: {{#unless (ends-in name form)}}. */
  'ends-in'(text: unknown, words: unknown): boolean {
    const [whole, end] = [textOf(text).toLowerCase(), textOf(words).toLowerCase()];
    return end !== '' && (whole === end || whole.endsWith(` ${end}`));
  },

  /** The options of another partial, or nothing when they have no text: {{> input hint=(options-of text=hint)}}. */
  'options-of': ({ hash }: { hash: { text?: unknown } }) => (hash.text ? hash : undefined),

  /** The id of what is only there sometimes: nothing when it is not. */
  'id-of': (there: unknown, id: string, suffix: string) => (there ? `${id}${suffix}` : undefined),

  /** The classes of a field's label, and of its legend, by whether it is the heading of the page. */
  'field-heading': (first: unknown) => (first ? 'govuk-label--l' : 'govuk-label--s'),
  'legend-heading': (first: unknown) => (first ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--s'),

  /** The class of an input's width, nothing for the full one. */
  'width-class': (width: unknown) =>
    width === 'half' || width === 'quarter' ? `app-width-${width}` : undefined,

  /** The ids that describe a control: what else is said to, then its hint and its error. */
  'described-by': (also: unknown, id: string, hint: unknown, error: unknown) =>
    [also, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),

  /** The id of an item in a group: the first has the group's own, so that an error can link to it. */
  'item-id': (group: string, index: number) => (index === 0 ? group : `${group}-${index + 1}`),

  /** The position of an item as people count. */
  'count-of': (index: number) => index + 1,

  /** Whether a row of a summary list has no actions where another has: its line then runs on. */
  'lacks-actions': (row: Row, rows: Row[]) =>
    !row.actions?.items && rows.some((other) => (other.actions?.items?.length ?? 0) > 0),

  /** HTML drops a line break right after <textarea>, so that a value that starts with one needs another. */
  'starts-with-break': (value: unknown) => /^\r?\n/.test(String(value)),
};

// As {{#if}} sees it: an empty list is nothing.
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

// Handlebars adds its own options after the values it was given.
function values(given: unknown[]): unknown[] {
  return given.slice(0, -1);
}

/** The words of an answer that is said, or of a string. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'text' in value
    ? String(value.text)
    : String(value ?? '');
}
