import browser from 'webextension-polyfill';

/** The pages this package may read, as match patterns from its manifest. */
export const requestedOrigins = (): string[] => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

/** Their hosts. */
export const requestedHosts = (): readonly string[] => requestedOrigins().map((match) => new URL(match).host);
