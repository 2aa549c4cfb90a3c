import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line, "N passed, N failed", that scripts can parse. */
export default class SummaryLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = (state: 'passed' | 'failed'): number => modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
    const brokenFiles = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
    process.on('exit', () => console.log(`${count('passed')} passed, ${count('failed') + brokenFiles + errors.length} failed`));
  }
}
