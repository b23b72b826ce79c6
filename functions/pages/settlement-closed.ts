import type { Language } from '#agreement/language';
import { sayDate } from '#agreement/say/dates';
import { sayMoneyInFull } from '#agreement/say/numbers';
import { statementFile } from '#workflow/formats';
import type { Closed, Settled } from '#workflow/settlements';
import { sayPayment } from './settlement-outcome.ts';
import { page, type Visit } from './visit.ts';
import { settlementWords } from './words/settlement-words.ts';
import { pageWords } from './words.ts';

/** What a closed settlement came to, and its statements to download. */
export function closedPage(
  here: Visit,
  { number, period }: Settled,
  closed: Closed,
): Response | Promise<Response> {
  const { c, language, home } = here;
  const say = settlementWords[language];
  const address = `${home}/settlements/${number}`;
  const several = closed.languages.length > 1;
  return page(c, language, {
    template: 'settlement-closed',
    title: say.name(number, period),
    back: `${home}/settlements`,
    view: {
      say,
      settlements: `${home}/settlements`,
      about: say.closedOn(sayDate(closed.date, language)),
      pools: closed.pools.map((pool) => closedPoolView(pool, closed.pools.length > 1, language)),
      statements: closed.files
        .filter(({ file }) => file.endsWith('.pdf'))
        .map(({ file, language: of }) => {
          const party = /^statement-(.+)\.pdf$/.exec(file)![1]!;
          const name = closed.pools[0]!.parties.find((each) => each.party === party)?.name ?? party;
          return {
            pdf: {
              href: `${address}/statements/${file}?language=${of}`,
              text: several ? say.pdfIn(name, pageWords[language].languageNames[of]) : say.pdf(name),
            },
            json: `${address}/statements/${statementFile(party, 'json')}?language=${of}`,
          };
        }),
    },
  });
}

function closedPoolView(
  { currency, parties, reserve, payments }: Closed['pools'][number],
  several: boolean,
  language: Language,
) {
  const say = settlementWords[language];
  const money = (amount: string) => sayMoneyInFull(amount, currency, language);
  const names = new Map(parties.map(({ party, name }) => [party, name]));
  const kept = /[1-9]/.test(reserve) ? [[say.reserve, reserve] as const] : [];
  return {
    head: [{ text: say.party }, { text: say.together, format: 'numeric' }],
    rows: [...parties.map(({ name, due }) => [name, due] as const), ...kept].map(([name, amount]) => [
      { text: name },
      { text: money(amount), format: 'numeric' },
    ]),
    payments: payments?.map(({ from, to, amount }) =>
      sayPayment(from, to, money(amount), (party) => names.get(party) ?? party, language),
    ),
    known: payments !== undefined,
    caption: several && currency,
  };
}
