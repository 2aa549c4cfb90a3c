import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import SlowFirst from './test/runner/slow-first.ts';
import { shownExamples } from './tools/build/shown-examples.ts';

/** One more than there are cores: a browser that waits leaves its core to others. More than six would only start browsers. */
const maxWorkers = Math.min(availableParallelism() + 1, 6);

/** What puts an imitation of the browser in the place of its API shares no modules. */
const inBrowsersOfTheirOwn = ['test/popup/*.dom.test.tsx', 'test/options/sections.dom.test.tsx', 'test/torture/{pages,schedules,screens,worker}.dom.test.{ts,tsx}'];

/** What reads `dist`, and needs no browser. */
const built = ['test/built/**/*.test.ts', 'test/torture/network.test.ts'];

/** The files of a worker share its modules, and by them one browser. They wait for states, never for times. */
const inBrowsers = { globalSetup: 'test/e2e/support/browser-there.ts', environment: './test/e2e/support/browser-worker.ts', isolate: false, hookTimeout: 180_000 } as const;

/**
 * What is promised in any browser is tested in both. These are not: the stand-in and the packages themselves, torture that takes hold of Chromium's own tools (all but what the network is asked for), the zoom of a tab, which a driven Firefox does not let go of, a second start, for which it has lost the extension, and what is
 * the same pages and the same code once more – axe, all that Ratios compute.
 */
const inChromiumAlone = ['accessible', 'new-rule', 'package', 'place', 'ratios', 'restart', 'stand-in', 'torture/!(network)', 'withheld'];

/** `--mode torture` is for `npm run torture`; projects do not learn of it by themselves. */
export default defineConfig(({ mode }) => ({
  plugins: [shownExamples()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A busy computer is no failure: nothing is judged by its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers,
    sequence: { sequencer: SlowFirst },
    reporters: ['default', './test/torture/support/table.ts', './test/runner/slowest-files.ts', './test/runner/summary-line.ts'],
    projects: [
      // Modules are shared, too: who needs some of its own makes them anew (`vi.resetModules`), and with them what finds the browser.
      { extends: true, mode, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.dom.test.*', 'test/e2e/**', ...built], isolate: false, server: { deps: { inline: ['webextension-polyfill'] } } } },
      { extends: true, mode, test: { name: 'built', include: built, isolate: false } },
      { extends: true, mode, test: { name: 'dom', include: ['test/**/*.dom.test.{ts,tsx}'], exclude: inBrowsersOfTheirOwn, environment: 'happy-dom', isolate: false } },
      { extends: true, mode, test: { name: 'dom-isolated', include: inBrowsersOfTheirOwn, environment: 'happy-dom' } },
      { extends: true, mode, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: ['test/e2e/**/*.firefox.test.ts'], env: { BROWSER: 'chromium' }, ...inBrowsers } },
      { extends: true, mode, test: { name: 'firefox', include: ['test/e2e/**/*.test.ts'], exclude: inChromiumAlone.map((name) => `test/e2e/${name}.test.ts`), env: { BROWSER: 'firefox' }, ...inBrowsers } },
    ],
  },
}));
