import { isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';
import { countryIn } from './countries.ts';
import { inBoth } from './in-words.ts';

/** The law of one country, and a court or a seat of arbitration in another. */
export const lawElsewhere: Check = {
  id: 44,
  find(answers) {
    const { conflict = {} } = answers;
    const place = conflict.final === 'arbitration' ? 'seat' : 'final-where';
    const law = lawCountry(conflict.law);
    const decided = conflict.final === undefined ? undefined : countryIn(conflict[place]);
    if (!law || !decided || law === decided) return [];
    const said = (code: string) =>
      inBoth((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code)!);
    const [of, there] = [said(law), said(decided)];
    return [
      {
        level: 'warning',
        at: ['/conflict/law', `/conflict/${place}`],
        message: {
          nl: `Het recht van dit land geldt: ${of.nl}. Maar wie beslist, zit in een ander land: ${there.nl}.`,
          en: `The law of one country applies (${of.en}), but whoever decides sits in another (${there.en}).`,
        },
        fix: {
          nl: 'Het kan, maar zo’n procedure is duurder en langzamer. Kies het recht en de rechter liever in één land.',
          en: 'It can be done, but such proceedings cost more and take longer. Better choose law and court in one country.',
        },
      },
    ];
  },
};

function lawCountry(law: unknown): string | undefined {
  if (typeof law === 'string') return law.toUpperCase();
  return isKnown(law) ? countryIn((law as { other?: string } | undefined)?.other) : undefined;
}
