import browser from 'webextension-polyfill';
import { parseProfile, type Profile } from '../core/profile/profile.ts';
import { createTabClient } from '../shell/message-client.ts';
import type { ProfileTabProtocol, TabProtocol } from '../shell/protocol.ts';

/** A tab with a coach, and the profile it shows. */
export interface TabSeen {
  readonly id: number;
  readonly profile: Profile | undefined;
}

/** The last active tab with a coach on a site; `undefined` if there is none. */
export async function lastTab(): Promise<TabSeen | undefined> {
  const tabs = (await browser.tabs.query({})).toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of tabs) {
    const reply = id === undefined ? undefined : await createTabClient<TabProtocol>()(id, 'getReport');
    // Skip our own pages and other apps on a server that is turned on, which answer, too.
    if (id === undefined || !reply?.ok || reply.value.site === location.hostname || reply.value.strange === 'other-app') continue;
    return { id, profile: reply.value.profile && parseProfile(reply.value.profile) };
  }
  return undefined;
}

/** `undefined` in Firefox for Android, which has no windows. */
const windows = (): typeof browser.windows | undefined => browser.windows;

/** Brings a tab and its window to the front and scrolls to a post in it. */
export async function show({ id }: TabSeen, post: string): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab?.windowId !== undefined) await windows()?.update(tab.windowId, { focused: true });
  await createTabClient<ProfileTabProtocol>()(id, 'scrollToPost', post);
}
