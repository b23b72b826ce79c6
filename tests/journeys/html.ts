import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The templates leave blanks where a condition does not hold.
    'no-trailing-whitespace': 'off',
    // The summary of errors stands before the heading of the page, as people know it.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // Names of form fields have dots in them, and ids are made from them.
    'valid-id': ['error', { relaxed: true }],
    // Options of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // What we load comes from where the page comes from, under a name made from its content.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A page is called by its question, as people read it.
    'long-title': 'off',
    // The notification banner is a region named by its title, as in the design system.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** What is wrong with a whole page of HTML, one line for each finding. */
export async function invalid(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
