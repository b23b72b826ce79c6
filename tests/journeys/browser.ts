import { type Browser, chromium as playwright } from 'playwright-core';
import { chromium, noBrowser } from './chromium.ts';

export { noBrowser };

let started: Promise<Browser> | undefined;

/**
 * The browser of this test file, started when it is first asked for and gone with the process.
 * Ask only where `noBrowser` is undefined: describe.skipIf(noBrowser)(…).
 */
export function browser(): Promise<Browser> {
  started ??= chromium().then((options) => playwright.launch(options));
  return started;
}
