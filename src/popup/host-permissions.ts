import browser from 'webextension-polyfill';

/** The pages that the manifest asks for. */
const origins = (): string[] => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

/** Whether the browser lets the coach into the pages it is for; a person can take that back at any time. */
export const hasHostPermission = (): Promise<boolean> => browser.permissions.contains({ origins: origins() });

/** Has the browser ask the person. Only on a click: browsers refuse it otherwise. */
export const requestHostPermission = (): Promise<boolean> => browser.permissions.request({ origins: origins() });
