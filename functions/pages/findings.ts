import type { Context } from 'hono';
import { tasks } from '#agreement/journey';
import { isOpenWarning, readReason } from '#agreement/kept-reason';
import { sayProblem } from '#agreement/problems';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { keepWarning, stopKeeping } from '#workflow/keep-warning';
import { readFindings, readReasons } from '#workflow/kept-reasons';
import { checkForm, formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { findingViews, type RefusedReason, reasonId } from './finding-view.ts';
import { type Form, isMended, readForm } from './form.ts';
import { page, type Visit, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** All that stands out in the answers, for everybody in the partnership: what is wrong, what may stay and why, what to know. */
export async function showFindings(c: Context, world: Surroundings): Promise<Response> {
  return findingsPage(await visit(c, world, 'reviewer'), world);
}

/** Lets a warning stay for a reason, or takes the reason away, and goes back to where the form stood. */
export async function keepHere(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const key = form.get('key') ?? '';
  if (form.get('do') === 'undo') {
    const before = (await readReasons(world.records, here.place)).find((each) => each.key === key);
    await stopKeeping(world, here.place, key).catch(unlessGone);
    if (!before) return c.redirect(backTo(here, form, key), 303);
    return findingsPage(here, world, { from: fromOf(form), undone: { key, reason: before.reason } });
  }
  const typed = form.get('reason') ?? '';
  const read = readReason(typed);
  const problem = isMended(form, 'reason') ? 'text-unseen' : 'problem' in read ? read.problem : undefined;
  const refuse = (message: string) =>
    findingsPage(here, world, { from: fromOf(form), refused: { key, typed, message } });
  if (problem || !('reason' in read)) return refuse(sayProblem(problem!, here.language));
  try {
    await keepWarning(world, here.place, key, read.reason, here.language);
    return c.redirect(backTo(here, form, key), 303);
  } catch (error) {
    if (!(error instanceof HandslagError)) throw error;
    if (error.reason === 'unreadable') return refuse(error.details.issues![0]!.message);
    if (error.reason !== 'finding-gone' && error.reason !== 'not-a-warning') throw error;
    return refuse(pageWords[here.language].findings.gone);
  }
}

const fromOf = (form: Form) => form.get('from') ?? 'findings';

/** The page the form stood on, at this finding; the overview for any other. */
function backTo({ home }: Visit, form: Form, key: string): string {
  const from = fromOf(form);
  const known = from === 'check' || tasks({}).some(({ id }) => id === from);
  return `${home}/${known ? from : 'findings'}#finding-${key}`;
}

function unlessGone(error: unknown): void {
  if (!(error instanceof HandslagError && error.reason === 'finding-gone')) throw error;
}

interface Done {
  /** The page to come back to. */
  from?: string;
  refused?: RefusedReason;
  /** A reason that was just taken away, to be put back. */
  undone?: { key: string; reason: string };
}

async function findingsPage(
  here: Visit,
  world: Surroundings,
  { from = 'findings', refused, undone }: Done = {},
): Promise<Response> {
  const { c, language, home, place } = here;
  const { file } = await readAll(world, place);
  const found = await readFindings(world, place, file.answers, language);
  const said = pageWords[language].findings;
  const open = undone && found.find(({ key }) => key === undone.key);
  const isThere = found.some(({ key, level }) => key === refused?.key && level === 'warning');
  const views = (which: typeof found) => findingViews(which, here, file.answers, { from, refused });
  const parts = [
    {
      id: 'errors',
      title: said.errors,
      text: said.errorsText,
      found: found.filter(({ level }) => level === 'error'),
    },
    { id: 'warnings', title: said.warnings, text: said.warningsText, found: found.filter(isOpenWarning) },
    { id: 'kept', title: said.kept, text: said.keptText, found: found.filter(({ kept }) => kept) },
    {
      id: 'notes',
      title: said.notes,
      text: said.notesText,
      found: found.filter(({ level }) => level === 'note'),
    },
  ];
  return page(c, language, {
    template: 'findings',
    title: said.title,
    wrong: refused !== undefined,
    ...(place.role !== 'reviewer' && { back: home }),
    status: refused ? 422 : 200,
    view: {
      errors: refused
        ? [{ text: refused.message, ...(isThere && { href: `#${reasonId(refused.key)}` }) }]
        : [],
      gone: refused && !isThere ? refused.typed : false,
      undone: undone && open ? undoneView(undone, open.message, from, here) : false,
      parts: parts
        .filter((part) => part.found.length > 0)
        .map((part) => ({ ...part, found: views(part.found) })),
      home: place.role !== 'reviewer' && home,
    },
  });
}

/** A reason that was taken away, with the way to put it back. */
function undoneView(undone: { key: string; reason: string }, message: string, from: string, here: Visit) {
  const said = pageWords[here.language].findings;
  return {
    text: said.undoneText(message),
    reason: undone.reason,
    form: { action: `${here.home}/findings`, token: formToken(here.token), key: undone.key, from },
  };
}
