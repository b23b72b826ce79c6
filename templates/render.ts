import { handlebars } from './handlebars-runtime.ts';
import { helpers } from './helpers.ts';
import { templates } from './templates.generated.js';

const partialsFolder = 'partials/';
const compiled = new Map<string, (view: object) => string>();

for (const [name, specification] of Object.entries(templates)) {
  const template = handlebars.template(specification);
  compiled.set(name, template);
  if (name.startsWith(partialsFolder))
    handlebars.registerPartial(name.slice(partialsFolder.length), template);
}

for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);

/**
 * The HTML of one template, named by its path below this folder without the extension ('agreement/nl/money').
 * Every value is escaped, unless it has a toHTML() method, whose result is taken as HTML.
 * A field that the template prints and the view lacks is an error; null and undefined print nothing.
 */
export function render(name: string, view: object): string {
  const template = compiled.get(name);
  if (!template) throw new Error(`There is no template '${name}'`);
  try {
    return template(view);
  } catch (cause) {
    throw new Error(`the template '${name}' could not be rendered: ${(cause as Error).message}`, { cause });
  }
}
