import browser from 'webextension-polyfill';

/** Opens the welcome page when the extension is installed. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
}
