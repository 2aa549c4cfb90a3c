import browser from 'webextension-polyfill';
import type { Profile } from '../core/profile/profile.ts';
import { createClient, createTabClient } from '../shell/message-client.ts';
import type { TipAction, Outcome, Protocol, TabProtocol, TabReport } from '../shell/protocol.ts';
import { hasHostPermission } from '../shell/host-permissions.ts';

const ask = createClient<Protocol>('getState');

/** What the coach in a tab sees, with its profile parsed. */
export type Report = Omit<TabReport, 'profile'> & { readonly profile: Profile | undefined };

/** What the popup finds out when it opens. Everything else comes from storage. */
export interface TabStatus {
  /** What the coach in the current tab sees; `undefined` if there is none. */
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
  // Loaded only for a profile, because it includes the number formats of X's 52 languages.
  return { ...reply.value, profile: profile && (await import('../core/profile/profile.ts')).parseProfile(profile) };
}

/** Finds out the status of the current tab. `late` is called when a page that was too busy has answered after all, so that it is worth asking again. */
export async function loadTabStatus(late: () => unknown): Promise<TabStatus> {
  const [report, allowed, hello] = await Promise.all([reportOfTab(late), hasHostPermission(), ask('getState')]);
  return { report, hasPermission: allowed, answers: hello.ok };
}

/** Makes the coach in the current tab review its drafts now. */
export async function reviewNow(): Promise<void> {
  const tab = await currentTab();
  if (tab !== undefined) await createTabClient<TabProtocol>()(tab, 'reviewNow');
}

/** The result of an action on a tip. */
export interface Done extends Outcome {
  readonly action: TipAction;
}

/** Makes the coach in the current tab act, and returns the result. */
export async function sendTipAction(action: TipAction): Promise<Done | undefined> {
  const tab = await currentTab();
  const reply = tab === undefined ? undefined : await createTabClient<TabProtocol>()(tab, 'act', action);
  await reviewNow();
  return reply?.ok && reply.value ? { action, ...reply.value } : undefined;
}
