import browser from 'webextension-polyfill';

/** The hosts whose pages this package may read, from its manifest. */
export const requestedHosts = (): readonly string[] => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches.map((match) => new URL(match).host));
