import Handlebars from 'handlebars';
import { sayComplaint } from './house-rules.ts';

/** The template as Handlebars reads it; what it cannot read is an error that names the file and the line. */
export function parseTemplate(file: string, source: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source, { srcName: file });
  } catch (cause) {
    const { message } = cause as Error;
    const line = Number(/(?:on line |- )(\d+)/.exec(message)?.[1] ?? 1);
    throw new Error(sayComplaint({ file, line, message: `cannot be read: ${message}` }), { cause });
  }
}
