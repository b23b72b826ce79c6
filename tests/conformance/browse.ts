import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  path: string;
  text: string;
  /** The addresses of this site that the page leads to. */
  links: string[];
  /** Its forms: what each field holds. */
  forms: { action: string; fields: Record<string, string>; writable: string[] }[];
}

/** A browser without scripts: it keeps cookies, follows redirects within the site and sends forms. */
export function browser(site: string) {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${site}${path}`, {
      ...init,
      headers: { ...init.headers, ...(cookie && { cookie }), 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      cookies.set(name!, value!);
    }
    return response;
  }

  async function visit(path: string, init?: RequestInit): Promise<Page> {
    const response = await ask(path, init);
    if (response.status === 303) return visit(response.headers.get('location')!);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text}`);
    return pageOf(path, text);
  }

  function send(page: Page, filled: Record<string, string> = {}): Promise<Page> {
    const { action, fields } = page.forms.at(-1)!;
    return visit(action || page.path, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, ...filled }),
    });
  }

  return { ask, visit, send };
}

function pageOf(path: string, text: string): Page {
  const elements = [...elementsIn(parse(text))];
  const links = elements
    .filter(({ tagName }) => tagName === 'a' || tagName === 'link')
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => href.startsWith('/'));
  const forms = elements.filter(({ tagName }) => tagName === 'form').map(formOf);
  return { path, text, links, forms };
}

function formOf(form: Element): Page['forms'][number] {
  const inputs = [...elementsIn(form)].filter(({ tagName }) => tagName === 'input' || tagName === 'textarea');
  const named = inputs.map((input) => [attribute(input, 'name') ?? '', input] as const);
  const ofType = (...types: string[]) =>
    named.filter(([, input]) =>
      types.includes(input.tagName === 'textarea' ? 'text' : (attribute(input, 'type') ?? 'text')),
    );
  return {
    action: attribute(form, 'action') ?? '',
    fields: Object.fromEntries(
      ofType('hidden', 'text').map(([name, input]) => [name, attribute(input, 'value') ?? '']),
    ),
    writable: ofType('text').map(([name]) => name),
  };
}

function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value;
