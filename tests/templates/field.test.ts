import { describe, expect, it } from 'vitest';
import type { FieldView } from '#templates/field-view';
import { render } from '#templates/render';
import { words } from '#templates/words';
import { outline } from './outline.ts';

const common = { name: 'amount', label: 'How much?', unknown: null, words: words.en.field };

function fieldOf(view: FieldView): string {
  return outline(render('partials/field', view));
}

/** The line of the one element in an outline that starts like this. */
function lineOf(outlined: string, start: string): string {
  const lines = outlined.split('\n').filter((line) => line.trim().startsWith(start));
  expect(lines).toHaveLength(1);
  return lines[0]!.trim();
}

describe('a field', () => {
  it('ties the label, the hint, the error and the reading to the input', () => {
    const html = fieldOf({
      ...common,
      control: 'line',
      value: '1.250',
      hint: 'For the whole year',
      error: 'This can be read in two ways',
      readAs: '€1,250.00',
      inputmode: 'decimal',
    });
    expect(lineOf(html, 'input')).toBe(
      'input aria-describedby="amount-read amount-hint amount-error" class="govuk-input govuk-input--error" id="amount" inputmode="decimal" name="amount" type="text" value="1.250"',
    );
    expect(lineOf(html, 'label')).toBe('label class="govuk-label govuk-label--s" for="amount"');
    for (const id of ['amount-read', 'amount-hint', 'amount-error']) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('"We read this as"');
  });

  it('escapes what was typed and keeps the line breaks of long text', () => {
    const value = '\nfirst <b>\nsecond';
    const html = render('partials/field', { ...common, control: 'text', value } satisfies FieldView);
    expect(html).toContain('>&#10;\nfirst &lt;b&gt;\nsecond</textarea>');
  });

  it('can be the heading of the page', () => {
    const line = fieldOf({ ...common, control: 'line', labelIsPageHeading: true });
    expect(line).toContain('h1 class="govuk-label-wrapper"\n      label class="govuk-label govuk-label--l"');
    const radios = fieldOf({ ...common, control: 'radios', labelIsPageHeading: true, items: [] });
    expect(radios).toContain('h1 class="govuk-fieldset__heading"');
  });

  it('links an error of a choice to the first option', () => {
    const items = [
      { value: 'equal', text: 'Equally' },
      { value: 'use', text: 'By use', checked: true },
    ];
    const html = fieldOf({ ...common, control: 'radios', items, error: 'Choose one' });
    expect(html).toContain(
      'class="govuk-radios__input" id="amount" name="amount" type="radio" value="equal"',
    );
    expect(html).toContain(
      'checked="" class="govuk-radios__input" id="amount-2" name="amount" type="radio" value="use"',
    );
    expect(lineOf(html, 'fieldset')).toBe('fieldset aria-describedby="amount-error" class="govuk-fieldset"');
  });

  it('reveals an input for own words right after its option', () => {
    const other = { name: 'amount.other', label: 'Which?', value: 'hours', error: 'Too long' };
    const items = [{ value: 'other', text: 'Other', checked: true, other }];
    const html = fieldOf({ ...common, control: 'checkboxes', items });
    const option = html.indexOf('type="checkbox" value="other"');
    const input = html.indexOf('id="amount.other" name="amount.other" type="text" value="hours"');
    expect(option).toBeGreaterThan(0);
    expect(input).toBeGreaterThan(option);
    expect(lineOf(html, 'input aria-describedby')).toContain('aria-describedby="amount.other-error"');
  });

  it('offers to keep the words with an error, and while they are kept so', () => {
    const keepWords = { name: 'amount.keep', value: 'yes', text: 'Keep my words' };
    const kept = /checked="" .*name="amount\.keep"/;
    const refused = fieldOf({ ...common, control: 'line', keepWords, error: 'Not read' });
    expect(refused).toContain('name="amount.keep"');
    expect(refused).not.toMatch(kept);
    expect(fieldOf({ ...common, control: 'line', keepWords: { ...keepWords, checked: true } })).toMatch(kept);
    expect(fieldOf({ ...common, control: 'line', error: 'Not read' })).not.toContain('name="amount.keep"');
  });

  it('asks the share of each party, or equal parts', () => {
    const rows = [
      { name: 'amount.p1', label: 'Sluis', value: '60' },
      { name: 'amount.p2', label: 'Oever', error: 'Together more than 100' },
    ];
    const own = { value: 'own', text: 'In other parts', checked: true };
    const equal = { value: 'equal', text: 'In equal parts' };
    const both = fieldOf({ ...common, control: 'shares', suffix: '%', equal, own, rows });
    expect(both).toContain('id="amount" name="amount" type="radio" value="equal"');
    expect(both).toContain('id="amount-own" name="amount" type="radio" value="own"');
    expect(both).toContain('name="amount.p1" type="text" value="60"');
    expect(both).toContain('id="amount.p2-error"');
    const only = fieldOf({ ...common, control: 'shares', suffix: '%', own, rows });
    expect(only).not.toContain('type="radio"');
    expect(only).toContain('name="amount.p2"');
  });

  it('asks an order with one select a place', () => {
    const items = [
      { value: 'a', text: 'Talk' },
      { value: 'b', text: 'Mediate', selected: true },
    ];
    const places = [
      { name: 'amount.1', label: 'First', items },
      { name: 'amount.2', label: 'Second', items },
    ];
    const html = fieldOf({ ...common, control: 'ordering', places });
    expect(html).toContain('select class="govuk-select" id="amount" name="amount.1"');
    expect(html).toContain('select class="govuk-select" id="amount-2" name="amount.2"');
  });

  it('holds "we don’t know yet" open when it was chosen or has an error', () => {
    const unknown = {
      name: 'amount.unknown',
      checked: false,
      label: 'We don’t know yet',
      owner: {
        name: 'amount.owner',
        label: 'Who finds out?',
        items: [{ value: 'p1', text: 'Sluis', selected: true }],
      },
      by: { name: 'amount.by', label: 'By when?', value: '1 maart' },
    };
    const closed = fieldOf({ ...common, control: 'line', unknown });
    expect(lineOf(closed, 'details')).toBe('details class="govuk-details"');
    expect(closed).toContain('id="amount.unknown" name="amount.unknown" type="checkbox" value="yes"');
    expect(closed).toContain('name="amount.by" type="text" value="1 maart"');
    const open = fieldOf({ ...common, control: 'line', unknown: { ...unknown, checked: true } });
    expect(lineOf(open, 'details')).toBe('details class="govuk-details" open=""');
    const wrong = { ...unknown, by: { ...unknown.by, error: 'No date' } };
    expect(lineOf(fieldOf({ ...common, control: 'line', unknown: wrong }), 'details')).toContain('open=""');
  });

  it('says why it asks, with an example and the clause', () => {
    const html = fieldOf({
      ...common,
      control: 'select',
      items: [],
      why: 'So that nobody is surprised.',
      example: '40 hours',
      links: [{ href: '/en/a#c', text: 'Article 4' }],
    });
    for (const said of ['So that nobody is surprised.', 'Example: 40 hours', 'Article 4'])
      expect(html).toContain(said);
  });
});
