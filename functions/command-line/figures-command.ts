import type { Answers, Row } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import { figuresAsked } from '#agreement/money/figures-asked';
import { usualCurrency } from '#agreement/money/purses';
import { partiesOf } from '#agreement/places';
import { sayingOf } from '#agreement/said';
import { readInput, sayUnusable } from './read-input.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { words } from './words.ts';

/**
 * Gives a file of figures to fill in. What has to be filled in is empty, so that nothing left out counts for nothing; which row is
 * which is told beside it.
 */
export async function figures(name: string, terminal: Terminal): Promise<ExitCode> {
  const input = await readInput(name, terminal);
  if (!('file' in input)) {
    sayUnusable(name, input, terminal);
    return 2;
  }
  const answers = askedAnswers(input.file.answers);
  terminal.out(JSON.stringify(skeletonOf(answers), null, 2));
  for (const line of legendOf(answers, terminal)) terminal.say(line);
  return 0;
}

function skeletonOf(answers: Answers): object {
  const asked = figuresAsked(answers);
  const money = { amount: '', currency: usualCurrency(answers) };
  const byRow = (rows: readonly Row[], empty: unknown) =>
    Object.fromEntries(rows.map(({ id }) => [id, empty]));
  const parties = partiesOf(answers);
  const parts: [string, object, boolean][] = [
    ['revenue', byRow(asked.streams, money), true],
    ['deducted', byRow(asked.deductions, money), asked.deductions.length > 0],
    ['costs', parties.map(({ id }) => ({ party: id, amount: money })), asked.costs],
    ['measured', byRow(asked.measured, ''), asked.measured.length > 0],
    ['reached', byRow(asked.milestones, null), asked.milestones.length > 0],
    ['contributed', byRow(parties, ''), asked.contributions.length > 0],
    ['worked', byRow(asked.inWords, money), asked.inWords.length > 0],
    ['rates', Object.fromEntries(asked.rates.map((code) => [code, ''])), asked.rates.length > 0],
    ['closes', asked.spans, asked.spans.length > 0],
  ];
  return {
    period: '',
    ...Object.fromEntries(parts.filter(([, , isAsked]) => isAsked).map(([id, value]) => [id, value])),
    ...(asked.months && { months: null }),
  };
}

/** Which name belongs to which id, and what else goes where. */
function legendOf(answers: Answers, { language }: Terminal): string[] {
  const say = words[language].figures;
  const asked = figuresAsked(answers);
  const saying = sayingOf(answers, language);
  const rows = (figure: keyof typeof say.rows, list: string, of: readonly Row[]) =>
    of.map(({ id }) => `${figure}/${id}: ${saying.row(`money/${list}`, id)} (${say.rows[figure]})`);
  return [
    say.intro,
    ...rows('revenue', 'streams', asked.streams),
    ...rows('deducted', 'deductions', asked.deductions),
    ...rows('measured', 'layers', asked.measured),
    ...rows('reached', 'layers', asked.milestones),
    ...rows('worked', 'layers', asked.inWords),
    ...(asked.costs ? [`costs: ${say.costs}`] : []),
    ...(asked.contributions.length > 0 ? [`contributed: ${say.contributed}`] : []),
    ...(asked.rates.length > 0 ? [`rates: ${say.rates}`] : []),
    ...(asked.spans.length > 0 ? [`closes: ${say.closes}`] : []),
    ...(asked.months ? [`months: ${say.months}`] : []),
    ...partiesOf(answers).map(({ id }) => `${id}: ${saying.party(id)}`),
    say.before,
  ];
}
