import { handlebars } from '#templates/handlebars-runtime';

/** HTML that is finished: the only thing that is not escaped when it is put into other HTML. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** A template literal whose values are escaped, unless they are Markup; lists are joined. */
export function markup(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  return new Markup(strings.reduce((html, string, at) => html + put(values[at - 1]) + string));
}

function put(value: unknown): string {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(put).join('');
  return value === undefined || value === false ? '' : handlebars.escapeExpression(String(value));
}
