/** What a version can be handed out as: its name there, its media type and its file's extension. */
export const formats = {
  pdf: { file: 'agreement.pdf', type: 'application/pdf', extension: 'pdf' },
  html: { file: 'agreement.html', type: 'text/html; charset=utf-8', extension: 'html' },
  json: { file: 'answers.json', type: 'application/json', extension: 'json' },
} as const satisfies Record<string, { file: string; type: string; extension: string }>;

export type Format = keyof typeof formats;

export const formatIds = Object.keys(formats) as Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
