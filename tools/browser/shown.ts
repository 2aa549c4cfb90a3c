import type { TabReport } from '../../src/shell/protocol.ts';
import type { Evaluates } from './driven.ts';
import { until } from './until.ts';

/** What a coach shows for one draft. */
export interface Shown {
  readonly text: string;
  readonly value: number | undefined;
  readonly rules: readonly string[];
}

/** The reports of the tabs at an address, requested as the popup requests them, by the background or a page of the extension. */
export const reportsOf = async (own: Evaluates): Promise<readonly TabReport[]> =>
  own.evaluate<readonly TabReport[]>(`chrome.tabs.query({}).then(async (tabs) => {
    const replies = await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { kind: 'getReport', args: [] }, { frameId: 0 }).catch(() => undefined)));
    return replies.flatMap((reply) => reply?.ok ? [reply.value] : []);
  })`);

/** Makes every coach review its draft now, as the popup does. */
export const lookNowIn = async (own: Evaluates): Promise<void> => {
  await own.evaluate(`chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { kind: 'reviewNow', args: [] }, { frameId: 0 }).catch(() => undefined))))`);
};

export const shownIn = async (own: Evaluates): Promise<readonly Shown[]> =>
  (await reportsOf(own)).flatMap(({ drafts }) => drafts.map(({ text, review }) => ({ text, value: review?.value.shown, rules: review?.tips.map(({ ruleId }) => ruleId) ?? [] })));

/** Waits until everything shown is about the whole text: if typing is slow, partial texts are answered as well. */
export const untilAnswered = async (text: string, worker: () => Promise<Evaluates>): Promise<unknown> => until(`an answer to “${text}”`, async () => (await shownIn(await worker())).some((shown) => shown.text === text));
