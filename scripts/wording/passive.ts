import type { Language } from '#agreement/language';

/**
 * Whether a sentence is passive, by a rule that anybody can check by hand. It takes a few that are none, and misses a few.
 * Dutch: a form of “worden” and a past participle between the same commas: “Het bedrag wordt betaald.”
 * English: a form of “to be” and a past participle, with at most two words such as “not” or “still” between them:
 * “The amount is not paid.”
 */
export function isPassive(sentence: string, language: Language): boolean {
  return language === 'nl' ? clauses(sentence).some(isPassiveInDutch) : passiveInEnglish.test(sentence);
}

function clauses(sentence: string): string[] {
  return sentence.toLowerCase().split(/[,;:()]/);
}

const worden = /^(?:word|wordt|worden|werd|werden)$/;

/** “gemaakt”, “afgesproken”, “ingebracht”, “verdeeld”, “ontvangen”, “gedaan”. */
const dutchParticiple =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)?ge|be|er|her|ont|over|onder|ver)(?:\p{L}{2,}(?:d|t|en)|\p{L}{1,2}(?:aan|ien))$/u;

/** Other words of the same form: nouns and the present tense. */
const noParticiple =
  /ingen$|^(?:bedragen|bedrijven|bereid|berichten|bestand|bestanden|besluit|besluiten|beurt|bezwaren|gebeurt|gebied|gelden|geldt|geluid|gemeenten|geschikt|geschillen|gesprekken|gevolgen|onderdelen|overeenkomst|overeenkomsten|overheden|overheid|verband|verliezen|verschillen|verslagen)$/;

function isPassiveInDutch(clause: string): boolean {
  const words = clause.match(/[\p{L}]+/gu) ?? [];
  return (
    words.some((word) => worden.test(word)) &&
    words.some((word) => dutchParticiple.test(word) && !noParticiple.test(word))
  );
}

const irregular =
  'begun|born|bound|bought|broken|brought|built|cut|done|drawn|driven|found|given|held|kept|known|laid|left|lent|lost|made|met|paid|put|read|said|seen|sent|set|shown|sold|spent|split|spoken|taken|told|understood|written';

const passiveInEnglish = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being)\\b(?: (?:not|never|also|always|already|only|still|then|\\w+ly)){0,2} (?:\\w+ed|\\w*(?:${irregular}))\\b`,
  'i',
);
