import { defineConfig } from 'vitest/config';

/** `--mode torture` is for `npm run torture`; projects do not learn of it by themselves. */
export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', './test/closing-line.ts', './test/torture/support/table.ts'],
    projects: [
      { extends: true, mode, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.dom.test.*', 'test/e2e/**'] } },
      { extends: true, mode, test: { name: 'dom', include: ['test/**/*.dom.test.{ts,tsx}'], environment: 'happy-dom' } },
      // Browsers are started one at a time: two cores, and one window has the focus.
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], env: { BROWSER: 'chromium' }, fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 } },
      { extends: true, test: { name: 'firefox', include: ['test/e2e/**/*.test.ts'], env: { BROWSER: 'firefox' }, fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 } },
    ],
  },
}));
