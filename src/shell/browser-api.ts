import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, without the polyfill's 3 kB: all that a content script asks of it answers with promises natively in
 * both browsers. Looked up at each use, for after an update it is dead.
 */
export const browserApi = (): Browser => {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };
  return browser ?? chrome;
};
