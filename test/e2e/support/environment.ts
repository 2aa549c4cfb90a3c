import type { Environment } from 'vitest/environments';

/** The environment of browser tests: plain Node, which closes the browser that its files shared when the worker ends. */
const environment: Environment = {
  name: 'browser-worker',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: () => globalThis.endSharedSession?.() }),
};
export default environment;
