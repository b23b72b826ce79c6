import {
  type Article,
  type Block,
  type Clause,
  type Draft,
  type Inline,
  isAgreement,
  type List,
  type Printed,
  type Schedule,
  type Sheet,
  type Signature,
  type Table,
} from '#agreement/draft-tree';
import { figureSvg } from '../waterfall/svg.ts';
import { plainWords } from '../words.ts';
import { isolated } from './isolated.ts';
import { Markup, markup } from './markup.ts';

/**
 * The document as an element that a page can hold. Headings start at `level`.
 * @param only the ids of the parts to show ('cover', articles, schedules, 'signing'); all of them when absent
 */
export function body(document: Printed, level: 1 | 2 = 1, only?: readonly string[]): Markup {
  const shown = ({ id }: { id: string }) => only === undefined || only.includes(id);
  return markup`<article class="agreement${!isAgreement(document) && ` agreement--${document.mark}`}" lang="${document.language}">
${shown({ id: 'cover' }) ? cover(document, level) : ''}
${isAgreement(document) ? parts(document, level, shown) : ''}
</article>`;
}

/** What an agreement has below its first page. */
function parts(draft: Draft, level: number, shown: (part: { id: string }) => boolean): Markup {
  const words = plainWords[draft.language];
  return markup`${draft.articles.filter(shown).map((each) => article(each, level + 1))}
${draft.schedules.filter(shown).map((each) => schedule(each, words.schedule, level + 1))}
${shown(draft.signing) ? signing(draft, level + 1) : ''}`;
}

function cover(sheet: Sheet, level: number): Markup {
  const words = plainWords[sheet.language];
  const version = sheet.version === undefined ? '' : ` · ${words.version} ${sheet.version}`;
  return markup`<header class="agreement__cover">
<p class="agreement__mark">${words[sheet.mark]}${version}</p>
${heading(level, isolated(sheet.title))}
${sheet.cover.map((each) => block(each, level + 1))}
</header>
`;
}

function signing(
  { signing: { id, title, blocks, signatures }, language, fingerprint }: Draft,
  level: number,
): Markup {
  return markup`<section id="${id}">
${heading(level, title)}
${blocks.map((each) => block(each, level + 1))}
${signatures.map((each) => signature(each, level + 1))}
</section>
<p class="agreement__note agreement__fingerprint">${plainWords[language].fingerprint}: ${fingerprint}</p>
`;
}

function article({ id, number, title, summary, clauses }: Article, level: number): Markup {
  return markup`<section id="${id}">
${heading(level, markup`<span class="agreement__number">${number}</span> ${title}`)}
${summary ? markup`<p class="agreement__summary">${summary.map(inline)}</p>` : ''}
${clauses.map((each) => clause(each, level + 1))}
</section>
`;
}

function clause({ id, number, blocks }: Clause, level: number): Markup {
  return markup`<div class="agreement__clause" id="${id}"><span class="agreement__number">${number}</span><div>
${blocks.map((each) => block(each, level))}
</div></div>
`;
}

function schedule({ id, letter, title, blocks }: Schedule, word: string, level: number): Markup {
  return markup`<section id="${id}">
${heading(level, `${word} ${letter}: ${title}`)}
${blocks.map((each) => block(each, level + 1))}
</section>
`;
}

function signature({ name, fields }: Signature, level: number): Markup {
  const lines = fields.map(
    ({ label, value }) =>
      markup`<div><dt>${label}</dt><dd>${value === '' ? markup`&nbsp;` : isolated(value)}</dd></div>\n`,
  );
  return markup`<div class="agreement__signature">
${heading(level, isolated(name))}
<dl>
${lines}</dl>
</div>
`;
}

function block(each: Block, level: number): Markup {
  switch (each.type) {
    case 'paragraph': {
      const role = each.role ? markup` class="agreement__${each.role}"` : '';
      return markup`<p${role}>${each.content.map(inline)}</p>\n`;
    }
    case 'heading':
      return heading(level, new Markup(each.content.map((part) => inline(part).html).join('')));
    case 'list':
      return list(each, level);
    case 'table':
      return table(each);
    case 'figure':
      return markup`<figure class="agreement__figure">${new Markup(figureSvg(each))}</figure>\n`;
  }
}

function list({ ordered, items }: List, level: number): Markup {
  const entries = items.map(
    ({ label, blocks }) =>
      markup`<li><span class="agreement__number">${label}</span><div>${blocks.map((each) => block(each, level))}</div></li>\n`,
  );
  return ordered
    ? markup`<ol class="agreement__list">\n${entries}</ol>\n`
    : markup`<ul class="agreement__list">\n${entries}</ul>\n`;
}

function table({ caption, columns, head, rows, rowHeads }: Table): Markup {
  const side = (at: number) => (columns[at]?.align === 'right' ? markup` class="agreement__right"` : '');
  const headCells = head.map((cell, at) => markup`<th scope="col"${side(at)}>${cell.map(inline)}</th>`);
  const body = rows.map(({ cells, total }) => {
    const all = cells.map((cell, at) =>
      rowHeads && at === 0
        ? markup`<th scope="row"${side(at)}>${cell.map(inline)}</th>`
        : markup`<td${side(at)}>${cell.map(inline)}</td>`,
    );
    return markup`<tr${total ? markup` class="agreement__total"` : ''}>${all}</tr>\n`;
  });
  return markup`<div class="app-scroll" tabindex="0"><table>
${caption ? markup`<caption>${caption.map(inline)}</caption>` : ''}
${head.length > 0 ? markup`<thead><tr>${headCells}</tr></thead>` : ''}
<tbody>
${body}</tbody>
</table></div>
`;
}

function heading(level: number, content: string | Markup): Markup {
  const tag = new Markup(`h${Math.min(level, 6)}`);
  return markup`<${tag}>${content}</${tag}>\n`;
}

function inline(each: Inline): Markup {
  if (each.type === 'break') return markup`<br>`;
  if (each.type === 'reference') return markup`<a href="#${each.to}">${each.text}</a>`;
  let said = isolated(each.text);
  if (each.em) said = markup`<em>${said}</em>`;
  if (each.strong) said = markup`<strong>${said}</strong>`;
  return each.open ? markup`<mark class="open-point">${said}</mark>` : said;
}
