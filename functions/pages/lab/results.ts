import type { Answers } from '#agreement/answer';
import type { Language } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { groundOf } from '#agreement/money/ground';
import { unneeded } from '#agreement/money/guarantees';
import { assumedIn, lackingIn, type Reason } from '#agreement/money/reasons';
import { saySteps, sayUnits, sayUnneeded } from '#agreement/money/say-steps';
import { settle } from '#agreement/money/settle';
import { type Pool, sum } from '#agreement/money/settlement';
import { type Bar, waterfall } from '#agreement/money/waterfall';
import { sayPicture, scenarioName, waterfallFigure } from '#agreement/money/waterfall-figure';
import { sayingOf } from '#agreement/said';
import { figureSvg } from '#documents/waterfall/svg';
import { answerLink } from '../addresses.ts';
import type { Lab } from './fields.ts';
import { type Naming, sayingAmounts, tablesIn, type Worked } from './tables.ts';
import { labWords } from './words.ts';

/** So many steps are told of each scenario; a page has no room for those of a thousand rules. */
const mostSteps = 60;

/** So many parties the line for screen readers names. */
const mostNamed = 4;

/** What the page shows below its fields. */
export function resultsView(lab: Lab, answers: Answers, language: Language, home: string): object {
  const worked = lab.scenarios.map(
    ({ id, figures }): Worked => ({ id, ...(figures && { figures, settlement: settle(answers, figures) }) }),
  );
  const settlements = worked.flatMap(({ settlement }) => settlement ?? []);
  const money = { answers, language };
  const currencies = currenciesOf(worked);
  return {
    status: statusOf(worked, money),
    tables: currencies.flatMap((currency) =>
      tablesIn(worked, currency, money).map(({ caption, ...table }) => ({
        caption: currencies.length > 1 ? `${caption} (${currency})` : caption,
        ...table,
      })),
    ),
    scenarios: worked.map((each) => scenarioView(each, money)),
    lacking: reasonViews(lackingIn(...settlements), money, home).map((view, at) => ({
      ...view,
      about: sayAbout(lackingIn(...settlements)[at]!, worked, money),
    })),
    assumed: reasonViews(assumedIn(...settlements), money, home),
  };
}

function currenciesOf(worked: readonly Worked[]): string[] {
  return [
    ...new Set(worked.flatMap(({ settlement }) => settlement?.pools.map(({ currency }) => currency) ?? [])),
  ];
}

/** One scenario from what comes in to what each gets: a picture, its amounts, and every step in words. */
function scenarioView({ id, figures, settlement }: Worked, { answers, language }: Naming) {
  const said = labWords[language];
  const pools = settlement?.pools ?? [];
  return {
    id: `lab-${id}`,
    summary: said.stepByStep(scenarioName(id, answers, language)),
    open: id === 'expected',
    unread: settlement === undefined,
    pools: pools.map((pool) => {
      const fall = waterfall(pool, figures!, answers, language);
      const alt = sayPicture(pool.revenue, pool.currency, language);
      const svg = figureSvg(waterfallFigure(fall, alt, language));
      const steps = sayAllSteps(pool, pools, figures!, { answers, language });
      return {
        title: pools.length > 1 && said.inCurrency(pool.currency),
        svg: { toHTML: () => svg },
        caption: pools.length > 1 ? `${said.bars} (${pool.currency})` : said.bars,
        head: [
          { text: said.what },
          { text: said.amount, format: 'numeric' },
          { text: said.who, classes: 'app-lab__who' },
        ],
        bars: barRows(fall.bars, pool, { answers, language }),
        steps: steps.slice(0, mostSteps),
        more: steps.length > mostSteps && said.firstSteps(mostSteps, steps.length),
      };
    }),
  };
}

/** Every step in words; a minimum that nobody had to make up stands where it would have been. */
function sayAllSteps(
  pool: Pool,
  pools: readonly Pool[],
  figures: Figures,
  { answers, language }: Naming,
): string[] {
  const { currency, steps } = pool;
  const elsewhere = pools.map((each) => each.currency).filter((each) => each !== currency);
  const ground = { ...groundOf(answers, figures, []), currency, elsewhere };
  const said = saySteps(pool, answers, language).map(({ sentence }) => sentence);
  const place = steps.findLastIndex(({ book, rule }) => book === 'pool' && rule !== 'loss') + 1;
  const more = unneeded(pool, ground).map((each) => sayUnneeded(each, currency, answers, language));
  return said.toSpliced(place, 0, ...more);
}

/** Bars as rows of a table: what each is called, its amount, and for whom it is. */
function barRows(bars: readonly Bar[], { currency }: Pool, { answers, language }: Naming) {
  const { party: nameOf } = sayingOf(answers, language);
  const said = sayingAmounts(
    bars.flatMap(({ amount, parts, short }) => [amount, short, ...parts.values()]),
    currency,
    language,
  );
  return bars.map(({ label, amount, parts, short, kind }) => {
    const isOwn = kind === 'party' || kind === 'borne' || kind === 'kept';
    const shared = isOwn ? [] : [...parts].filter(([, units]) => units !== 0n);
    const who = shared.map(([party, units]) => `${nameOf(party)} ${said(units)}`).join('; ');
    const lacks = short > 0n ? labWords[language].short(said(short)) : '';
    return [
      { text: label },
      { text: said(amount), format: 'numeric' },
      { text: [who, lacks].filter(Boolean).join('. ') || '–', classes: 'app-lab__who' },
    ];
  });
}

/** In which scenarios something could not be worked out, and what of the money it is about. */
function sayAbout(reason: Reason, worked: readonly Worked[], { answers, language }: Naming): string {
  const said = labWords[language];
  const parts = worked.flatMap(({ id, settlement }) => {
    if (!settlement?.reasons.some(({ nl }) => nl === reason.nl)) return [];
    const amounts = settlement.pools.flatMap(({ currency, remains, unborne }) => {
      const left = sum(remains.filter((each) => each.reason.nl === reason.nl).map(({ amount }) => amount));
      const isOfCosts = reason.at.some((at) => /^\/money\/(?:loss|costs)/.test(at));
      return [
        ...(left === 0n ? [] : [said.unshared(sayUnits(left, currency, language))]),
        ...(isOfCosts && unborne > 0n ? [said.unborneOf(sayUnits(unborne, currency, language))] : []),
      ];
    });
    const name = scenarioName(id, answers, language);
    return [amounts.length > 0 ? `${name} (${amounts.join(', ')})` : name];
  });
  return parts.length > 0 ? said.about(parts.join('; ')) : '';
}

function reasonViews(reasons: readonly Reason[], { answers, language }: Naming, home: string) {
  return reasons.map((reason) => {
    return { message: reason[language], href: answerLink(reason.at[0]!, home, answers) };
  });
}

/** What is expected, in one sentence for those who do not see the table change. */
function statusOf(worked: readonly Worked[], { answers, language }: Naming): string {
  const { party: nameOf } = sayingOf(answers, language);
  const pools = worked.find(({ id }) => id === 'expected')?.settlement?.pools ?? [];
  const parts = pools.flatMap(({ outcomes, currency }) =>
    outcomes
      .slice(0, mostNamed)
      .map(({ party, payout }) => `${nameOf(party)} ${sayUnits(payout, currency, language)}`),
  );
  return parts.length > 0
    ? labWords[language].status(scenarioName('expected', answers, language), parts.join(', '))
    : '';
}
