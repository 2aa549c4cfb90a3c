import type { Environment } from 'vitest/environments';

/** What a worker of browser tests runs in: Node as it is, and when it ends, so does the browser that its files shared. */
const environment: Environment = {
  name: 'browser-worker',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: () => globalThis.endSharedSession?.() }),
};
export default environment;
