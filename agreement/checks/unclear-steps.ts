import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Found } from '../finding.ts';
import { boundsOf, loose, tiersOf } from '../money/tiers.ts';
import { currencyDecimals } from '../say/numbers.ts';

/** Steps that are not there, belong nowhere, or do not say how they work. */
export function unclearSteps(answers: Answers): Found[] {
  return [...unstepped(answers), ...unsaidMethod(answers), ...unsaidFall(answers), ...adrift(answers)];
}

/** Layers that share in steps, and have none. */
function unstepped(answers: Answers): Found[] {
  const tiers = answers.money?.tiers;
  if (tiers !== undefined && !isKnown(tiers)) return [];
  const stepped = tiersOf(answers);
  return rowsOf(answers, 'money', 'layers').flatMap(({ id, model, rule }, index): Found[] => {
    if (model !== 'tiers' || rule !== undefined || stepped.has(id)) return [];
    return [
      {
        level: 'error',
        at: [`/money/layers/${index}/model`, '/money/tiers'],
        message: {
          nl: 'U verdeelt in stappen, maar er staan geen stappen.',
          en: 'You share in steps, but there are no steps.',
        },
        fix: { nl: 'Vul de stappen in, elk op een eigen regel.', en: 'Fill in the steps, a row for each.' },
      },
    ];
  });
}

/** Steps that may apply to everything, or only to their own part. */
function unsaidMethod(answers: Answers): Found[] {
  const layers = rowsOf(answers, 'money', 'layers').flatMap(({ model, steps, rule }, index) =>
    model === 'tiers' && steps === undefined && rule === undefined ? [`/money/layers/${index}/steps`] : [],
  );
  const hasCostTiers = rowsOf(answers, 'money', 'costs-tiers').length > 0;
  const costs = hasCostTiers && answers.money?.['costs-steps'] === undefined ? ['/money/costs-steps'] : [];
  return [...layers, ...costs].map((at) => ({
    level: 'warning',
    at: [at],
    message: {
      nl: 'Er staat niet of een hogere stap voor alles geldt, of alleen voor wat erboven komt.',
      en: 'It does not say whether a higher step applies to everything, or only to what lies above.',
    },
    fix: {
      nl: 'Kies een van de twee. Reken een voorbeeld uit: het verschil is vaak groot.',
      en: 'Choose one of the two. Work out an example: the difference is often large.',
    },
  }));
}

/** Steps of a number that may fall again, such as subscribers, without a word on what happens then. */
function unsaidFall(answers: Answers): Found[] {
  const stepped = tiersOf(answers);
  return rowsOf(answers, 'money', 'layers').flatMap((layer, index): Found[] => {
    const isSaid = [layer.steps, layer['if-falls'], layer.rule].some((answer) => answer !== undefined);
    const bounds = (stepped.get(layer.id) ?? []).map(({ band }) => boundsOf(band));
    const isCount = bounds.some((each) => each && currencyDecimals(each.unit) === undefined);
    if (layer.model !== 'tiers' || isSaid || layer.per === 'term' || !isCount) return [];
    return [
      {
        level: 'note',
        at: [`/money/layers/${index}/if-falls`],
        message: {
          nl: 'De stappen meten iets dat ook kan dalen. Er staat niet of het percentage dan weer lager wordt.',
          en: 'The steps measure something that may fall too. It does not say whether the percentage then becomes lower again.',
        },
        fix: {
          nl: 'Kies of de lagere stap dan weer geldt, of dat de bereikte stap blijft.',
          en: 'Choose whether the lower step then applies again, or the step that was reached stays.',
        },
      },
    ];
  });
}

/** Steps that name no layer, where there is not exactly one that they can belong to. */
function adrift(answers: Answers): Found[] {
  const tiers = rowsOf(answers, 'money', 'tiers');
  const nameless = (tiersOf(answers).get(loose) ?? []).filter(({ layer }) => layer === undefined);
  if (nameless.length === 0) return [];
  return [
    {
      level: 'error',
      at: nameless.map((row) => `/money/tiers/${tiers.indexOf(row)}/layer`),
      message: {
        nl: 'Het is niet duidelijk bij welke afspraak deze stappen horen.',
        en: 'It is not clear which arrangement these steps belong to.',
      },
      fix: {
        nl: 'Kies bij “Gaat er iets voor?” een verdeling in stappen, en noem die bij elke stap.',
        en: 'Choose a split in steps under “Does anything come first?”, and name it with each step.',
      },
    },
  ];
}
