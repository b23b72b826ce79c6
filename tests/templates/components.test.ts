import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from '#templates/render';
import { outline } from './outline.ts';

interface Fixture {
  name: string;
  options: object;
  html: string;
}

const noHoles = 'a view lists what there is, without holes';
const askedOnce = 'a view says once what is checked, as a value or on the items';
const plainLabels = 'the labels of items take no classes or attributes of their own';
const noCards = 'topics are headings, not cards';
const block = 'longer content is the block of the partial';

/** The components that are ours as partials, each with its fixtures that use what ours leaves out, and why. */
const components: Record<string, Record<string, string>> = {
  button: { 'start link with html': 'the start button says plain text' },
  'back-link': {},
  'skip-link': {},
  label: { empty: 'a label has a text' },
  hint: {},
  'error-message': {},
  'error-summary': {},
  input: { 'with customised input wrapper': 'the wrapper takes no classes or attributes' },
  textarea: {},
  radios: {
    'with falsy items': noHoles,
    'with empty conditional': noHoles,
    'label with classes': plainLabels,
    'label with attributes': plainLabels,
    'item checked overrides value': askedOnce,
  },
  checkboxes: {
    'with falsy values': noHoles,
    'empty conditional': noHoles,
    'with label classes': plainLabels,
    'label with attributes': plainLabels,
    'item checked overrides values': askedOnce,
  },
  select: { 'with falsy items': noHoles, 'item selected overrides value': askedOnce },
  fieldset: {},
  details: {},
  'inset-text': {},
  'warning-text': { 'icon fallback text only': noHoles },
  'notification-banner': {
    'custom title heading level': 'the title is a second-level heading',
    'with text as html': block,
    'with lots of content': block,
  },
  'summary-list': {
    'with falsy values': noHoles,
    'as a summary card with a text header': noCards,
    'as a summary card with a html header': noCards,
    'as a summary card with a custom header level': noCards,
    'as a summary card with actions': noCards,
    'as a summary card with actions plus summary list actions': noCards,
    'as a summary card extreme': noCards,
    'summary card with custom classes': noCards,
    'summary card with custom attributes': noCards,
    'summary card with only 1 action': noCards,
  },
  'task-list': { 'with empty values': noHoles },
  tag: {},
  table: { 'with falsy items': noHoles },
  'generic-header': {},
  'language-navigation': {
    'item classes': plainLabels,
    'active item classes': plainLabels,
    'item attributes': plainLabels,
    'with mixed text directions': 'both of our languages run from left to right',
  },
};

function fixturesOf(component: string): Fixture[] {
  const file = new URL(`components/${component}/fixtures.json`, import.meta.resolve('govuk-frontend'));
  return JSON.parse(readFileSync(file, 'utf8')).fixtures;
}

/** The package's options in the form of ours: `html`, `titleHtml` and so on become a text that says its own HTML. */
function asView(options: unknown): unknown {
  if (Array.isArray(options)) return options.map(asView);
  if (typeof options !== 'object' || options === null) return options;
  const view: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(options)) view[key] = asView(value);
  for (const [key, value] of Object.entries(options)) {
    if (!value || !/^html$|Html$/.test(key)) continue;
    delete view[key];
    view[key.replace(/html$/, 'text').replace(/Html$/, 'Text')] = { toHTML: () => value };
  }
  return view;
}

/** What the package says in English by itself, and ours is told in the page's language. */
function inEnglish(component: string, view: Record<string, unknown>): object {
  if (component === 'back-link') return { text: 'Back', href: '#', ...view };
  if (component === 'skip-link') return { href: '#content', ...view };
  if (component === 'error-message') return { visuallyHiddenText: 'Error', ...view };
  if (component === 'warning-text') return { iconFallbackText: 'Warning', ...view };
  if (component === 'generic-header') return { url: '/', ...view };
  if (component === 'language-navigation') return { ariaLabel: 'Language', ...view };
  if (component === 'notification-banner') {
    return { titleText: view.type === 'success' ? 'Success' : 'Important', ...view };
  }
  if (view.errorMessage) {
    return { ...view, errorMessage: { visuallyHiddenText: 'Error', ...view.errorMessage } };
  }
  return view;
}

/** What only the package's scripts need, which we do not ship, and what makes up for them in ours. */
const scripted =
  / (?:data-module|data-aria-controls|data-disable-auto-focus|data-prevent-double-click|data-behaviour|draggable)="[^"]*"| autofocus=""/g;

function withoutScripts(lines: string): string {
  return lines
    .replaceAll(scripted, '')
    .replaceAll(/ govuk-(?:radios|checkboxes)__conditional--hidden/g, '')
    .replaceAll(/^(\s*a .*class="govuk-button.*) role="button"/gm, '$1')
    .replaceAll(/^(\s*div class="govuk-error-summary.*) tabindex="-1"/gm, '$1');
}

for (const [component, leftOut] of Object.entries(components)) {
  describe(component, () => {
    const fixtures = fixturesOf(component);
    it('leaves out only fixtures that exist', () => {
      expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(leftOut)));
    });
    for (const fixture of fixtures.filter(({ name }) => !(name in leftOut))) {
      it(fixture.name, () => {
        const view = inEnglish(component, asView(fixture.options) as Record<string, unknown>);
        expect(withoutScripts(outline(render(`partials/${component}`, view)))).toBe(
          withoutScripts(outline(fixture.html)),
        );
      });
    }
  });
}
