import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import SlowFirst from './test/runner/slow-first.ts';
import { shownExamples } from './tools/build/shown-examples.ts';

/** One more than there are cores, because a browser that waits leaves its core idle. More than six would spend their time starting browsers. */
const maxWorkers = Math.min(availableParallelism() + 1, 6);

/** These replace the browser's API by a fake one, so they share no modules. */
const inBrowsersOfTheirOwn = ['test/popup/*.dom.test.tsx', 'test/options/sections.dom.test.tsx', 'test/torture/{pages,schedules,screens,worker}.dom.test.{ts,tsx}'];

/** These read `dist` and need no browser. */
const built = ['test/built/**/*.test.ts', 'test/torture/network.test.ts'];

/** The files of a worker share its modules, and thereby one browser. */
const inBrowsers = { globalSetup: 'test/e2e/support/browser-there.ts', environment: './test/e2e/support/browser-worker.ts', isolate: false, hookTimeout: 180_000 } as const;

/**
 * What we promise in any browser is tested in both, except for: the mock-ups and packages themselves; torture with Chromium's own tools (all of it but the network's); the zoom of a tab, which a driven Firefox keeps;
 * a second start, by which it has lost the extension; and pages that only show once more what the same code computes (axe, My account).
 */
export const inChromiumAlone = ['accessible', 'account', 'new-rule', 'package', 'place', 'restart', 'stand-in', 'torture/!(network)', 'withheld'];

/** `--mode torture` is for `npm run torture`; projects do not inherit the mode. */
export default defineConfig(({ mode }) => ({
  plugins: [shownExamples()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Nothing is judged by its time, so a busy computer must not make a test fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers,
    sequence: { sequencer: SlowFirst },
    reporters: ['default', './test/torture/support/table.ts', './test/runner/slowest-files.ts', './test/runner/summary-line.ts'],
    projects: [
      // Files share modules here, too; a test that needs its own resets them (`vi.resetModules`).
      { extends: true, mode, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.dom.test.*', 'test/e2e/**', ...built], isolate: false, server: { deps: { inline: ['webextension-polyfill'] } } } },
      { extends: true, mode, test: { name: 'built', include: built, isolate: false } },
      { extends: true, mode, test: { name: 'dom', include: ['test/**/*.dom.test.{ts,tsx}'], exclude: inBrowsersOfTheirOwn, environment: 'happy-dom', isolate: false } },
      { extends: true, mode, test: { name: 'dom-isolated', include: inBrowsersOfTheirOwn, environment: 'happy-dom' } },
      { extends: true, mode, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: ['test/e2e/**/*.firefox.test.ts'], env: { BROWSER: 'chromium' }, ...inBrowsers } },
      { extends: true, mode, test: { name: 'firefox', include: ['test/e2e/**/*.test.ts'], exclude: inChromiumAlone.map((name) => `test/e2e/${name}.test.ts`), env: { BROWSER: 'firefox' }, ...inBrowsers } },
    ],
  },
}));
