/**
 * Fills in the secret of the link that brought the person here, takes it out of the address bar, and goes on.
 * @param {HTMLFormElement} form
 */
export function openLink(form) {
  const secret = decodeURIComponent(location.hash.slice(1));
  const field = form.elements.namedItem('secret');
  if (!secret || !field) return;
  field.value = secret;
  history.replaceState(null, '', location.pathname + location.search);
  form.requestSubmit();
}
