/** What a draft can be had as: its name, its media type and its file's extension. */
export const formats = {
  pdf: { file: 'agreement.pdf', type: 'application/pdf', extension: 'pdf' },
  html: { file: 'agreement.html', type: 'text/html; charset=utf-8', extension: 'html' },
  json: { file: 'answers.json', type: 'application/json', extension: 'json' },
  ics: { file: 'duties.ics', type: 'text/calendar; charset=utf-8', extension: 'ics' },
  txt: { file: 'agreement.txt', type: 'text/plain; charset=utf-8', extension: 'txt' },
} as const satisfies Record<string, { file: string; type: string; extension: string }>;

export type Format = keyof typeof formats;

export const formatIds = Object.keys(formats) as Format[];

/** What a conversation guide can be had as; it carries no answers. */
export const guideFormats = ['pdf', 'html', 'txt'] as const satisfies readonly Format[];

export type GuideFormat = (typeof guideFormats)[number];

/** What a conversation guide is called in this format. */
export const guideFile = (format: GuideFormat): string => `conversation.${formats[format].extension}`;

/** What a statement can be had as. */
export const statementFormats = ['json', 'pdf', 'html', 'txt'] as const satisfies readonly Format[];

export type StatementFormat = (typeof statementFormats)[number];

/** Those that are kept of a settlement that was closed. */
export const keptStatementFormats = ['pdf', 'json'] as const satisfies readonly Format[];

/** What the statement of a party is called in this format: 'statement-p1.pdf'. */
export const statementFile = (party: string, format: Format): string =>
  `statement-${party}.${formats[format].extension}`;

/** Those that are kept of a published version. */
export const versionFormats = ['pdf', 'html', 'ics', 'json'] as const satisfies readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

export function isGuideFormat(name: string): name is GuideFormat {
  return guideFormats.includes(name as GuideFormat);
}

export function isStatementFormat(name: string): name is StatementFormat {
  return statementFormats.includes(name as StatementFormat);
}
