import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import Handlebars from 'handlebars';
import { helpers } from './helpers.ts';
import { brokenRules, sayComplaint } from './house-rules.ts';
import { parseTemplate } from './parse.ts';

const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));

/**
 * Every Handlebars template below the folder as the source of one module, so that no compiler is shipped or bundled.
 * A template's name is its path without the extension: 'agreement/nl/money', 'pages/question'. Those below partials/ are
 * partials under their path below that folder. A partial sees only what it is given, never its surroundings:
 * {{> button text="Continue"}}, {{> field this}}.
 * Throws on a broken house rule and on a helper that does not exist.
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
  const program = parseTemplate(`${name}.hbs`, source);
  const broken = brokenRules(`${name}.hbs`, program);
  if (broken.length > 0) throw new Error(broken.map(sayComplaint).join('\n'));
  const options = {
    strict: true,
    preventIndent: true,
    explicitPartialContext: true,
    knownHelpers,
    knownHelpersOnly: true,
  };
  new WithoutPlaces().accept(program);
  return String(Handlebars.precompile(program, options)).replaceAll(forOlderRuntimes, '');
}

/** What a template brings along in case its runtime is older than the compiler; ours is not. */
const forOlderRuntimes =
  / \|\| function\(parent, propertyName\) \{\s+if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s+return parent\[propertyName\];\s+\}\s+return undefined\s+\}/g;

/** Takes out where in its file each part stands: a tenth of what is bundled, for the line number of a message. */
class WithoutPlaces extends Handlebars.Visitor {
  override accept(node: hbs.AST.Node | undefined): void {
    super.accept(node!);
    if (node) node.loc = undefined!;
  }
}
