import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import { progress, titleOf } from '#agreement/journey';
import { isOpenWarning, type JudgedFinding } from '#agreement/kept-reason';
import type { Language } from '#agreement/language';
import { openPoints } from '#agreement/open-points';
import { readAll } from '#workflow/answers';
import { readFindings } from '#workflow/kept-reasons';
import { formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { errorViews } from './addresses.ts';
import { page, type Visit, visit } from './visit.ts';
import { pageWords } from './words.ts';

export async function showPublish(c: Context, world: Surroundings): Promise<Response> {
  return publishPage(await visit(c, world, 'partner'), world);
}

/** @param refused whether a final version was just refused for the errors that are left */
export async function publishPage(here: Visit, world: Surroundings, refused = false): Promise<Response> {
  const { c, language, home, place, token } = here;
  const { file } = await readAll(world, place);
  const found = await readFindings(world, place, file.answers, language);
  const errors = found.filter(({ level }) => level === 'error');
  const said = pageWords[language].publish;
  const open = openPoints(askedAnswers(file.answers), language).length;
  return page(c, language, {
    template: 'publish',
    title: said.title,
    wrong: refused,
    back: home,
    status: refused ? 422 : 200,
    view: {
      form: { token: formToken(token), once: Buffer.from(world.random(12)).toString('base64url') },
      errors: errorViews(errors, home, file.answers),
      left: leftOf(file.answers, language),
      stands: found.length > 0 && { href: `${home}/findings`, text: standsOf(found, language) },
      refused,
      finalHint: open > 0 ? `${said.finalHint} ${said.openInFinal(open)}` : said.finalHint,
      inOther: place.language === 'nl' ? said.inEnglish : said.inDutch,
    },
  });
}

/** What a draft may leave for later, one sentence each. */
function leftOf(answers: Answers, language: Language): string[] {
  const said = pageWords[language].publish;
  const open = openPoints(askedAnswers(answers), language).length;
  const unanswered = progress(answers).filter(({ asked, answered }) => answered < asked);
  const topics = unanswered.map(({ task }) => titleOf(task, language));
  return [...(open > 0 ? [said.open(open)] : []), ...(topics.length > 0 ? [said.unanswered(topics)] : [])];
}

/** How many warnings are open, and how many stay for a reason. */
function standsOf(found: readonly JudgedFinding[], language: Language): string {
  const said = pageWords[language].publish;
  const open = found.filter(isOpenWarning).length;
  const kept = found.filter((each) => each.kept).length;
  return [...(open > 0 ? [said.warnings(open)] : []), ...(kept > 0 ? [said.kept(kept)] : [])].join(' ');
}
