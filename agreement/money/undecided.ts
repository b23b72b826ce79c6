import type { Answers, Row } from '../answer.ts';
import type { Figures } from './figures.ts';
import { figuresAsked } from './figures-asked.ts';
import { rowsAt } from './ground.ts';
import { assumed, noFigure, type Reason } from './reasons.ts';

/**
 * That the figures do not say whether a stretch of time ends, where it makes a difference: missing where somebody is still to
 * decide, and assumed where they are silent altogether.
 */
export function undecidedIn(answers: Answers, figures: Figures): Reason[] {
  const { closes, undecided } = figures;
  if (closes === undefined && undecided === undefined)
    return figuresAsked(answers, figures).spans.map((span) =>
      assumed(placeOf(span, answers), answers, assumedEnds[span]),
    );
  const open = new Set(figures.undecided?.filter((span) => !figures.closes?.includes(span)));
  if (open.size === 0) return [];
  return figuresAsked(answers, figures)
    .spans.filter((span) => open.has(span))
    .map((span) => ({
      ...noFigure(placeOf(span, answers), answers, words[span]),
      figure: `closes.${span}`,
    }));
}

/** The answer that makes it matter. */
function placeOf(span: 'year' | 'term', answers: Answers): string {
  const isYear = span === 'year';
  const rows = [...rowsAt(answers, 'layers'), ...(isYear ? rowsAt(answers, 'deductions') : [])];
  const counts = ({ per, model }: Row) =>
    isYear ? per === 'year' : model === 'guarantee' && per !== 'settlement' && per !== 'year';
  const row = rows.find((each) => counts(each.row));
  return row && (isYear || answers.money?.shortfall !== 'carried') ? `${row.at}/per` : '/money/shortfall';
}

const assumedEnds = {
  year: {
    nl: 'De cijfers zeggen niet of er een jaar eindigt; deze afrekening rekent alsof dat zo is',
    en: 'The figures do not say whether a year ends; this settlement counts as if it does',
  },
  term: {
    nl: 'De cijfers zeggen niet of de samenwerking eindigt; deze afrekening rekent alsof dat zo is',
    en: 'The figures do not say whether the partnership ends; this settlement counts as if it does',
  },
};

const words = {
  year: { nl: 'of met deze afrekening een jaar eindigt', en: 'whether a year ends with this settlement' },
  term: {
    nl: 'of met deze afrekening de samenwerking eindigt',
    en: 'whether the partnership ends with this settlement',
  },
};
