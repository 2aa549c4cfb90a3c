import browser from 'webextension-polyfill';
import { asker, tabAsker } from '../shell/messaging.ts';
import type { Protocol, TabProtocol, TabReport } from '../shell/protocol.ts';
import { mayRead } from './access.ts';

const ask = asker<Protocol>();
const askTab = tabAsker<TabProtocol>();

/** What the popup finds when it looks around: the rest it reads from storage. */
export interface Seen {
  /** What the coach in the current tab sees; undefined where there is none. */
  readonly report: TabReport | undefined;
  readonly mayRead: boolean;
  /** Whether the background answers. */
  readonly answers: boolean;
}

const currentTab = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

async function reportOfTab(): Promise<TabReport | undefined> {
  const tab = await currentTab();
  const reply = tab === undefined ? undefined : await askTab(tab, 'report');
  return reply?.ok ? reply.value : undefined;
}

export async function lookAround(): Promise<Seen> {
  const [report, allowed, hello] = await Promise.all([reportOfTab(), mayRead(), ask('hello')]);
  return { report, mayRead: allowed, answers: hello.ok };
}

/** Has the coach in the current tab read its drafts now. */
export async function lookNow(): Promise<void> {
  const tab = await currentTab();
  if (tab !== undefined) await askTab(tab, 'lookNow');
}
