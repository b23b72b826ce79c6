import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { readSettings, type Settings } from '../../infra/settings.ts';
import { HandslagStack } from '../../infra/stack.ts';

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'handslag-synth-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The app with cdk.json's context, but without bundling the functions, which takes seconds. */
export function appWith(more: Record<string, unknown> = {}): App {
  return new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [], ...more },
    outdir: mkdtempSync(join(folder, 'out-')),
  });
}

export function stackOf(app: App, more: Partial<Settings> = {}): Stack {
  const settings = readSettings((key) => app.node.tryGetContext(key));
  return new HandslagStack(app, 'Handslag', { ...settings, ...more });
}

export function templateOf(more: Partial<Settings> = {}): Template {
  return Template.fromStack(stackOf(appWith(), more));
}
