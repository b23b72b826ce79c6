import type { Context } from 'hono';
import { isLanguage, languages } from '#agreement/language';
import { closeSettlement, statementOf } from '#workflow/close-settlement';
import { HandslagError } from '#workflow/error';
import { settlement } from '#workflow/settlements';
import { sendFile } from '../api/publishing.ts';
import { checkForm } from '../form-guard.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { readForm } from './form.ts';
import { settlementPage } from './settlement-page.ts';
import { visit } from './visit.ts';

/** Closes a settlement and shows its statements; what keeps it from being closed is shown with its figures. */
export async function closeHere(c: Context, world: SurroundingsWithFiles): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const number = Number(c.req.param('n'));
  const address = `${here.home}/settlements/${number}`;
  try {
    await closeSettlement(world, here.place, number, {
      seen: { figures: form.get('revision') ?? '', answers: form.get('answers') ?? '' },
      languages: form.get('both') === 'yes' ? languages : [],
    });
    return c.redirect(address, 303);
  } catch (error) {
    if (!(error instanceof HandslagError)) throw error;
    // Sent twice, it is closed all the same.
    if (error.reason === 'closed') return c.redirect(address, 303);
    const kept = await settlement(world, here.place, number);
    if (error.reason === 'changed') {
      const unseen = kept.revision === form.get('revision') ? 'answers' : 'figures';
      return settlementPage(here, world, kept, { unseen });
    }
    if (error.reason !== 'unsettled' && error.reason !== 'unreadable') throw error;
    const { lacking = [], issues = [] } = error.details;
    const refused = [...lacking, ...issues].map(({ message }) => message);
    return settlementPage(here, world, kept, { refused });
  }
}

/** Hands out the statement of a party. */
export async function downloadStatement(c: Context, world: SurroundingsWithFiles): Promise<Response> {
  const { place, language: own } = await visit(c, world, 'partner');
  const language = c.req.query('language') ?? own;
  if (!isLanguage(language)) throw new HandslagError('not-found');
  const [n, name] = [Number(c.req.param('n')), c.req.param('statement') ?? ''];
  return sendFile(c, await statementOf(world, place, n, name, language));
}
