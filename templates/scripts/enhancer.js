/**
 * The only script of the pages. Every page works without it; it spares people work where it runs.
 *
 * Opening a link: a form with `data-open-link` and a field `secret` gets the part of the address after '#', which never
 * reaches a server by itself, and is sent once. Without scripts the person pastes the link.
 *
 * Saving: a form with `data-autosave`, a hidden field `revision` and the partial `saving` is
 * posted 700 ms after the last change, as it is and without any button, with the header `X-Autosave: 1`. The server answers
 * 204 when everything was kept and read, 200 or 422 when it was kept and something in it is a problem, each with the new
 * revision in the header `X-Revision`, which goes into what is posted next; 409 or 412 when it was changed elsewhere and
 * this was not kept. Anything else, a redirect, or no answer, is a failure: the words then stay in this tab (sessionStorage,
 * under the page's path) and are offered back on the next visit.
 *
 * What follows from the answers: after a save the page is fetched again, with the same header, so that it says how each
 * answer was read whatever the field holds; the content of every element with `data-live` and an id is replaced by what it
 * is now; fields and focus are never touched.
 *
 * Trying amounts out: a form with `data-recalculate` that only asks (GET) is asked again 400 ms after the last change, and the
 * same parts are replaced by what they are for these amounts.
 */
import { openLink } from './open-link.js';
import { recalculateWhileTyping } from './recalculating.js';
import { saveWhileTyping } from './saving.js';

const link = document.querySelector('form[data-open-link]');
if (link) openLink(link);

const form = document.querySelector('form[data-autosave]');
if (form) saveWhileTyping(form);

const question = document.querySelector('form[data-recalculate]');
if (question) recalculateWhileTyping(question);
