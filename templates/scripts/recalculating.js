import { refreshParts } from './live-parts.js';

const pause = 400;

/**
 * Shows what a form of questions comes to while people type. What they typed stands in the address, so that the way back and
 * loading again keep it.
 * @param {HTMLFormElement} form
 */
export function recalculateWhileTyping(form) {
  let timer;
  let underWay;

  function recalculate() {
    const address = `${location.pathname}?${new URLSearchParams(new FormData(form))}`;
    history.replaceState(null, '', address);
    underWay?.abort();
    underWay = new AbortController();
    refreshParts(address, underWay.signal).catch(() => {});
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(recalculate, pause);
  });
}
