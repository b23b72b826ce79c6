import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import type { Language } from '#agreement/language';
import { withoutStrangers } from '#agreement/money/read-figures';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { type Filled, type Left, leftBefore, saveSettlement, settlement } from '#workflow/settlements';
import { checkForm } from '../form-guard.ts';
import { mostFigures } from '../read-period.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Form, readForm } from './form.ts';
import { readReply } from './reading.ts';
import { readCosts } from './settlement-costs.ts';
import { fieldsOf, figuresFrom, slotOf } from './settlement-fields.ts';
import { settlementPage } from './settlement-page.ts';
import { visit } from './visit.ts';

/** The page of one settlement: its figures and what they come to, or what it came to once it is closed. */
export async function showSettlement(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const kept = await settlement(world, here.place, Number(c.req.param('n')));
  return settlementPage(here, world, kept, { more: Number(c.req.query('more')) || 0 });
}

/** Saves the figures as they were typed; what cannot be read comes back with its reason, and is kept. */
export async function saveFigures(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const number = Number(c.req.param('n'));
  const kept = await settlement(world, here.place, number);
  if (kept.settled.closed) return c.redirect(c.req.path, 303);
  const { file } = await readAll(world, here.place);
  const earlier = await leftBefore(world.records, here.place.partnership);
  const filled = readFilled(form, kept.settled, askedAnswers(file.answers), here.language, earlier);
  // With what could not be read: it is all one item.
  if (Buffer.byteLength(JSON.stringify(filled)) > mostFigures) throw new HandslagError('too-large');
  const expected = form.get('revision') ?? '';
  try {
    const saved = await saveSettlement(world, here.place, number, filled, { expected });
    if (form.get('do') === 'add-cost') {
      const shown = Number(form.get('shown')) || 0;
      return c.redirect(`${c.req.path}?more=${Math.min(shown + 3, 50)}#costs`, 303);
    }
    if (filled.unread) return settlementPage(here, world, saved, { posted: true });
    return c.redirect(`${c.req.path}#${form.get('do')?.startsWith('remove') ? 'costs' : 'outcome'}`, 303);
  } catch (error) {
    if (!(error instanceof HandslagError && error.reason === 'changed')) throw error;
    const now = await settlement(world, here.place, number);
    return settlementPage(here, world, now, { crossed: filled });
  }
}

/** What a form says of the figures. What it did not ask stays as it is kept. */
function readFilled(
  form: Form,
  before: Filled,
  answers: Answers,
  language: Language,
  earlier: Left | undefined,
): Filled {
  const asks = new Set(form.get('asks')?.split(' '));
  const fields = fieldsOf(answers, { ...before.figures, ...(earlier && { earlier }) }, language);
  const slots = new Map(
    fields.map(({ name, question }) => [
      name,
      asks.has(name) ? readReply(question, form, name, language).slot : slotOf(name, before),
    ]),
  );
  const { figures, unread } = figuresFrom(slots, before.figures);
  const costs = asks.has('costs') ? readCosts(form, answers, language) : { unread: {} };
  const kept = withoutStrangers(figures, answers);
  const period = slots.get('period');
  const all = { ...unread, ...costs.unread };
  const dealtWith = asks.has('dealt-with') ? readDealtWith(form) : before.figures.dealtWith;
  const { costs: _, ...others } = kept;
  const own = asks.has('costs') ? { ...others, ...('costs' in costs && { costs: costs.costs! }) } : kept;
  return {
    ...(typeof period === 'string' && { period }),
    figures: { ...own, ...(dealtWith && { dealtWith }) },
    ...(Object.keys(all).length > 0 && { unread: all }),
  };
}

/** What was ticked of what earlier settlements left; undefined where nothing was. */
function readDealtWith(form: Form): string[] | undefined {
  const ids = form.get('dealt-with')?.split('\n') ?? [];
  const given = [...new Set(ids)].filter((id) => id !== '' && id.length <= mostOfId).slice(0, mostLeftOver);
  return given.length > 0 ? given : undefined;
}

/** As much as the figures take. */
const [mostOfId, mostLeftOver] = [400, 1000];
