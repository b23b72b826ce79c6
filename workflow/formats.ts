/** What a draft can be had as: its name, its media type and its file's extension. */
export const formats = {
  pdf: { file: 'agreement.pdf', type: 'application/pdf', extension: 'pdf' },
  html: { file: 'agreement.html', type: 'text/html; charset=utf-8', extension: 'html' },
  json: { file: 'answers.json', type: 'application/json', extension: 'json' },
  txt: { file: 'agreement.txt', type: 'text/plain; charset=utf-8', extension: 'txt' },
} as const satisfies Record<string, { file: string; type: string; extension: string }>;

export type Format = keyof typeof formats;

export const formatIds = Object.keys(formats) as Format[];

/** Those that are kept of a published version. */
export const versionFormats = ['pdf', 'html', 'json'] as const satisfies readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
