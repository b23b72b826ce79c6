import { describe, expect, it } from 'vitest';
import { brokenRules } from '#templates/house-rules';
import { parseTemplate } from '#templates/parse';

function broken(source: string, file = 'pages/one.hbs'): string[] {
  return brokenRules(file, parseTemplate(file, source)).map(({ line, message }) => `${line}: ${message}`);
}

describe('a rule of the house refuses', () => {
  it.each([
    ['three braces', '<p>{{{name}}}</p>', '1: output must be escaped'],
    ['an ampersand', '{{#if name}}\n<p>{{&name}}</p>{{/if}}', '2: output must be escaped'],
    ['a block as a condition', '\n{{#if @partial-block}}{{/if}}', '2: ask (is-said @partial-block)'],
    ['a dynamic partial', '<p>\n{{> (kind-of this)}}</p>', '2: name the partial itself'],
    ['a dynamic partial with a block', '{{#> (kind-of this)}}{{/undefined}}', '1: name the partial itself'],
    ['an attribute without quotes', '<p\n  class=lead>', '2: put double quotes around the value of class'],
    ['single quotes', "<p class='lead'>", '1: put double quotes around the value of class'],
    ['a value without quotes', '<p id={{id}}>', '1: put the value in an attribute with quotes'],
    ['a value that could be any attribute', '<p {{more}}>', '1: put the value in an attribute with quotes'],
    ['a choice without quotes', '<p class={{#if a}}"a"{{/if}}>', '1: put quotes around the whole value'],
    [
      'what follows a choice',
      '<p{{#if a}} a="1"{{else}} b="2"{{/if}} c=3>',
      '1: put double quotes around the value of c',
    ],
  ])('%s', (_name, source, complaint) => {
    expect(broken(source)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
    ['a whole address', '<a href="{{where}}">', '1: write out the href'],
    ['a part of one', '<img alt="" src="/x/{{where}}">', '1: write out the src'],
  ])('in the agreement, where a value is what somebody typed: %s', (_name, source, complaint) => {
    expect(broken(source, 'agreement/nl/one.hbs')).toEqual([expect.stringContaining(complaint)]);
    expect(broken(source)).toEqual([]);
  });
});

it.each([
  '<p class="lead{{#if wide}} wide{{/if}}" id="{{id}}"{{#if off}} disabled{{/if}}{{> attributes attributes}}>{{text}}</p>',
  '<p>1 + 1 = {{sum}}, "{{name}}"</p>',
  '{{#> fieldset}}{{> @partial-block this}}{{/fieldset}}',
  '<a href="#purpose"></a>',
])('a rule of the house lets be: %s', (source) => {
  expect(broken(source, 'agreement/nl/one.hbs')).toEqual([]);
});
