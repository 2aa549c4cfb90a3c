import browser from 'webextension-polyfill';
import { parseProfile, type Profile } from '../core/profile/profile.ts';
import { createTabClient } from '../shell/message-client.ts';
import type { ProfileTabProtocol, TabProtocol } from '../shell/protocol.ts';

/** A tab with a coach in it, and the profile it shows. */
export interface TabSeen {
  readonly id: number;
  readonly profile: Profile | undefined;
}

/** The last active tab of a site; undefined if there is none. */
export async function lastTab(): Promise<TabSeen | undefined> {
  const tabs = (await browser.tabs.query({})).toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of tabs) {
    const reply = id === undefined ? undefined : await createTabClient<TabProtocol>()(id, 'getReport');
    // Our own pages answer too, and so do other apps on a server that is turned on.
    if (id === undefined || !reply?.ok || reply.value.site === location.hostname || reply.value.strange === 'other-app') continue;
    return { id, profile: reply.value.profile && parseProfile(reply.value.profile) };
  }
  return undefined;
}

/** Brings a post of a tab into view, and the tab to the front. */
export async function show({ id }: TabSeen, post: string): Promise<void> {
  await browser.tabs.update(id, { active: true });
  await createTabClient<ProfileTabProtocol>()(id, 'scrollToPost', post);
}
