import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { daySchema } from '#agreement/kinds/date';
import { isLanguage, type Language } from '#agreement/language';
import { type Format, statementFormats } from '#workflow/formats';
import { answers } from './answers-command.ts';
import { check } from './check-command.ts';
import {
  agreements,
  conversations,
  type DocumentKind,
  outputOf,
  type Wish,
  writeDocuments,
} from './document-command.ts';
import { figures } from './figures-command.ts';
import { newFile } from './new-command.ts';
import { explainQuestions } from './questions-command.ts';
import { schema } from './schema-command.ts';
import { type SettleWish, settleFiles } from './settle-command.ts';
import { type ExitCode, guarded, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** A command line that cannot be followed, and what to do about it. */
class UsageError extends Error {}

/** Does what these arguments ask for. Of several files the worst code counts. */
export async function commandLine(args: string[], unguarded: Terminal): Promise<ExitCode> {
  const terminal = guarded(unguarded);
  const say = words[terminal.language];
  try {
    const [command = '', ...rest] = args;
    const beforeFiles = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
    if (command === 'help' || [command, ...beforeFiles].some(asksHelp)) {
      terminal.out(say.usage);
      return 0;
    }
    const follow = Object.hasOwn(commands, command) && commands[command as keyof typeof commands];
    if (!follow) throw new UsageError(command === '' ? '' : say.noCommand(command));
    return await follow(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseError(error)) throw error;
    if (error.message) terminal.say(error.message);
    terminal.say(say.usage);
    return 2;
  }
}

const asksHelp = (arg: string) => arg === '--help' || arg === '-h';

const commands = {
  draft: (args: string[], terminal: Terminal) => documentsOf(agreements, args, terminal),
  conversation: (args: string[], terminal: Terminal) => documentsOf(conversations, args, terminal),
  settle: settleOne,
  figures: figuresOf,
  check: checkAll,
  answers: answersOf,
  new: (args: string[], terminal: Terminal) => newFile(languageIn(args, terminal), terminal),
  questions: (args: string[], terminal: Terminal) => explainQuestions(languageIn(args, terminal), terminal),
  schema: (args: string[], terminal: Terminal) => schema(languageIn(args, terminal), terminal),
};

function answersOf(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length !== 1) throw new UsageError(words[terminal.language].onePdf);
  return answers(positionals[0]!, terminal);
}

function figuresOf(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length !== 1) throw new UsageError(words[terminal.language].oneFile);
  return figures(positionals[0]!, terminal);
}

function settleOne(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...documentOptions, party: { type: 'string' } },
  });
  const [answersName, figuresName, ...more] = positionals;
  const isBothInput = answersName === '-' && figuresName === '-';
  if (answersName === undefined || figuresName === undefined || more.length > 0 || isBothInput)
    throw new UsageError(words[terminal.language].twoFiles);
  const { party } = values;
  const wish: SettleWish = {
    out: values.out,
    formats: formatsIn(values.format, { formats: statementFormats }, terminal),
    ...making(values, terminal),
    ...(party !== undefined && { party }),
  };
  return settleFiles(answersName, figuresName, wish, terminal);
}

/** The language asked for; else the terminal's. */
function languageIn(args: string[], terminal: Terminal): Language {
  const { language = terminal.language } = parseArgs({
    args,
    options: { language: { type: 'string' } },
  }).values;
  if (!isLanguage(language)) throw new UsageError(words[terminal.language].languages);
  return language;
}

function checkAll(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  return forEach(positionals, terminal, (name) => check(name, values, terminal));
}

const documentOptions = {
  out: { type: 'string', default: '.' },
  format: { type: 'string', default: 'pdf' },
  language: { type: 'string' },
  date: { type: 'string' },
} as const;

function documentsOf<F extends Format>(
  kind: DocumentKind<F>,
  args: string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: documentOptions,
  });
  const wish: Wish<F> = {
    kind,
    out: values.out,
    formats: formatsIn(values.format, kind, terminal),
    ...making(values, terminal),
  };
  refuseOverwriting(positionals, wish, terminal);
  return forEach(positionals, terminal, (name) => writeDocuments(name, wish, terminal));
}

/** The language and the day asked for, where there are any. */
function making(
  { language, date }: { language?: string | undefined; date?: string | undefined },
  terminal: Terminal,
): { language?: Language; date?: string } {
  const say = words[terminal.language];
  if (language !== undefined && !isLanguage(language)) throw new UsageError(say.languages);
  if (date !== undefined && !daySchema.safeParse(date).success) throw new UsageError(say.date);
  return { ...(language && { language }), ...(date && { date }) };
}

function formatsIn<F extends Format>(
  list: string,
  { formats }: Pick<DocumentKind<F>, 'formats'>,
  { language }: Terminal,
): F[] {
  const names = [...new Set(list.split(','))];
  const isKnown = (name: string): name is F => formats.includes(name as F);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) throw new UsageError(words[language].formats(unknown, formats.join(', ')));
  return names.filter(isKnown);
}

/** Two inputs of one name would end up in one file, and an input could be written over by what is made of it. */
function refuseOverwriting<F extends Format>(names: string[], wish: Wish<F>, { language }: Terminal): void {
  const taken = new Set(names.map((name) => resolve(name)));
  for (const path of names.flatMap((name) => wish.formats.map((format) => outputOf(name, format, wish)))) {
    if (taken.has(resolve(path))) throw new UsageError(words[language].twice(path));
    taken.add(resolve(path));
  }
}

async function forEach(
  names: string[],
  terminal: Terminal,
  each: (name: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (names.length === 0) throw new UsageError(words[terminal.language].noFiles);
  let worst: ExitCode = 0;
  for (const [index, name] of names.entries()) {
    if (names.length > 1) terminal.progress?.(`${index + 1}/${names.length} ${name}`);
    const code = await each(name);
    if (code > worst) worst = code;
  }
  return worst;
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && /^ERR_PARSE_ARGS_/.test((error as NodeJS.ErrnoException).code ?? '');
}
