import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { review } from '../../../src/core/review/review.ts';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';
import { drafts } from '../../support/drafts.ts';
import { torture, type Trial } from '../../torture/support/torture.ts';
import { collectErrors, openCoached, typeInto, type Coached } from '../support/coached.ts';
import { killer, type Killer } from './support/killer.ts';
import { shownIn } from '../../../tools/browser/shown.ts';

const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
let kill: Killer;
let options: Page;
let coached: Coached;
let errors: readonly string[];
beforeAll(async () => {
  session = await startSession();
  options = await session.open(`${session.origin}/src/options/index.html#data`);
  kill = await killer(options);
});
afterAll(() => session.close());
beforeEach(async () => {
  coached = await openCoached(session, 'https://x.com/home');
  errors = collectErrors(coached.page);
  return () => coached.page.close();
});

/** Single lines of characters that a keyboard has, all different. */
const textsFor = ({ random }: Trial): (() => string) => {
  const some = drafts(200).map((text) => text.replaceAll(/[^\w .,!?#@%-]+/g, ' ').slice(0, 100).trim()).filter((text) => text.length > 20);
  let last = 0;
  return () => `${++last} ${random.pick(some)}`;
};

async function write(text: string, between: (typed: number) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const { page } = coached;
  await page.locator(editor).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  for (const [at, letter] of [...text].entries()) {
    await page.keyboard.type(letter);
    await between(at);
  }
}

/** What is shown in the end is about the final text, and is what the core says of it. */
async function expectLast(text: string): Promise<void> {
  const shown = await until(`what the coach says to “${text}”`, async () => (await shownIn(options)).find((one) => one.text === text));
  const { tips, value } = review(draftWith(text, { account: 'saddlespoke' }), reviewerIn('en', { brand: noBrand }));
  expect([shown.value, shown.rules]).toEqual([value.shown, tips.map(({ ruleId }) => ruleId)]);
  const [strip, ...others] = await coached.strips();
  expect([strip?.value.includes(`(${value.shown})`), others]).toEqual([true, []]);
}

torture('T4', 'the last tip is about the last text when the worker is killed while somebody types', { small: 4, full: 500 }, async (trial) => {
  const next = textsFor(trial);
  let keys = 0;
  while (kill.count() < trial.n) {
    const text = next();
    await write(text, async () => {
      if (++keys % 20 === 0) await kill();
    });
    await expectLast(text);
  }
  await coached.expectTrueEditors();
  trial.fault(kill.count());
  expect(errors).toEqual([]);
});

let asked = 0;
/** Types the last letter of a text, and kills the worker between the request for it and the answer. */
async function killBeforeAnswer(page: Page, letter: string): Promise<void> {
  const worker = await session.worker();
  // Reads now hang, and the change invalidates what was cached, so no request is answered before the kill.
  await worker.evaluate(`self.asked = 0; chrome.storage.local.get = () => { self.asked++; return new Promise(() => {}); }; chrome.storage.local.set({ dismissals: [${++asked}] })`);
  await page.keyboard.type(letter);
  await until('the question', () => worker.evaluate<boolean>('self.asked > 0'));
  await kill();
}

torture('T4', 'a request is repeated when the worker is killed before it answers', { small: 2, full: 100 }, async (trial) => {
  const next = textsFor(trial);
  await typeInto(coached.page.locator(editor).first(), 'a');
  for (let i = 0; i < trial.n; i++) {
    const text = next();
    await write(text.slice(0, -1));
    await killBeforeAnswer(coached.page, text.slice(-1));
    trial.fault();
    await expectLast(text);
  }
  expect(errors).toEqual([]);
});

const turnedOn = [
  { address: 'https://bsky.app/intent/compose', box: '[role="dialog"] .ProseMirror' },
  { address: 'https://mastodon.example/publish', box: '.autosuggest-textarea__textarea' },
] as const;

torture('T4', 'the last tip is about the last text when the worker is killed while somebody types, and before it answers, on Bluesky and Mastodon', { small: 1, full: 100 }, async (trial) => {
  for (const { address, box } of turnedOn) {
    const before = kill.count();
    await session.permit(new URL(address).origin);
    const there = await openCoached(session, address);
    const heard = collectErrors(there.page);
    for (let i = 0; i < trial.n; i++) {
      const text = `THE ROOF GARDEN IS OPEN AGAIN ${i}!!!`;
      await there.page.locator(box).click();
      await there.page.keyboard.press('ControlOrMeta+a');
      await there.page.keyboard.press('Backspace');
      for (const [at, letter] of [...text].slice(0, -1).entries()) {
        await there.page.keyboard.type(letter);
        if (at % 15 === 14) await kill();
      }
      await killBeforeAnswer(there.page, text.slice(-1));
      const shown = await until(`what the coach says to “${text}”`, async () => (await shownIn(options)).find((one) => one.text === text));
      expect(shown.rules).toContain('shouting');
      await there.stripSaying('shouting');
    }
    await there.expectTrueEditors();
    expect(heard).toEqual([]);
    await there.page.close();
    trial.fault(kill.count() - before);
    expect(kill.count()).toBeGreaterThan(before);
  }
});
