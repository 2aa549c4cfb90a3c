import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached } from './support/coached.ts';
import { writer } from './support/writer.ts';

let session: Session;
let write: (selector: string, text: string) => string;
beforeAll(async () => {
  [session, write] = await Promise.all([sharedSession(), writer()]);
});
afterAll(() => session.close());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const box = (part: number): string => `[role="dialog"] [data-testid="tweetTextarea_${part}"][contenteditable="true"]`;

/** The text of each part: what stands on the page must be what the site's editor believes. */
const textsAre = (page: Page, expected: readonly string[]): Promise<unknown> =>
  until(`the drafts ${JSON.stringify(expected)}`, async () => {
    const texts = await page.evaluate<readonly { readonly testId: string; readonly state: string; readonly dom: string }[]>('window.standIn.texts()');
    const inDialog = texts.slice(0, expected.length);
    return inDialog.length === expected.length && inDialog.every(({ state, dom }, i) => state === expected[i] && dom === expected[i]);
  });

const drafts: readonly (readonly [string, string, string])[] = [
  ['an empty draft', '', 'Gate 4 is open from Monday'],
  ['one line', 'Just one line', 'Just one line, with its reason'],
  ['several lines', 'First line\n\nthird line', 'First line\n\nthird line\nand a fourth'],
  ['several lines that become one', 'First line\nsecond line', 'First line, second line'],
  ['an emoji', 'Rain again 😀 today 👨‍👩‍👧', 'Rain again today 👨‍👩‍👧'],
  ['a mention', 'Thanks @noor_maps for it', 'Thanks @noor_maps for the map'],
  ['hashtags and an address', '#bus #city #rain to https://x.com/a now', '#bus #city to https://x.com/a now'],
];

test.each(drafts)('over %s: one step of undo brings the person’s words back; typing on and Backspace go on after the fix', async (_, before, after) => {
  const { page, inWorld } = await openCoached(session, `https://x.com/compose/post?text=${encodeURIComponent(before)}`);
  await page.locator(box(0)).click();
  await textsAre(page, [before]);
  expect(await inWorld<string>(write(box(0), after))).toBe('written');
  await textsAre(page, [after]);
  await page.keyboard.press('ControlOrMeta+z');
  await textsAre(page, [before]);
  expect(await inWorld<string>(write(box(0), after))).toBe('written');
  await page.keyboard.type('!?');
  await textsAre(page, [`${after}!?`]);
  await page.keyboard.press('Backspace');
  await textsAre(page, [`${after}!`]);
});

test('in one part of a thread: the others stay as they are', async () => {
  const { page, inWorld } = await openCoached(session, 'https://x.com/compose/post?parts=3');
  const before = ['First part', 'Second part #a #b #c #d', 'Third part'] as const;
  for (const [part, text] of before.entries()) {
    await page.locator(box(part)).click();
    await page.keyboard.type(text);
  }
  await page.locator(box(1)).click();
  await textsAre(page, before);
  expect(await inWorld<string>(write(box(1), 'Second part #a #b'))).toBe('written');
  await textsAre(page, ['First part', 'Second part #a #b', 'Third part']);
  await page.keyboard.type('!');
  await textsAre(page, ['First part', 'Second part #a #b!', 'Third part']);
  await page.keyboard.press('Backspace');
  await textsAre(page, ['First part', 'Second part #a #b', 'Third part']);
});
