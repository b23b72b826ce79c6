import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import { toMillionths } from '../money/minor-units.ts';
import { partiesOf } from '../places.ts';

/** One key for joint costs and another for losses, where costs come first: about the same money, each at another moment. */
export const twoKeys: Check = {
  id: 130,
  find(answers) {
    const { money = {} } = answers;
    if (money.costs !== 'joint' || money.losses !== 'shared' || !comeFirst(answers)) return [];
    const [costs, losses] = [money['costs-shares'], money['loss-shares']].map((key) => keyOf(key, answers));
    if (costs === undefined || losses === undefined || costs === losses) return [];
    return [
      {
        level: 'note',
        at: ['/money/costs-shares', '/money/loss-shares'],
        message: {
          nl: 'U hebt twee sleutels voor dezelfde kosten. Die voor kosten zegt wie wat voorschiet. Wat de opbrengst niet terugbetaalt, is verlies en gaat volgens die voor verlies.',
          en: 'You have two keys for the same costs. The one for costs says who advances what. What revenue does not pay back is a loss, and goes by the one for losses.',
        },
        fix: {
          nl: 'Bedoelt u dat zo? Laat het dan staan. Kies anders twee keer dezelfde verdeling.',
          en: 'If that is what you mean, leave it. Otherwise choose the same shares twice.',
        },
      },
    ];
  },
};

function comeFirst(answers: Answers): boolean {
  const { basis } = answers.money ?? {};
  return basis === 'profit' || rowsOf(answers, 'money', 'layers').some(({ model }) => model === 'costs');
}

/** What equal parts differ by where they cannot come out even: 33.34% beside 33.33%. */
const oddPart = toMillionths('0.01');

/** Each party's share, so that equal shares are the same however they are written; undefined where it is not known. */
function keyOf(shares: unknown, answers: Answers): string | undefined {
  if (!isKnown<Shares>(shares as Shares | undefined)) return undefined;
  if (shares === 'equal') return 'equal';
  const rows = shares as { party?: unknown; share?: unknown }[];
  if (!rows.every(({ party, share }) => isKnown(party) && isKnown(share))) return undefined;
  const given = new Map(rows.map(({ party, share }) => [party, toMillionths(share as string)]));
  const each = partiesOf(answers).map(({ id }) => given.get(id) ?? 0n);
  const isEven = each.every((share) => each.every((other) => share - other <= oddPart));
  return isEven ? 'equal' : each.join(' ');
}
