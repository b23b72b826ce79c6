/**
 * The helpers every template may call. A helper hides a field of the same name, so those beyond `is` carry a hyphen,
 * which no field of a view has.
 */
export const helpers = {
  /** Whether a value is this option, or is a list (or has an `answer`) that is or holds it: {{#if (is plan "equal")}}. */
  is(value: unknown, option: unknown): boolean {
    const answer = typeof value === 'object' && value !== null && 'answer' in value ? value.answer : value;
    return Array.isArray(answer) ? answer.includes(option) : answer === option;
  },

  /** Whether any of the values is neither empty, false, null nor missing: {{#if (any-of hint error)}}. */
  'any-of'(...values: unknown[]): boolean {
    return values.slice(0, -1).some(Boolean);
  },

  /** The parts as one string, missing ones as nothing: {{> hint id=(text-of id "-hint")}}. */
  'text-of'(...parts: unknown[]): string {
    return parts
      .slice(0, -1)
      .map((part) => part ?? '')
      .join('');
  },
};
