import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a whole page, in order. */
export function elementsOf(page: string): Element[] {
  return [...below(parse(page))];
}

function* below(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* below(child);
  }
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What the last form of a page would post as it stands, without any button. */
export function formOn(page: string): Record<string, string> {
  return Object.fromEntries(postOn(page));
}

/** The same, with every value of a name that comes more than once. */
export function postOn(page: string): URLSearchParams {
  const form = elementsOf(page).findLast(({ tagName }) => tagName === 'form');
  if (!form) throw new Error('there is no form on the page');
  return new URLSearchParams(
    [...below(form)].flatMap((field): [string, string][] => {
      const name = attribute(field, 'name');
      const value = postedBy(field);
      return name !== undefined && value !== undefined ? [[name, value]] : [];
    }),
  );
}

function postedBy(field: Element): string | undefined {
  const { tagName, namespaceURI } = field;
  if (namespaceURI !== html.NS.HTML) return undefined;
  if (tagName === 'textarea') return textOf(field);
  if (tagName === 'select') {
    const options = [...below(field)];
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0]!;
    return attribute(chosen, 'value') ?? textOf(chosen);
  }
  if (tagName !== 'input') return undefined;
  const type = attribute(field, 'type');
  if ((type === 'radio' || type === 'checkbox') && attribute(field, 'checked') === undefined)
    return undefined;
  return attribute(field, 'value') ?? '';
}
