import { expect, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';

const read = (stage?: string, settings: object = {}) =>
  readSettings((key) => ({ stage, stages: { [stage ?? 'default']: settings } })[key]);

it('needs nothing for the default stage', () => {
  const settings = { stage: 'default', keep: true, readUnits: 500, writeUnits: 200 };
  expect(readSettings(() => undefined)).toEqual(settings);
  expect(read()).toEqual(settings);
});

it.each<[string, string | undefined, object]>([
  ['only the stage dev may be destroyed', 'prod', { keep: false }],
  ['only the stage dev may be destroyed', undefined, { keep: false }],
  ['mail address', 'prod', { budget: 10 }],
  ['mail', 'prod', { mail: 'nobody' }],
  ['domain', 'prod', { domain: { name: 'handslag.example.org' } }],
  ['domian', 'prod', { domian: {} }],
  ['a stage is', 'Prod!', {}],
])('says what is wrong: %s', (message, stage, settings) => {
  expect(() => read(stage, settings)).toThrow(message);
});

it('refuses a stage that nobody described', () => {
  expect(() => readSettings((key) => (key === 'stage' ? 'tset' : {}))).toThrow('no stage tset');
});
