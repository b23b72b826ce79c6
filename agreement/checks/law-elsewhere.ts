import { type Answers, isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { countryIn } from './countries.ts';
import { inBoth } from './in-words.ts';

/** The law of one country, and a court or a seat of arbitration in another; or a law for one part, and none for the rest. */
export const lawElsewhere: Check = {
  id: 44,
  find: (answers) => [...decidedElsewhere(answers), ...lawForPart(answers)],
};

function decidedElsewhere({ conflict = {} }: Answers): Found[] {
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
        en: 'It can be done, but such proceedings cost more and take longer. It is better to choose the law and the court of one country.',
      },
    },
  ];
}

function lawForPart({ conflict = {} }: Answers): Found[] {
  const part = conflict['law-for'];
  if (typeof part !== 'string') return [];
  return [
    {
      level: 'warning',
      at: ['/conflict/law-for'],
      message: {
        nl: `Het recht dat u koos, geldt alleen voor een deel: “${part}”. Voor de rest staat er geen recht.`,
        en: `The law that you chose applies to a part only: “${part}”. For the rest there is none.`,
      },
      fix: {
        nl: 'Laat het voor alles gelden, of laat nakijken welk recht er voor de rest geldt.',
        en: 'Let it apply to everything, or have it checked which law applies to the rest.',
      },
    },
  ];
}

function lawCountry(law: unknown): string | undefined {
  if (typeof law === 'string') return law.toUpperCase();
  return isKnown(law) ? countryIn((law as { other?: string } | undefined)?.other) : undefined;
}
