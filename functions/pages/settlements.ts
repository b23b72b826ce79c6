import type { Context } from 'hono';
import { askedAnswers } from '#agreement/asked-answers';
import { figuresAsked } from '#agreement/money/figures-asked';
import { sayDate } from '#agreement/say/dates';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { settlements, startSettlement } from '#workflow/settlements';
import { checkForm, formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { readForm } from './form.ts';
import { page, visit } from './visit.ts';
import { settlementWords } from './words/settlement-words.ts';

/** All settlements, the last one first, and a way to begin the next. */
export async function showSettlements(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home, token } = await visit(c, world, 'partner');
  const [{ file }, all] = await Promise.all([readAll(world, place), settlements(world, place)]);
  const say = settlementWords[language];
  const asked = figuresAsked(askedAnswers(file.answers));
  return page(c, language, {
    template: 'settlements',
    title: say.title,
    back: home,
    view: {
      home,
      say,
      form: { token: formToken(token), once: Buffer.from(world.random(12)).toString('base64url') },
      begins: all.every(({ closed }) => closed) && (asked.streams.length > 0 || asked.costs),
      askable: asked.streams.length > 0 || asked.costs,
      nothing: file.answers.money?.revenue === false ? say.nothingToSettle : say.nothingAsked,
      money: `${home}/money`,
      settlements: all.toReversed().map(({ number, period, closed }) => ({
        href: `${home}/settlements/${number}`,
        title: say.name(number, period),
        about: closed ? say.closedOn(sayDate(closed.date, language)) : say.open,
      })),
    },
  });
}

/** Begins a settlement, once however often the form is sent; while one is open, that is where it leads. */
export async function beginSettlement(c: Context, world: Surroundings): Promise<Response> {
  const { place, home, token } = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token, sent: form.get('form-token') });
  const address = (number: number) => `${home}/settlements/${number}`;
  try {
    const { settled } = await startSettlement(world, place, { figures: { revenue: {} } }, form.get('once'));
    return c.redirect(address(settled.number), 303);
  } catch (error) {
    if (!(error instanceof HandslagError && error.reason === 'still-open')) throw error;
    const all = await settlements(world, place);
    return c.redirect(address(all.at(-1)!.number), 303);
  }
}
