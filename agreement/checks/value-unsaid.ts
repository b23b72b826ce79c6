import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { type Contribution, contributionsOf, isOwed, isWithoutAmount } from './contribution-rows.ts';
import { capitalised } from './in-words.ts';

/**
 * Money without an amount; contributions without a value beside others that have one, or beside a split of the money; and
 * hours that none gives a value.
 */
export const valueUnsaid: Check = {
  id: 92,
  find: (answers) => [...owedWithoutAmount(answers), ...uncounted(answers), ...hoursUnpriced(answers)],
};

function owedWithoutAmount(answers: Answers): Found[] {
  return contributionsOf(answers)
    .filter((each) => isOwed(each.row) && each.row.quantity === undefined && isWithoutAmount(each))
    .map(({ at, name }) => ({
      level: 'warning',
      at: [`${at}/value`],
      message: {
        nl: `${capitalised(name.nl)}: er moet betaald worden, maar er staat niet hoeveel.`,
        en: `${capitalised(name.en)}: something is to be paid, but it does not say how much.`,
      },
      fix: {
        nl: 'Vul het bedrag in, of de regel waarmee u het uitrekent.',
        en: 'Fill in the amount, or the rule by which you work it out.',
      },
    }));
}

function uncounted(answers: Answers): Found[] {
  const all = contributionsOf(answers);
  const isCompared = all.some(({ row }) => row.kind !== 'cash' && isKnown(row.value));
  const at = all.flatMap((each) =>
    isComparable(each.row) && isWithoutAmount(each) ? [`${each.at}/value`] : [],
  );
  if (at.length === 0) return [];
  if (!isCompared) return isSplit(answers) && haveGivers(all, 2) ? [noneValued(at)] : [];
  return [
    {
      level: 'note',
      at,
      message: {
        nl: `Bij ${at.length === 1 ? 'één bijdrage' : `${at.length} bijdragen`} staat geen waarde, bij andere wel. Wat geen waarde heeft, telt in de totalen niet mee.`,
        en: `For ${at.length === 1 ? 'one contribution' : `${at.length} contributions`} no value is given, for others there is one. What has no value does not count in the totals.`,
      },
      fix: {
        nl: 'Wilt u zien of de verdeling eerlijk is? Geef dan alles een waarde. Anders kan dit zo blijven.',
        en: 'Would you like to see whether the split is fair? Then give everything a value. Otherwise leave it as it is.',
      },
    },
  ];
}

/** Hours of more than one party that share no money, where nothing at all has a value: nobody can compare or settle them later. */
function hoursUnpriced(answers: Answers): Found[] {
  const all = contributionsOf(answers);
  if (answers.money?.revenue !== false || ['joint', 'rest'].includes(answers.money.costs as string))
    return [];
  const hours = all.filter(({ row }) => row.kind === 'hours' && isComparable(row));
  const givers = new Set(hours.map(({ row }) => row.giver));
  if (givers.size < 2 || !all.every(isWithoutAmount)) return [];
  return [
    {
      level: 'note',
      at: hours.map(({ at }) => `${at}/value`),
      message: {
        nl: 'Meer dan één partij brengt uren in, maar er staat nergens een waarde of een uurtarief.',
        en: 'More than one party contributes hours, but nowhere is there a value or a rate an hour.',
      },
      fix: {
        nl: 'Wilt u de uren later kunnen vergelijken of verrekenen? Geef ze dan een waarde. Kies anders “Als gift”.',
        en: 'Would you like to be able to compare or settle the hours later? Then give them a value. Otherwise choose “As a gift”.',
      },
    },
  ];
}

function noneValued(at: string[]): Found {
  return {
    level: 'note',
    at,
    message: {
      nl: 'U verdeelt geld, maar er staat geen waarde bij wat partijen naast geld inbrengen.',
      en: 'You divide money, but it does not say what the contributions besides money are worth.',
    },
    fix: {
      nl: 'Wilt u zien of de verdeling eerlijk is? Geef de bijdragen dan een waarde. Anders kan dit zo blijven.',
      en: 'Would you like to see whether the split is fair? Then give the contributions a value. Otherwise leave it as it is.',
    },
  };
}

/** Whether several parties split revenue or costs by percentages of their own, and not in equal parts. */
function isSplit(answers: Answers): boolean {
  const streams = rowsOf(answers, 'money', 'streams').map(({ shares }) => shares);
  return [...streams, answers.money?.['costs-shares']].some(
    (shares) => Array.isArray(shares) && shares.length > 1,
  );
}

function haveGivers(all: Contribution[], least: number): boolean {
  return new Set(all.filter(({ row }) => isComparable(row)).map(({ row }) => row.giver)).size >= least;
}

/** What may be set beside the contributions of others: neither money, nor beyond price, nor given for nothing. */
function isComparable(row: Row): boolean {
  const isApart = isOwed(row) || row.kind === 'network' || row.kind === 'brand';
  return !isApart && !['gift', 'loan', 'counted'].includes(row.terms as string);
}
