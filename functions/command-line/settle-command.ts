import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Answers } from '#agreement/answer';
import type { Read } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import type { Language } from '#agreement/language';
import { lackingIn } from '#agreement/money/reasons';
import { saySteps, sayUnits } from '#agreement/money/say-steps';
import { dueTo, transfersOf } from '#agreement/money/transfers';
import { sayingOf } from '#agreement/said';
import type { Account, Period } from '#agreement/statement/account';
import { accountFor } from '#workflow/draft-of';
import { formats, type StatementFormat } from '#workflow/formats';
import { makeStatement } from '#workflow/make-document';
import { parseJson } from '../parse-json.ts';
import { readPeriod } from '../read-period.ts';
import { readFrom, readInput, sayUnusable } from './read-input.ts';
import { hasErrors, sayFindings } from './say-findings.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface SettleWish {
  out: string;
  formats: readonly StatementFormat[];
  language?: Language;
  /** ISO 8601 */
  date?: string;
  /** One party only. */
  party?: string;
}

/** Settles the figures of a period by the answers, and writes the statement of every party. */
export async function settleFiles(
  answersName: string,
  figuresName: string,
  wish: SettleWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const input = await readInput(answersName, terminal);
  if (!('file' in input)) return unusable(answersName, input, terminal);
  const { file } = input;
  const figures = await readFrom(figuresName, terminal, (bytes, language) =>
    periodIn(bytes, file.answers, language),
  );
  if (!('read' in figures)) return unusable(figuresName, figures, terminal);
  const { language = file.language, date } = wish;
  const account = accountFor(file, figures.read, { language, date, now: terminal.now() });
  const parties = account.settlement.pools[0]!.outcomes.map(({ party }) => party);
  if (wish.party !== undefined && !parties.includes(wish.party)) {
    terminal.say(
      `${answersName}: ${words[terminal.language].settle.noParty(wish.party, parties.join(', '))}`,
    );
    return 2;
  }
  const wanted = wish.party === undefined ? parties : [wish.party];
  const paths = wanted.flatMap((party) =>
    wish.formats.map((format) => ({ party, format, path: statementPath(answersName, party, format, wish) })),
  );
  const inputs = [answersName, figuresName].map((name) => resolve(name));
  const over = paths.find(({ path }) => inputs.includes(resolve(path)));
  if (over) {
    terminal.say(words[terminal.language].twice(over.path));
    return 2;
  }
  for (const { party, format, path } of paths) {
    const failed = await write(path, await makeStatement(account, party, format));
    if (failed !== undefined) {
      terminal.say(words[terminal.language].cannotWrite(path, failed));
      return 2;
    }
    terminal.say(words[terminal.language].written(path));
  }
  const errors = findings(file.answers, terminal.language, input.sent).filter(
    ({ level, at }) => level === 'error' && at.some((each) => each.startsWith('/money/')),
  );
  sayFindings(answersName, errors, terminal);
  for (const line of summaryOf(account, terminal.language)) terminal.say(line);
  return hasErrors(errors) || lackingIn(account.settlement).length > 0 || parties.length === 0 ? 1 : 0;
}

function unusable(name: string, input: Parameters<typeof sayUnusable>[1], terminal: Terminal): ExitCode {
  sayUnusable(name, input, terminal);
  return 2;
}

/** Where the statement of a party is written. */
function statementPath(
  answersName: string,
  party: string,
  format: StatementFormat,
  { out }: SettleWish,
): string {
  const base = answersName === '-' ? 'agreement' : basename(answersName, extname(answersName));
  return join(out, `${base}.statement-${party}.${formats[format].extension}`);
}

/** The figures of a period, with what it is called beside them. Places are those in the file. */
function periodIn(bytes: Uint8Array, answers: Answers, language: Language): Read<Period> {
  const json = parseJson(bytes, language, (path) => path);
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const { period, ...figures } = isObject ? (json as { period?: unknown }) : {};
  const read = readPeriod({ figures: isObject ? figures : json, period }, answers, language);
  if ('read' in read) return read;
  return {
    issues: read.issues.map(({ at, message }) => ({ at: at.replace(/^\/figures(?=\/|$)/, ''), message })),
  };
}

/** @returns why it could not be written */
async function write(path: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code ?? message;
  }
}

/** What a settlement comes to, for whoever looks at the terminal. */
function summaryOf({ settlement, answers }: Account, language: Language): string[] {
  const say = words[language].settle;
  const { party: nameOf } = sayingOf(answers, language);
  const name = (who: string) =>
    who === 'reserve' ? say.reserve : who === 'nobody' ? say.nobody : nameOf(who);
  const pools = settlement.pools.flatMap((pool) => {
    const money = (units: bigint) => sayUnits(units, pool.currency, language);
    const { payments = [], unknown } = transfersOf(pool, answers);
    return [
      '',
      say.came(money(pool.revenue), money(pool.pool)),
      ...saySteps(pool, answers, language).map(({ sentence }) => `  ${sentence}`),
      ...pool.outcomes.map((outcome) => say.due(name(outcome.party), money(dueTo(outcome)))),
      ...(pool.reserve === 0n ? [] : [say.toReserve(money(pool.reserve))]),
      ...(pool.undistributed === 0n ? [] : [say.undistributed(money(pool.undistributed))]),
      ...(pool.unborne === 0n ? [] : [say.unborne(money(pool.unborne))]),
      ...payments.map(({ from, to, amount }) => say.pays(name(from), name(to), money(amount))),
      ...unknown.map((reason) => `${say.kinds.missing} ${reason.at.join(', ')}: ${reason[language]}`),
    ];
  });
  const reasons = settlement.reasons.map(
    (reason) => `${say.kinds[reason.kind]} ${reason.at.join(', ')}: ${reason[language]}`,
  );
  const left = settlement.leftOver.filter(({ dealtWith }) => !dealtWith).map(({ id }) => id);
  return [
    ...pools,
    ...(reasons.length > 0 ? ['', ...reasons] : []),
    ...(left.length > 0 ? ['', say.leftOver(left.map((id) => `"${id}"`).join(', '))] : []),
  ];
}
