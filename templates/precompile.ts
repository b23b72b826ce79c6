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
 * Throws on unescaped output (three braces), on a helper that does not exist, and on {{#if @partial-block}}.
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
  new HouseRules(name).accept(program);
  const options = {
    strict: true,
    preventIndent: true,
    explicitPartialContext: true,
    knownHelpers,
    knownHelpersOnly: true,
  };
  return String(Handlebars.precompile(program, options));
}

/** Refuses what Handlebars allows and would harm: it names the template and the line. */
class HouseRules extends Handlebars.Visitor {
  readonly #template: string;

  constructor(template: string) {
    super();
    this.#template = template;
  }

  // What people typed must never become markup.
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.#refuse(mustache, 'output must be escaped');
    super.MustacheStatement(mustache);
  }

  // A condition calls what it is given, and so would render the block just to see whether it is there.
  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const [condition] = block.params;
    if (condition && 'original' in condition && condition.original === '@partial-block') {
      this.#refuse(block, 'ask (is-said @partial-block)');
    }
    super.BlockStatement(block);
  }

  #refuse(node: hbs.AST.Node, why: string): never {
    throw new Error(`${this.#template}:${node.loc.start.line}: ${why}`);
  }
}
