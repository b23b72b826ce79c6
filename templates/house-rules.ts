import Handlebars from 'handlebars';

/** What is wrong with a template, where, and what to do about it. */
export interface Complaint {
  /** The template's path below templates/: 'agreement/nl/money.hbs'. */
  file: string;
  line: number;
  message: string;
}

/** A complaint as people and editors read it. */
export function sayComplaint({ file, line, message }: Complaint): string {
  return `${file}:${line}: ${message}`;
}

/** What Handlebars allows in this template and would harm, in the order it stands there. */
export function brokenRules(file: string, program: hbs.AST.Program): Complaint[] {
  const rules = new HouseRules(file);
  rules.accept(program);
  return rules.complaints;
}

/** Where in the HTML a value would land. */
type Place = { in: 'text' } | { in: 'tag'; after: string } | { in: 'value'; of: string };

const addresses = new Set(['href', 'src', 'srcset', 'action', 'formaction']);

class HouseRules extends Handlebars.Visitor {
  readonly complaints: Complaint[] = [];
  readonly #file: string;
  readonly #saysAnswers: boolean;
  #place: Place = { in: 'text' };

  constructor(file: string) {
    super();
    this.#file = file;
    this.#saysAnswers = file.startsWith('agreement/');
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    // What people typed must never become markup.
    if (!mustache.escaped) this.#refuse(mustache, 'output must be escaped: write {{name}}');
    if (this.#place.in === 'tag') {
      this.#refuse(mustache, 'put the value in an attribute with quotes: id="{{id}}"');
      this.#place = { in: 'tag', after: '' };
    }
    // Elsewhere addresses are ours; here a value may be what people typed, and so a script.
    if (this.#saysAnswers && this.#place.in === 'value' && addresses.has(this.#place.of))
      this.#refuse(
        mustache,
        `write out the ${this.#place.of}: an address made of an answer could run a script`,
      );
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    // A condition calls what it is given, and so would render the block just to see whether it is there.
    const [condition] = block.params;
    if (condition && 'original' in condition && condition.original === '@partial-block')
      this.#refuse(block, 'ask (is-said @partial-block)');
    if (isAfterEquals(this.#place)) this.#refuse(block, 'put quotes around the whole value of the attribute');
    const before = this.#place;
    this.accept(block.program);
    const after = this.#place;
    this.#place = before;
    this.accept(block.inverse);
    this.#place = after;
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#refuseDynamic(partial);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#refuseDynamic(partial);
    super.PartialBlockStatement(partial);
  }

  /** Follows tags and attributes, so that it is known where the next value lands. */
  override ContentStatement(content: hbs.AST.ContentStatement): void {
    let line = content.loc.start.line;
    // Its value lacks the line breaks around blocks that stand on a line of their own.
    for (const character of String(content.original)) {
      if (isAfterEquals(this.#place) && !/["\s]/.test(character))
        this.#refuse({ line }, `put double quotes around the value of ${nameIn(this.#place)}`);
      this.#place = placeAfter(this.#place, character);
      if (character === '\n') line += 1;
    }
  }

  #refuseDynamic(partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    if (partial.name.type === 'SubExpression') this.#refuse(partial, 'name the partial itself: {{> hint}}');
  }

  #refuse(at: hbs.AST.Node | { line: number }, message: string): void {
    this.complaints.push({ file: this.#file, line: 'loc' in at ? at.loc.start.line : at.line, message });
  }
}

function placeAfter(place: Place, character: string): Place {
  switch (place.in) {
    case 'text':
      return character === '<' ? { in: 'tag', after: '' } : place;
    case 'value':
      return character === '"' ? { in: 'tag', after: '' } : place;
    case 'tag':
      if (character === '>') return { in: 'text' };
      if (character === '"') return { in: 'value', of: nameIn(place) };
      return { in: 'tag', after: place.after + character };
  }
}

function isAfterEquals(place: Place): place is Place & { in: 'tag' } {
  return place.in === 'tag' && /=\s*$/.test(place.after);
}

/** The attribute that the text in a tag ends with: 'href' of '<a href='. */
function nameIn({ after }: { after: string }): string {
  return /([^\s=]+)\s*=\s*$/.exec(after)?.[1]?.toLowerCase() ?? '';
}
