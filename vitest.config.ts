import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import SlowFirst from './test/runner/slow-first.ts';
import { shownExamples } from './tools/build/shown-examples.ts';

/** One more than there are cores, because a core is idle while a browser waits. More than six would spend their time on starting browsers. */
const maxWorkers = Math.min(availableParallelism() + 1, 6);

/** These replace the browser's API with a fake, so they cannot share modules. */
const inBrowsersOfTheirOwn = ['test/popup/*.dom.test.tsx', 'test/options/{sections,undo}.dom.test.tsx', 'test/torture/{pages,schedules,screens,worker}.dom.test.{ts,tsx}'];

/** These read `dist` and need no browser. */
const built = ['test/built/**/*.test.ts', 'test/torture/network.test.ts'];

/** The files of a worker share its modules, and with them one browser. */
const inBrowsers = { globalSetup: 'test/e2e/support/global-setup.ts', environment: './test/e2e/support/environment.ts', isolate: false, hookTimeout: 180_000 } as const;

/**
 * Everything that we promise in any browser is tested in both. Exceptions: tests of the mock-ups and packages themselves; torture with Chromium's own tools (all but the network test); a tab's zoom, which a driven Firefox does not change;
 * restarting, after which Firefox has lost the extension; and pages that only repeat what the same code computes (axe, My account).
 */
export const inChromiumAlone = ['accessible', 'account', 'new-rule', 'package', 'place', 'restart', 'stand-in', 'torture/!(network)', 'withheld'];

/** `--mode torture` is for `npm run torture`; projects do not inherit the mode. */
export default defineConfig(({ mode }) => ({
  plugins: [shownExamples()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test asserts a duration, so a busy computer must not make one fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers,
    sequence: { sequencer: SlowFirst },
    reporters: ['default', './test/torture/support/table.ts', './test/runner/slowest-files.ts', './test/runner/summary-line.ts'],
    projects: [
      // Test files share modules here, too. A test that needs its own resets them (`vi.resetModules`).
      { extends: true, mode, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.dom.test.*', 'test/e2e/**', ...built], isolate: false, server: { deps: { inline: ['webextension-polyfill'] } } } },
      { extends: true, mode, test: { name: 'built', include: built, isolate: false } },
      { extends: true, mode, test: { name: 'dom', include: ['test/**/*.dom.test.{ts,tsx}'], exclude: inBrowsersOfTheirOwn, environment: 'happy-dom', isolate: false } },
      { extends: true, mode, test: { name: 'dom-isolated', include: inBrowsersOfTheirOwn, environment: 'happy-dom' } },
      { extends: true, mode, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: ['test/e2e/**/*.firefox.test.ts'], env: { BROWSER: 'chromium' }, ...inBrowsers } },
      { extends: true, mode, test: { name: 'firefox', include: ['test/e2e/**/*.test.ts'], exclude: inChromiumAlone.map((name) => `test/e2e/${name}.test.ts`), env: { BROWSER: 'firefox' }, ...inBrowsers } },
    ],
  },
}));
