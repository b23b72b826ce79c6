import { isBlank, tidy } from '#agreement/kinds/typed-text';
import type { Reply } from '#agreement/question';
import type { FieldView } from '#templates/field-view';

/** What a field posts as the page shows it, blanks left out: the reply of somebody who changes nothing. */
export function postedBy(view: FieldView): Map<string, string> {
  const { name, unknown, keepWords } = view;
  const all: [string, string | undefined][] = [
    ...controlPosts(view),
    [`${name}.words`, keepWords?.checked ? keepWords.value : ''],
    [`${name}.unknown`, unknown?.checked ? 'yes' : ''],
    [`${name}.owner`, unknown?.owner.items.find(({ selected }) => selected)?.value],
    [`${name}.by`, unknown?.by.value],
  ];
  return nonBlank(all.map(([field, value]) => [field.slice(name.length + 1), value]));
}

/** Whether a reply is what the field was shown with. */
export function isUnchanged(view: FieldView, reply: Reply): boolean {
  const [shown, posted] = [postedBy(view), nonBlank(Object.entries(reply))];
  return shown.size === posted.size && [...shown].every(([field, value]) => posted.get(field) === value);
}

function controlPosts(view: FieldView): [string, string | undefined][] {
  switch (view.control) {
    case 'line':
    case 'text':
      return [[view.name, view.value]];
    case 'select':
      return [[view.name, view.items.find(({ selected }) => selected)?.value]];
    case 'radios':
    case 'checkboxes': {
      const chosen = view.items.filter(({ checked }) => checked).map(({ value }) => value);
      const own = view.items.flatMap(({ other }) => (other ? [other] : []));
      return [[view.name, chosen.join('\n')], ...own.map(pair)];
    }
    case 'shares': {
      const way = [view.equal, view.own].find((each) => each?.checked);
      return [[view.name, way?.value], ...view.rows.map(pair)];
    }
    case 'ordering':
      return view.places.map(({ name, items }) => [name, items.find(({ selected }) => selected)?.value]);
  }
}

function pair({ name, value }: { name: string; value?: string }): [string, string | undefined] {
  return [name, value];
}

function nonBlank(fields: [string, string | undefined][]): Map<string, string> {
  return new Map(
    fields.flatMap(([field, value]): [string, string][] =>
      value === undefined || isBlank(value) ? [] : [[field, tidy(value)]],
    ),
  );
}
