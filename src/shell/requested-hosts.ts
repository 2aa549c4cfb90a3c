import browser from 'webextension-polyfill';

/** The pages that the content scripts in the manifest match, as match patterns. */
export const requestedOrigins = (): string[] => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

/** Their hosts. */
export const requestedHosts = (): readonly string[] => requestedOrigins().map((match) => new URL(match).host);
