import type { Language, Words } from '#agreement/language';
import type { ScenarioId } from '#agreement/money/what-if';

/** What the scenarios are called, as somebody thinks ahead. */
export const scenarioWords = {
  low: { nl: 'Laag', en: 'Low' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  high: { nl: 'Hoog', en: 'High' },
  loss: { nl: 'Verlies', en: 'Loss' },
  given: { nl: 'Uw cijfers', en: 'Your figures' },
} as const satisfies Record<ScenarioId | 'given', Words>;

/** What a picture of a waterfall is called, and what says that its figures stand elsewhere too. */
export function sayPicture(id: keyof typeof scenarioWords, currency: string, language: Language) {
  const name = scenarioWords[id][language];
  return {
    nl: {
      title: `Waterval van het geld: ${name.toLowerCase()} (${currency})`,
      description: 'Elke balk begint waar de vorige eindigt. De tabel geeft dezelfde bedragen.',
    },
    en: {
      title: `Waterfall of the money: ${name.toLowerCase()} (${currency})`,
      description: 'Each bar begins where the one before it ends. The table gives the same amounts.',
    },
  }[language];
}
