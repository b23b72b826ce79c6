import { answersFileSchema } from '#agreement/answers-schema';
import type { Language } from '#agreement/language';
import type { OpenHandler } from '../handlers.ts';
import { messageLanguage } from '../request-language.ts';
import { languageOf } from './parameters.ts';

const made = new Map<Language, string>();

/** The JSON Schema of the answers file, with the questions' labels in the language asked for. */
export const schemaRoute: OpenHandler = (c) => {
  const language = languageOf(c) ?? messageLanguage(c);
  const schema = made.get(language) ?? JSON.stringify(answersFileSchema(language));
  made.set(language, schema);
  return c.body(schema, 200, {
    'Content-Type': 'application/schema+json',
    'Content-Language': language,
    'Cache-Control': 'public, max-age=300',
    Vary: 'Accept-Language',
  });
};
