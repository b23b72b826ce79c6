import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one line that says how it went. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: string): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const failed = count('failed') + broken || (reason === 'passed' && tests.length > 0 ? 0 : 1);
    // After vitest's own summary.
    process.once('exit', () => console.log(`${count('passed')} passed, ${failed} failed`));
  }
}
