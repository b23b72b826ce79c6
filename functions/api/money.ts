import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import type { Language } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { lackingIn } from '#agreement/money/reasons';
import { settle } from '#agreement/money/settle';
import type { Settlement } from '#agreement/money/settlement';
import { type PoolJson, settlementJson } from '#agreement/money/settlement-json';
import { waterfall, waterfallJson } from '#agreement/money/waterfall';
import { sayPicture, waterfallFigure } from '#agreement/money/waterfall-figure';
import { type ScenarioId, scenarioIds, whatIf } from '#agreement/money/what-if';
import { figureSvg } from '#documents/waterfall/svg';
import { HandslagError } from '#workflow/error';
import type { OpenHandler } from '../handlers.ts';
import { fileWithFigures } from './figures-body.ts';
import { told } from './telling.ts';

/**
 * An answers file in; out comes what each party gets when it goes badly, as expected, well, or with a loss; or with the figures
 * that came along.
 */
export const moneyRoute: OpenHandler = async (c) => {
  const wanted = scenarioOf(c);
  const { file, figures } = await fileWithFigures(c);
  const { answers, language } = file;
  const { scenarios, inWords } = figures
    ? { scenarios: [{ id: 'given' as const, figures }], inWords: [] }
    : whatIf(answers);
  const settled = scenarios
    .filter(({ id }) => id === 'given' || wanted === undefined || id === wanted)
    .map((scenario) => ({ ...scenario, settlement: settle(answers, scenario.figures) }));
  const lacking = lackingIn(...settled.map(({ settlement }) => settlement));
  const all = {
    scenarios: settled.map((each) => scenarioJson(each, answers, language)),
    lacking: lacking.map((reason) => ({ at: reason.at, kind: reason.kind, message: reason[language] })),
    inWords,
    stepsLeftOut: false,
  };
  return c.body(
    told(all, () => withoutSteps(all)),
    200,
    {
      'Content-Type': 'application/json',
      'Content-Language': language,
    },
  );
};

/** The query's scenario. @throws HandslagError 'parameter' */
function scenarioOf(c: Context): ScenarioId | undefined {
  const scenario = c.req.query('scenario');
  const found = scenarioIds.find((id) => id === scenario);
  if (scenario === undefined || found) return found;
  throw new HandslagError('parameter', { parameter: 'scenario', allowed: scenarioIds });
}

interface Settled {
  id: ScenarioId | 'given';
  figures: Figures;
  settlement: Settlement;
}

function scenarioJson({ id, figures, settlement }: Settled, answers: Answers, language: Language) {
  return {
    id,
    figures,
    settlement: settlementJson(settlement, answers, language),
    waterfalls: settlement.pools.map((pool) => {
      const fall = waterfall(pool, figures, answers, language);
      const alt = sayPicture(pool.revenue, pool.currency, language);
      return { ...waterfallJson(fall), svg: figureSvg(waterfallFigure(fall, alt, language)) };
    }),
  };
}

/** Of many rules for many parties the steps are megabytes: the waterfalls still say where the money goes. */
function withoutSteps<Told extends { scenarios: ReturnType<typeof scenarioJson>[] }>(all: Told) {
  const scenarios = all.scenarios.map(({ settlement, ...scenario }) => ({
    ...scenario,
    settlement: { ...settlement, pools: settlement.pools.map(briefly) },
  }));
  return { ...all, scenarios, stepsLeftOut: true };
}

function briefly(pool: PoolJson): PoolJson {
  return { ...pool, steps: [], after: {} };
}
