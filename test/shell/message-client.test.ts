import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reset, world } from '../torture/support/browser.ts';
import { createClient, createPatientClient } from '../../src/shell/message-client.ts';
import type { Protocol } from '../../src/shell/protocol.ts';

beforeEach(() => {
  vi.useFakeTimers();
  reset();
});
afterEach(() => void vi.useRealTimers());

/** The reply to a request that the background answers after some milliseconds. */
async function replyAfter(milliseconds: number, ask: typeof patient): Promise<unknown> {
  world.channel = () => new Promise((resolve) => setTimeout(resolve, milliseconds, { ok: true, value: [] }));
  const reply = ask('saveBrands', []);
  await vi.advanceTimersByTimeAsync(60_000);
  return reply;
}
const patient = createPatientClient<Protocol>();

test('a coach soon gives up waiting; a page that saves much waits until a slow machine has saved it', async () => {
  expect(await replyAfter(4000, createClient<Protocol>())).toEqual({ ok: false, reason: 'no-response' });
  expect(await replyAfter(4000, patient)).toEqual({ ok: true, value: [] });
  expect(await replyAfter(59_000, patient)).toEqual({ ok: false, reason: 'no-response' });
});
