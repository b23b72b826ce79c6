import { type Answers, isKnown, isUnknown, isUnread, rowsOf } from '#agreement/answer';
import { proposalOf } from '#agreement/asked';
import type { PartyKind } from '#agreement/kinds/party';
import type { row } from '#agreement/kinds/row';
import type { Language } from '#agreement/language';
import { partiesOf } from '#agreement/places';
import { type Problem, sayProblem } from '#agreement/problems';
import type { Kind, Question, Reply, Saying } from '#agreement/question';
import { sayingOf } from '#agreement/said';
import { sayDate } from '#agreement/say/dates';
import type { ChoiceItem, FieldView, UnknownView } from '#templates/field-view';
import { words } from '#templates/words';
import { replyOf } from './form.ts';
import { type Replied, readAnswer } from './reading.ts';
import { postedBy } from './unchanged.ts';
import { pageWords } from './words.ts';

/** So many options still read well below each other. */
const MOST_IN_ONE_COLUMN = 5;

interface Surroundings {
  /** The name of the form field. */
  name: string;
  answers: Answers;
  language: Language;
  /** What is shown with why it is asked. */
  links?: readonly { href: string; text: string }[];
  /** Whether its label is the heading of the page. */
  heading?: boolean;
  /** What was just posted, when that is shown back. */
  posted?: { reply: Reply; replied: Replied };
  /** Whether the words that were typed stay in the field, so that it cannot show how they were read. */
  asTyped?: boolean;
}

/** A question as the page shows it, with what is stored or was just posted. */
export function fieldView(question: Question, slot: unknown, surroundings: Surroundings): FieldView {
  const { kind } = question;
  const { name, answers, language, links = [], heading, posted, asTyped } = surroundings;
  const asked = question[language];
  const {
    slot: shown,
    reply,
    problem,
  } = posted ? { ...posted.replied, reply: posted.reply } : stored(question, slot, surroundings);
  const typed = reply[''] ?? '';
  const label = question.optional ? `${asked.label} (${pageWords[language].question.optional})` : asked.label;
  const view = {
    name,
    label,
    ...(heading && { labelIsPageHeading: true }),
    ...(asked.hint && { hint: asked.hint }),
    ...(asked.why && { why: asked.why, example: asked.example, links }),
    ...(!heading && { oneOfSeveral: true }),
    ...(echoes(question) && {
      readAs: readAs(kind, shown, asTyped ? undefined : typed, sayingOf(answers, language)),
    }),
    ...(kind.words &&
      typed &&
      (problem || reply.words === 'yes') && {
        keepWords: {
          name: `${name}.words`,
          value: 'yes',
          text: pageWords[language].question.keepWords(typed),
          checked: reply.words === 'yes',
        },
      }),
    unknown: unknownView(name, shown, surroundings),
    words: words[language].field,
    ...control(question, reply, surroundings),
  } as FieldView;
  return problem ? { ...view, error: sayError(problem, shown, view, language) } : view;
}

/** Why a reply was not taken, with its words where the control has no place for them. */
function sayError(problem: Problem, slot: unknown, view: FieldView, language: Language): string {
  const error = sayProblem(problem, language);
  if (!isUnread(slot) || postedBy(view).size > 0) return error;
  return `${error} ${pageWords[language].question.nowSays(slot.typed)}`;
}

/**
 * What a stored slot shows: the answer typed again, the reply as it was typed (with how this language reads it, if it
 * does), or the proposal while there is none.
 */
function stored(
  question: Question,
  slot: unknown,
  { answers, language }: Surroundings,
): Replied & { reply: Reply } {
  const { kind } = question;
  if (isUnread(slot)) {
    const reply = replyOf(kind, slot.typed);
    const reading = readAnswer(kind, reply, language);
    if ('answer' in reading) return { slot: reading.answer, reply };
    return { slot, reply, ...('problem' in reading && { problem: reading.problem }) };
  }
  const shown = slot === undefined ? proposalOf(question, answers) : slot;
  const reply = shown === undefined || isUnknown(shown) ? {} : kind.reply(shown, language);
  return { slot: shown, reply };
}

/** What may be read in another form than it was typed in: amounts, dates, quantities. */
function echoes({ kind }: Question): boolean {
  return kind.control === 'line' && !['text', 'person'].includes(kind.name);
}

/** How an answer was read; '' where the field shows just that. */
function readAs(kind: Kind, slot: unknown, typed: string | undefined, saying: Saying): string {
  if (slot === undefined || !isKnown(slot)) return '';
  const said = kind.say(slot, saying);
  return said.replaceAll('\u00a0', ' ') === typed?.trim().replaceAll('\u00a0', ' ') ? '' : said;
}

function control({ kind }: Question, reply: Reply, surroundings: Surroundings): object {
  const { name, answers, language } = surroundings;
  const said = pageWords[language].question;
  const value = reply[''] ?? '';
  switch (kind.control) {
    case 'line':
      return { control: 'line', value, autocomplete: 'off', ...(kind.name !== 'text' && { width: 'half' }) };
    case 'text':
      return { control: 'text', value };
    case 'radios': {
      const items = kind.options!.map((option) => ({
        value: option.id,
        text: option[language],
        checked: value === option.id,
      }));
      const other = { name: `${name}.other`, label: words[language].field.other, value: reply.other ?? '' };
      const own = { value: 'other', text: words[language].field.other, checked: value === 'other', other };
      return {
        control: 'radios',
        items: kind.allowsOther ? [...items, own] : items,
        inline: kind.name === 'yes-no',
        columns: items.length > MOST_IN_ONE_COLUMN,
      };
    }
    case 'checkboxes': {
      const chosen = value.split('\n');
      const items = kind.options!.map(({ id, [language]: text }) => ({
        value: id,
        text,
        checked: chosen.includes(id),
      }));
      return { control: 'checkboxes', items };
    }
    case 'party':
      return choiceOfParty(partyItems(kind as PartyKind, value, surroundings));
    case 'row':
      return { control: 'select', items: rowItems(kind as ReturnType<typeof row>, value, surroundings) };
    case 'shares':
      return {
        control: 'shares',
        equal: { value: 'equal', text: said.equal, checked: value === 'equal' },
        own: { value: 'own', text: said.own, checked: value === 'own' },
        suffix: '%',
        rows: partyNames(answers, language).map(({ id, text }) => ({
          name: `${name}.${id}`,
          label: text,
          value: reply[id] ?? '',
        })),
      };
    case 'ordering':
      return {
        control: 'ordering',
        places: kind.options!.map((_, at) => orderPlace(kind.options!, at + 1, reply, surroundings)),
      };
    default:
      throw new Error(`a ${kind.name} is not asked in one field`);
  }
}

function choiceOfParty(items: ChoiceItem[]) {
  return { control: 'radios', items, columns: items.length > MOST_IN_ONE_COLUMN };
}

function orderPlace(
  options: NonNullable<Question['kind']['options']>,
  place: number,
  reply: Reply,
  { name, language }: Surroundings,
) {
  const said = pageWords[language].question;
  const chosen = reply[String(place)] ?? '';
  const items = options.map((option) => ({
    value: option.id,
    text: option[language],
    selected: option.id === chosen,
  }));
  return {
    name: `${name}.${place}`,
    label: said.place(place),
    items: [{ value: '', text: said.none, selected: chosen === '' }, ...items],
  };
}

function partyItems({ scope, all }: PartyKind, value: string, { answers, language }: Surroundings) {
  const said = pageWords[language].question;
  const more = {
    one: [],
    'one-or-partnership': [{ id: 'partnership', text: said.partnership }],
    'one-or-all': [{ id: 'all', text: all?.[language] ?? said.all }],
  }[scope];
  return [...partyNames(answers, language), ...more].map(({ id, text }) => ({
    value: id,
    text,
    checked: id === value,
  }));
}

/** The rows to choose from; one that is no longer there stays chosen until another is. */
function rowItems({ of }: ReturnType<typeof row>, value: string, { answers, language }: Surroundings) {
  const [topic, question] = of.split('/') as [string, string];
  const saying = sayingOf(answers, language);
  const ids = rowsOf(answers, topic, question).map(({ id }) => id);
  const shown = value === '' || ids.includes(value) ? ids : [...ids, value];
  return [
    { value: '', text: pageWords[language].question.none, selected: value === '' },
    ...shown.map((id) => ({ value: id, text: saying.row(of, id), selected: id === value })),
  ];
}

function partyNames(answers: Answers, language: Language): { id: string; text: string }[] {
  const { party } = sayingOf(answers, language);
  return partiesOf(answers).map(({ id }) => ({ id, text: party(id) }));
}

/** "We don't know yet", with who finds out and by when. */
export function unknownView(
  name: string,
  slot: unknown,
  { answers, language, posted }: Surroundings,
): UnknownView {
  const said = pageWords[language].question;
  const { owner = '', by } = isUnknown(slot) ? slot.unknown : {};
  const byProblem = posted?.replied.byProblem;
  const owners = [
    { id: '', text: said.nobody },
    ...partyNames(answers, language),
    { id: 'all', text: said.all },
  ];
  return {
    name: `${name}.unknown`,
    checked: isUnknown(slot),
    label: said.unknown,
    short: said.unknownShort,
    owner: {
      name: `${name}.owner`,
      label: said.owner,
      items: owners.map(({ id, text }) => ({ value: id, text, selected: id === owner })),
    },
    by: {
      name: `${name}.by`,
      label: said.by,
      hint: said.byHint,
      value: posted?.reply.by ?? (by ? sayDate(by, language).replaceAll('\u00a0', ' ') : ''),
      ...(byProblem && { error: sayProblem(byProblem, language) }),
    },
  };
}
