import browser from 'webextension-polyfill';
import type { Profile } from '../core/profile/profile.ts';
import { createClient, createTabClient } from '../shell/message-client.ts';
import type { Deed, Outcome, Protocol, TabProtocol, TabReport } from '../shell/protocol.ts';
import { hasHostPermission } from './host-permissions.ts';

const ask = createClient<Protocol>('getState');

/** What the coach in a tab sees, its profile read. */
export type Report = Omit<TabReport, 'profile'> & { readonly profile: Profile | undefined };

/** What the popup finds when it looks around: the rest it reads from storage. */
export interface TabStatus {
  /** What the coach in the current tab sees; undefined where there is none. */
  readonly report: Report | undefined;
  readonly hasPermission: boolean;
  /** Whether the background answers. */
  readonly answers: boolean;
}

const currentTab = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

async function reportOfTab(late: () => unknown): Promise<Report | undefined> {
  const tab = await currentTab();
  const reply = tab === undefined ? undefined : await createTabClient<TabProtocol>(late)(tab, 'getReport');
  if (!reply?.ok) return undefined;
  const { profile } = reply.value;
  // The number formats of X's 52 languages come along only where there is a profile to read.
  return { ...reply.value, profile: profile && (await import('../core/profile/profile.ts')).parseProfile(profile) };
}

/** `late`: a page that was too busy to answer has answered meanwhile; it is worth looking again. */
export async function loadTabStatus(late: () => unknown): Promise<TabStatus> {
  const [report, allowed, hello] = await Promise.all([reportOfTab(late), hasHostPermission(), ask('getState')]);
  return { report, hasPermission: allowed, answers: hello.ok };
}

/** Has the coach in the current tab read its drafts now. */
export async function lookNow(): Promise<void> {
  const tab = await currentTab();
  if (tab !== undefined) await createTabClient<TabProtocol>()(tab, 'reviewNow');
}

/** What was done about a hint, in a sentence. */
export interface Done extends Outcome {
  readonly deed: Deed;
}

/** Has the coach in the current tab do it, and look at what has come of it. */
export async function actOn(deed: Deed): Promise<Done | undefined> {
  const tab = await currentTab();
  const reply = tab === undefined ? undefined : await createTabClient<TabProtocol>()(tab, 'act', deed);
  await lookNow();
  return reply?.ok && reply.value ? { deed, ...reply.value } : undefined;
}
