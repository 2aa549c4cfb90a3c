import type { Page } from 'playwright-core';
import type { TabReport } from '../../../../src/shell/protocol.ts';

/** What a coach shows to one draft. */
export interface Shown {
  readonly text: string;
  readonly value: number | undefined;
  readonly rules: readonly string[];
}

/** What the tabs at an address say of themselves, asked as the popup asks, from a page of the extension's own. */
export const reportsOf = async (page: Page): Promise<readonly TabReport[]> =>
  page.evaluate<readonly TabReport[]>(`chrome.tabs.query({}).then(async (tabs) => {
    const replies = await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { kind: 'report', args: [] }, { frameId: 0 }).catch(() => undefined)));
    return replies.flatMap((reply) => reply?.ok ? [reply.value] : []);
  })`);

/** Has every coach look at what stands there now, as the popup does. */
export const lookNowIn = async (page: Page): Promise<void> => {
  await page.evaluate(`chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { kind: 'lookNow', args: [] }, { frameId: 0 }).catch(() => undefined))))`);
};

export const shownIn = async (page: Page): Promise<readonly Shown[]> =>
  (await reportsOf(page)).flatMap(({ drafts }) => drafts.map(({ text, review }) => ({ text, value: review?.value.shown, rules: review?.hints.map(({ ruleId }) => ruleId) ?? [] })));
