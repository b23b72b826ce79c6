import { forgetWords, keepWords, missingWords, putBack } from './kept-words.js';
import { refreshParts } from './live-parts.js';

const pause = 700;
// A request that outlives its page may carry 64 KiB at most (Fetch Standard, 4.6).
const mayOutlive = 60_000;

/**
 * Saves a form while people type, says so in its status line, and offers back what could not be saved.
 * @param {HTMLFormElement} form
 */
export function saveWhileTyping(form) {
  let revision = form.elements.namedItem('revision').value;
  const status = form.querySelector('[data-saving]');
  const offer = form.querySelector('[data-kept]');
  let timer;
  let changed = false;
  let underWay;

  function say(state) {
    status.dataset.state = state;
    status.textContent = status.dataset[state];
  }

  function post() {
    const body = new URLSearchParams(new FormData(form)).toString();
    return fetch(form.getAttribute('action') ?? location.href, {
      method: 'POST',
      // A way elsewhere means that this was not kept.
      redirect: 'error',
      headers: { 'X-Autosave': '1', 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      keepalive: body.length < mayOutlive,
    });
  }

  async function save() {
    changed = false;
    say('saving');
    const outcome = await post().then(outcomeOf, () => ({ state: 'failed' }));
    underWay = undefined;
    say(outcome.state);
    if (outcome.revision) revision = outcome.revision;
    if (outcome.state === 'failed' || outcome.state === 'conflict') {
      keepWords(form, revision, true);
      return;
    }
    forgetWords();
    if (changed) soon();
    else await refreshParts();
  }

  function start() {
    clearTimeout(timer);
    underWay ??= save();
  }

  function soon() {
    changed = true;
    if (status.dataset.state === 'conflict') return;
    clearTimeout(timer);
    timer = setTimeout(start, pause);
  }

  // Not written into the field: browsers would restore it there when the page is loaded again.
  form.addEventListener('formdata', ({ formData }) => formData.set('revision', revision));

  form.addEventListener('input', soon);

  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    changed = false;
    forgetWords();
    if (!underWay) return;
    // The revision in the form is only right when the save under way has ended.
    event.preventDefault();
    underWay.then(() => form.requestSubmit(event.submitter));
  });

  addEventListener('online', () => {
    if (status.dataset.state === 'failed') start();
  });

  addEventListener('pagehide', () => {
    if (!changed) return;
    const unsaved = Boolean(underWay) || status.dataset.state === 'conflict';
    keepWords(form, revision, unsaved);
    if (!unsaved) post().catch(() => {});
  });

  // A page that comes back as it was left holds an old revision.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });

  const words = missingWords(form, revision);
  if (!words) {
    forgetWords();
    return;
  }
  offer.hidden = false;
  offer.addEventListener('click', ({ target }) => {
    if (target.type !== 'button') return;
    offer.hidden = true;
    forgetWords();
    if (!('putBack' in target.dataset)) return;
    putBack(form, words);
    soon();
  });
}

/**
 * Only an answer with a new revision says that something was kept.
 * @param {Response} answer
 */
function outcomeOf(answer) {
  const revision = answer.headers.get('X-Revision');
  if (answer.status === 409 || answer.status === 412) return { state: 'conflict' };
  if (!revision || !(answer.ok || answer.status === 422)) return { state: 'failed' };
  return { state: answer.status === 204 ? 'saved' : 'problem', revision };
}
