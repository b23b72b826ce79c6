const key = `handslag:${location.pathname}`;
const neverKept = ['hidden', 'password', 'file', 'submit', 'button', 'reset'];

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  return [...form.elements].filter((field) => field.name && !neverKept.includes(field.type));
}

/** @param {HTMLFormElement} form */
function wordsOf(form) {
  return fieldsOf(form).map(({ name, value, checked = false }) => ({ name, value, checked }));
}

/**
 * Keeps what a form holds in this tab.
 * @param {HTMLFormElement} form
 * @param {string} revision what it was typed upon
 * @param {boolean} unsaved whether it is known that it was not saved; else it may have been, as the page was left
 */
export function keepWords(form, revision, unsaved) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ revision, unsaved, words: wordsOf(form) }));
  } catch {
    // Without storage, or with no room left in it, the words are on the screen only.
  }
}

export function forgetWords() {
  sessionStorage.removeItem(key);
}

/**
 * The kept words that the form lacks. Those that may have been saved are gone as soon as the revision has moved on.
 * @param {HTMLFormElement} form
 * @param {string} revision the one of the form now
 */
export function missingWords(form, revision) {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (!kept || (!kept.unsaved && kept.revision !== revision)) return undefined;
  return JSON.stringify(kept.words) === JSON.stringify(wordsOf(form)) ? undefined : kept.words;
}

/**
 * Puts kept words back in the fields of the same name, in their order.
 * @param {HTMLFormElement} form
 * @param {{ name: string, value: string, checked: boolean }[]} words
 */
export function putBack(form, words) {
  const left = [...words];
  for (const field of fieldsOf(form)) {
    const chosen = field.type === 'radio' || field.type === 'checkbox';
    const at = left.findIndex(({ name, value }) => name === field.name && (!chosen || value === field.value));
    if (at < 0) continue;
    const [word] = left.splice(at, 1);
    if (chosen) field.checked = word.checked;
    else field.value = word.value;
  }
}
