import browser, { type Scripting } from 'webextension-polyfill';
import { createTabClient } from '../shell/message-client.ts';
import type { SiteTabProtocol } from '../shell/protocol.ts';
import { onPermissionChange, optionalOrigins } from '../shell/optional-origins.ts';
import { requestedOrigins } from '../shell/requested-hosts.ts';
import { blueskyOrigin, marksFile, siteScripts } from '../shell/site-scripts.ts';

/** Sites that the person has turned on. Only the browser's permissions record them, because a list of ours could outlive a permission that was taken back. */

const askTab = createTabClient<SiteTabProtocol>();

type Script = Scripting.RegisteredContentScript;

/** The scripts for all permitted sites. Any other origin counts as a Mastodon server; the script checks whether it is one. */
async function wantedScripts(): Promise<readonly Script[]> {
  const servers = (await optionalOrigins()).filter((origin) => origin !== blueskyOrigin);
  const common: Partial<Script> = { css: [marksFile], persistAcrossSessions: false, runAt: 'document_idle' };
  return [
    // `contains`, because if all sites were allowed at once there is no entry for Bluesky.
    ...((await browser.permissions.contains({ origins: [blueskyOrigin] })) ? [{ ...common, id: 'bluesky', js: [siteScripts.bluesky], matches: [blueskyOrigin] }] : []),
    ...(servers.length > 0 ? [{ ...common, id: 'mastodon', js: [siteScripts.mastodon], matches: servers, excludeMatches: [...requestedOrigins(), blueskyOrigin] }] : []),
  ];
}

const namesOf = (scripts: readonly Script[]): string => scripts.map(({ id, matches = [] }) => `${id}: ${matches.toSorted().join(' ')}`).toSorted().join('\n');

const patternOf = (url: string): string | undefined => (url.startsWith('https:') ? `https://${new URL(url).hostname}/*` : undefined);

/** Starts the coach in tabs that are already open. Where it already runs, the second script does nothing. Browsers only tell us the addresses of permitted tabs. */
async function enterTabs(scripts: readonly Script[]): Promise<void> {
  const own = requestedOrigins();
  for (const { id, url = '' } of await browser.tabs.query({ discarded: false })) {
    const pattern = patternOf(url);
    if (id === undefined || pattern === undefined || own.includes(pattern)) continue;
    const { js = [], css = [] } = scripts.find((script) => (script.id === 'bluesky') === (pattern === blueskyOrigin)) ?? {};
    const target = { tabId: id };
    // Ignore tabs that show an error page or are gone by now.
    if (js.length > 0) await Promise.all([browser.scripting.insertCSS({ target, files: css }), browser.scripting.executeScript({ target, files: js })]).catch(() => undefined);
  }
}

/** Tells a tab's coach to leave the page. X's script ignores this message. */
export const leaveTab = (id: number): unknown => askTab(id, 'leave');

async function leaveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && url === undefined && leaveTab(id)));
}

async function bringUpToDate(): Promise<void> {
  const [wanted, registered] = await Promise.all([wantedScripts(), browser.scripting.getRegisteredContentScripts()]);
  if (namesOf(wanted) === namesOf(registered)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts();
  if (wanted.length > 0) await browser.scripting.registerContentScripts([...wanted]);
  await enterTabs(wanted);
}

/** Registers the scripts of permitted sites, now and whenever permissions change. */
export function followPermissions(): void {
  let last: Promise<unknown> = Promise.resolve();
  const follow = (): void => {
    last = last.then(bringUpToDate).catch((error: unknown) => console.warn('Sites that were turned on:', error));
  };
  onPermissionChange(() => {
    void leaveTabs();
    follow();
  });
  // Registrations end when the browser closes. This listener wakes the background when the browser starts, so that it registers them again.
  browser.runtime.onStartup.addListener(() => undefined);
  follow();
}
