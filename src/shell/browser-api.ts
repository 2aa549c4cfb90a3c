import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, without the polyfill's 3 kB: the calls a content script needs return promises natively in
 * both browsers. Looked up on each use, because it stops working when the extension is updated.
 */
export const browserApi = (): Browser => {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };
  return browser ?? chrome;
};
