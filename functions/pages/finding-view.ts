import { type Answers, rowsOf } from '#agreement/answer';
import type { JudgedFinding } from '#agreement/kept-reason';
import type { Language } from '#agreement/language';
import { partiesOf } from '#agreement/places';
import { topicOf } from '#agreement/questions/index';
import { headed, sayingOf } from '#agreement/said';
import { sayDate } from '#agreement/say/dates';
import { dayInAmsterdam } from '#workflow/today';
import { formToken } from '../form-guard.ts';
import { answerLink } from './addresses.ts';
import type { Visit } from './visit.ts';
import { pageWords } from './words.ts';

/** So many places of one finding are named with a link. */
const mostPlaces = 6;

/** What was typed as a reason and could not be kept. */
export interface RefusedReason {
  key: string;
  typed: string;
  message: string;
}

/** What the forms of findings on a page have in common. */
interface Forms {
  /** The page to come back to, below the partnership's own: 'check', 'findings', the id of a task. */
  from: string;
  refused?: RefusedReason | undefined;
}

/** Findings as pages show them: with links to their answers, and warnings with the form to keep them. */
export function findingViews(found: readonly JudgedFinding[], here: Visit, answers: Answers, forms: Forms) {
  return found.map((finding) => findingView(finding, here, answers, forms));
}

function findingView(finding: JudgedFinding, here: Visit, answers: Answers, { from, refused }: Forms) {
  const { language, home, token, place } = here;
  const { key, level, at, message, fix, kept, lapsed } = finding;
  const said = pageWords[language].findings;
  const places = placesOf(at, home, answers);
  const mine = refused?.key === key ? refused : undefined;
  return {
    id: `finding-${key}`,
    sort: kept ? 'kept' : level,
    words: said,
    message,
    fix: kept ? false : fix,
    places: places
      .slice(0, mostPlaces)
      .map(({ href, pointer }) => ({ href, text: placeName(pointer, answers, language) })),
    more: places.length > mostPlaces && said.morePlaces(places.length - mostPlaces),
    kept: kept ? { reason: kept.reason, since: said.since(sayDate(dayOf(kept.at), language)) } : false,
    lapsed: lapsed && !mine ? said.lapsed(sayDate(dayOf(lapsed.at), language)) : false,
    form: level === 'warning' &&
      place.role !== 'reviewer' && {
        action: `${home}/findings`,
        token: formToken(token),
        key,
        from,
        summary: kept ? said.change : said.keep,
        open: mine !== undefined || lapsed !== undefined,
        field: {
          id: reasonId(key),
          hint: said.hint(partiesOf(answers).length),
          value: mine?.typed ?? kept?.reason ?? lapsed?.reason ?? '',
          error: mine?.message ?? false,
        },
      },
  };
}

/** The id of the field for the reason of this finding. */
export const reasonId = (key: string) => `reason-${key}`;

const dayOf = (moment: string) => dayInAmsterdam(new Date(moment));

/** Each place that a finding names, where it is asked; of those asked together, the first. */
function placesOf(at: readonly string[], home: string, answers: Answers) {
  const places = new Map(at.toReversed().map((pointer) => [answerLink(pointer, home, answers), pointer]));
  return [...places].map(([href, pointer]) => ({ href, pointer })).toReversed();
}

/** What is asked at a JSON Pointer: 'Fotografie op locatie: Wat is het waard?' */
function placeName(pointer: string, answers: Answers, language: Language): string {
  const [, topic = '', id = '', index, field] = pointer.split('/');
  const question = topicOf(topic)?.questions.find((each) => each.id === id);
  if (!question) return pointer;
  const isRow = question.kind.control === 'rows' && index !== undefined;
  const row = isRow ? rowsOf(answers, topic, id)[Number(index)] : undefined;
  if (!row) return question[language].label;
  const name = sayingOf(answers, language).row(`${topic}/${id}`, row.id);
  const asked = question.kind.fields?.find((each) => each.id === field);
  return asked ? headed(name, asked[language].label) : name;
}
