import type { Context } from 'hono';
import { Unavailable } from '#storage/records';
import { readAll } from '#workflow/answers';
import { settledRows } from '#workflow/settled-rows';
import { checkForm } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { readForm } from './form.ts';
import { askedBy, isAutosave, readPage, revisionOf, savePage } from './question.ts';
import { crossed, questionPage } from './question-page.ts';
import { RETRY_SECONDS, visit } from './visit.ts';
import { anotherAddress, asked, nextAddress } from './way.ts';

/** The page of one question, or of one row. */
export async function showQuestion(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const { file } = await readAll(world, here.place);
  const asking = asked(c, file.answers);
  return questionPage(here, world, asking, file.answers);
}

/** Saves what was replied, and goes on to the next page; what cannot be read comes back with its reason. */
export async function answerQuestion(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const { file } = await readAll(world, here.place);
  const asking = askedBy(form, asked(c, file.answers));
  const replies = readPage(asking, form, here.language, file.answers);
  const posted = { form, replies };

  try {
    const [revision, byItself] = [form.get('revision'), isAutosave(c)];
    const saved = await savePage(world, here.place, asking, replies, {
      revision,
      byItself,
      language: here.language,
      answers: file.answers,
    });
    const answers =
      saved.outcome === 'refused' ? file.answers : { ...file.answers, [asking.step.topic.id]: saved.topic };
    if (saved.outcome === 'changed') return crossed(here, world, asking, answers, posted);
    if (saved.outcome === 'refused')
      return questionPage(here, world, asking, answers, { ...posted, refused: saved.message });
    c.header('X-Revision', revisionOf(saved.asking, saved.topic));
    const problems = [...replies.values()].some(({ problem, byProblem }) => problem ?? byProblem);
    if (problems) return questionPage(here, world, saved.asking, answers, posted);
    if (byItself) return c.body(null, 204);
    const address =
      form.get('do') === 'another'
        ? anotherAddress(here.home, saved.asking, answers, await settledRows(world, here.place))
        : nextAddress(here.home, saved.asking, answers);
    return c.redirect(address, 303);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    world.log?.({ level: 'error', message: 'the store is unavailable', route: c.req.routePath });
    c.header('Retry-After', RETRY_SECONDS);
    return questionPage(here, world, asking, file.answers, { ...posted, unavailable: true });
  }
}
