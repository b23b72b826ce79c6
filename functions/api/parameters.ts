import type { Context } from 'hono';
import { daySchema } from '#agreement/kinds/date';
import { isLanguage, type Language, languages } from '#agreement/language';
import { HandslagError } from '#workflow/error';
import {
  type Format,
  formatIds,
  type GuideFormat,
  guideFormats,
  isFormat,
  isGuideFormat,
  isStatementFormat,
  type StatementFormat,
  statementFormats,
} from '#workflow/formats';

/** The query's language. @throws HandslagError 'parameter' */
export function languageOf(c: Context): Language | undefined {
  const language = c.req.query('language');
  if (language === undefined || isLanguage(language)) return language;
  throw new HandslagError('parameter', { parameter: 'language', allowed: languages });
}

/** The query's date, ISO 8601. @throws HandslagError 'parameter' */
export function dateOf(c: Context): string | undefined {
  const date = c.req.query('date');
  if (date === undefined || daySchema.safeParse(date).success) return date;
  throw new HandslagError('parameter', { parameter: 'date', allowed: ['YYYY-MM-DD'] });
}

/** The query's format, PDF unless said otherwise. @throws HandslagError 'parameter' */
export function formatOf(c: Context): Format {
  const format = c.req.query('format') ?? 'pdf';
  if (isFormat(format)) return format;
  throw new HandslagError('parameter', { parameter: 'format', allowed: formatIds });
}

/** The same for a conversation guide. @throws HandslagError 'parameter' */
export function guideFormatOf(c: Context): GuideFormat {
  const format = c.req.query('format') ?? 'pdf';
  if (isGuideFormat(format)) return format;
  throw new HandslagError('parameter', { parameter: 'format', allowed: guideFormats });
}

/** The format of a settlement: data unless said otherwise. @throws HandslagError 'parameter' */
export function statementFormatOf(c: Context): StatementFormat {
  const format = c.req.query('format') ?? 'json';
  if (isStatementFormat(format)) return format;
  throw new HandslagError('parameter', { parameter: 'format', allowed: statementFormats });
}
