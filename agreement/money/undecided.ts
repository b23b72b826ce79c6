import type { Answers, Row } from '../answer.ts';
import type { Figures } from './figures.ts';
import { figuresAsked } from './figures-asked.ts';
import { rowsAt } from './ground.ts';
import { noFigure, type Reason } from './reasons.ts';

/** That the figures do not say whether a stretch of time ends, where it makes a difference. */
export function undecidedIn(answers: Answers, figures: Figures): Reason[] {
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

const words = {
  year: { nl: 'of met deze afrekening een jaar eindigt', en: 'whether a year ends with this settlement' },
  term: {
    nl: 'of met deze afrekening de samenwerking eindigt',
    en: 'whether the partnership ends with this settlement',
  },
};
