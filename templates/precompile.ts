import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import Handlebars from 'handlebars';
import { helpers } from './helpers.ts';

const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));

/**
 * Every Handlebars template below the folder as the source of one module, so that no compiler is shipped or bundled.
 * A template's name is its path without the extension: 'agreement/nl/money', 'pages/question'. Those below partials/ are
 * partials under their path below that folder. A partial sees only what it is given, never its surroundings:
 * {{> button text="Continue"}}, {{> field this}}.
 * Throws on unescaped output (three braces) and on a helper that does not exist.
 */
export function precompileTemplates(folder: string): string {
  const entries = globSync('**/*.hbs', { cwd: folder })
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.hbs'.length).split(sep).join('/');
      return `  ${JSON.stringify(name)}: ${precompile(name, readFileSync(join(folder, file), 'utf8'))},`;
    });
  return `// Made by templates/generate.ts; change the .hbs files instead.\nexport const templates = {\n${entries.join('\n')}\n};\n`;
}

function precompile(name: string, source: string): string {
  const program = Handlebars.parse(source, { srcName: name });
  new EscapedOnly(name).accept(program);
  const options = {
    strict: true,
    preventIndent: true,
    explicitPartialContext: true,
    knownHelpers,
    knownHelpersOnly: true,
  };
  return String(Handlebars.precompile(program, options));
}

/** Refuses {{{…}}} and {{&…}}: what people typed must never become markup. */
class EscapedOnly extends Handlebars.Visitor {
  readonly #template: string;

  constructor(template: string) {
    super();
    this.#template = template;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) {
      throw new Error(`${this.#template}:${mustache.loc.start.line}: output must be escaped`);
    }
    super.MustacheStatement(mustache);
  }
}
