import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { precompileTemplates } from '#templates/precompile';
import { render } from '#templates/render';

function precompileOne(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-templates-'));
  writeFileSync(join(folder, 'one.hbs'), source);
  return precompileTemplates(folder);
}

describe('rendering a template', () => {
  it('escapes what people typed', () => {
    expect(render('partials/hint', { text: '<b>"Sluis" & co</b>' })).toContain(
      '&lt;b&gt;&quot;Sluis&quot; &amp; co&lt;/b&gt;',
    );
  });

  it('takes a value that says its own HTML as HTML', () => {
    expect(render('partials/hint', { text: { toHTML: () => '<em>yours</em>' } })).toContain('<em>yours</em>');
  });

  it('refuses a view that lacks a printed field', () => {
    expect(() => render('partials/hint', {})).toThrow('"text" not defined');
  });

  it('shows a partial only what it is given', () => {
    const view = { name: 'x', classes: 'wide', label: { text: 'Name' }, hint: { text: 'In full' } };
    expect(render('partials/input', view)).toContain('class="govuk-hint"');
  });

  it('names a template that does not exist', () => {
    expect(() => render('partials/hnit', {})).toThrow("There is no template 'partials/hnit'");
  });
});

describe('precompiling templates', () => {
  it('refuses a template that breaks a rule of the house', () => {
    expect(() => precompileOne('\n<p>{{{name}}}</p>')).toThrow('one.hbs:2: output must be escaped');
  });

  it('names the file and the line that cannot be read', () => {
    expect(() => precompileOne('<p>\n{{#if name}}</p>')).toThrow('one.hbs:2: cannot be read');
  });

  it('refuses a misspelt helper', () => {
    expect(() => precompileOne('{{#if (iss plan "equal")}}{{/if}}')).toThrow('iss');
  });

  it('accepts the helpers that exist', () => {
    expect(precompileOne('{{#if (is plan "equal")}}{{/if}}')).toContain('"one"');
  });
});
