import browser from 'webextension-polyfill';
import { tabAsker } from '../shell/messaging.ts';
import type { TabProtocol, TabReport } from '../shell/protocol.ts';

const askTab = tabAsker<TabProtocol>();

/** What the coach in the current tab sees; undefined where there is none. */
export async function reportOfTab(): Promise<TabReport | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const reply = await askTab(tab.id, 'report');
  return reply.ok ? reply.value : undefined;
}
