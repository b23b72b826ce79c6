/**
 * Brings the parts of the page that are made on the server up to date: every element with `data-live` and an id. Fields and
 * focus are never touched, and what cannot be fetched stays as it is.
 * @param {string} [address] where the page is as it should look now
 * @param {AbortSignal} [signal]
 */
export async function refreshParts(address = location.href, signal) {
  const parts = document.querySelectorAll('[data-live][id]');
  if (parts.length === 0) return;
  const answer = await fetch(address, { headers: { 'X-Autosave': '1' }, signal }).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (signal?.aborted) return;
  for (const part of parts) {
    const now = page.getElementById(part.id);
    if (now) part.replaceChildren(...now.childNodes);
  }
}
