import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { boundsOf, tiersOf } from '../money/tiers.ts';
import { calledOf } from './in-words.ts';

/** Layers that nobody can work out, that leave nothing for what comes after them, and revenue whose rest goes to nobody. */
export const layerLimits: Check = {
  id: 19,
  find: (answers) => [...withoutAmount(answers), ...leavingNothing(answers), ...withoutRest(answers)],
};

/** What a layer of this model has to say, one of these at least. */
const needs: Record<string, readonly string[]> = {
  fee: ['amount', 'percentage'],
  royalty: ['percentage', 'amount'],
  milestone: ['amount', 'percentage'],
  guarantee: ['amount', 'percentage'],
};

function withoutAmount(answers: Answers): Found[] {
  return rowsOf(answers, 'money', 'layers').flatMap((layer, index): Found[] => {
    const needed = needs[String(layer.model)] ?? [];
    if (needed.length === 0 || [...needed, 'rule'].some((field) => layer[field] !== undefined)) return [];
    return [
      {
        level: 'error',
        at: needed.map((field) => `/money/layers/${index}/${field}`),
        message: {
          nl: `Bij regel ${index + 1} van wat voorgaat, staat niet hoeveel het is.`,
          en: `Row ${index + 1} of what comes first does not say how much it is.`,
        },
        fix: { nl: 'Vul een bedrag of een percentage in.', en: 'Fill in an amount or a percentage.' },
      },
    ];
  });
}

/** Layers without a limit, with something behind them that never gets its turn. */
function leavingNothing(answers: Answers): Found[] {
  const layers = rowsOf(answers, 'money', 'layers');
  const streams = rowsOf(answers, 'money', 'streams');
  return layers.flatMap((layer, index): Found[] => {
    if (!takesAll(answers, layer)) return [];
    const later = layers.flatMap((other, at) =>
      at > index && mayNeedMore(other) && share(layer, other) ? [`/money/layers/${at}/model`] : [],
    );
    const split = streams.flatMap(({ id, shares }, at) =>
      shares !== undefined && isKnown(shares) && covers(layer, id) ? [`/money/streams/${at}/shares`] : [],
    );
    if (later.length + split.length === 0) return [];
    return [
      {
        level: 'error',
        // What comes next stands for all that comes after it.
        at: [`/money/layers/${index}/amount`, ...later.slice(0, 1), ...split.slice(0, 1)],
        message: {
          nl: `Regel ${index + 1} van wat voorgaat, verdeelt alles. Voor wat daarna komt, blijft niets over.`,
          en: `Row ${index + 1} of what comes first shares everything. Nothing is left for what comes after.`,
        },
        fix:
          later.length > 0
            ? {
                nl: 'Vul in tot welk bedrag die regel geldt, of zet haar achteraan.',
                en: 'Fill in up to what amount that row applies, or move it to the end.',
              }
            : {
                nl: 'Vul in tot welk bedrag die regel geldt. Of kies bij de opbrengst dat u niet in vaste delen verdeelt.',
                en: 'Fill in up to what amount that row applies. Or choose for the revenue that you do not share in fixed shares.',
              },
      },
    ];
  });
}

/** Whether something has to be left for a layer: a guarantee is topped up afterwards, and what is open may be one. */
function mayNeedMore({ model }: Row): boolean {
  return model !== 'guarantee' && isKnown(model ?? '');
}

/** Revenue that is to be shared by layers alone, while none of them takes what is left. */
function withoutRest(answers: Answers): Found[] {
  const given = answers.money?.layers;
  if (given !== undefined && !isKnown(given)) return [];
  const layers = rowsOf(answers, 'money', 'layers');
  return rowsOf(answers, 'money', 'streams').flatMap(({ id, name, method }, index): Found[] => {
    const isTaken = layers.some((layer) => covers(layer, id) && mayTakeAll(answers, layer));
    if (method !== 'layers' || isTaken) return [];
    const called = calledOf(name, index, { nl: 'opbrengst', en: 'revenue' });
    return [
      {
        level: 'error',
        at: [`/money/streams/${index}/method`, '/money/layers'],
        message: {
          nl: `Niemand krijgt wat er overblijft van ${called.nl}.`,
          en: `Nobody gets what is left of ${called.en}.`,
        },
        fix: {
          nl: 'Verdeel de rest in vaste delen, of voeg een verdeling in stappen of naar inbreng toe zonder grens.',
          en: 'Share the rest in fixed shares, or add a split in steps or by contribution without a limit.',
        },
      },
    ];
  });
}

const dividing = ['split', 'pro-rata', 'tiers'];

/** Whether a layer certainly takes all that there is when its turn comes. */
function takesAll(answers: Answers, layer: Row): boolean {
  const { amount, percentage, rule } = layer;
  if (
    !dividing.includes(String(layer.model)) ||
    [amount, percentage, rule].some((each) => each !== undefined)
  )
    return false;
  return layer.model !== 'tiers' || isEndlessSplit(answers, layer);
}

/** Whether it may: what is open, or in words, may say so. */
function mayTakeAll(answers: Answers, layer: Row): boolean {
  if (!dividing.includes(String(layer.model))) return !isKnown(layer.model);
  if (layer.rule !== undefined || !isKnown(answers.money?.tiers ?? [])) return true;
  if (layer.amount !== undefined && isKnown(layer.amount)) return false;
  return layer.model !== 'tiers' || isEndlessSplit(answers, layer);
}

/** Steps that share everything between the parties, however much it is. */
function isEndlessSplit(answers: Answers, { id }: Row): boolean {
  const last = tiersOf(answers).get(id)?.at(-1);
  const bounds = boundsOf(last?.band);
  return last?.shares !== undefined && bounds !== undefined && bounds.to === undefined;
}

/** Whether a layer is paid from this revenue. */
function covers({ stream }: Row, id: string): boolean {
  return stream === undefined || stream === id;
}

function share(one: Row, other: Row): boolean {
  return one.stream === undefined || covers(other, String(one.stream));
}
