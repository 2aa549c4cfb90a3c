import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { decodeParts } from '../../src/core/storage/codec.ts';
import type { PastPost } from '../../src/core/model/post.ts';
import type { TabReport } from '../../src/shell/protocol.ts';
import { cardIn } from '../../tools/browser/extension-world.ts';
import { openPopup } from '../../tools/browser/popup.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { reportsOf } from '../../tools/browser/shown.ts';
import { until } from '../../tools/browser/until.ts';
import { collectErrors, sharedTab, typeInto, type Coached } from './support/coached.ts';

/** Variants found on real pages of X, reproduced in the stand-in. */

const trite = 'Just woke up and I need more coffee';
const pitch = 'DM me, I send you our starter vault';
const editor = '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(tab.tidy);

const recordIs = async (): Promise<readonly PastPost[]> => (decodeParts(await (await session.worker()).evaluate<Readonly<Record<string, unknown>>>(`chrome.storage.local.get('record')`))['record'] ?? []) as readonly PastPost[];
const kinds = async (): Promise<readonly (readonly [string | undefined, string])[]> => (await recordIs()).map(({ id, kind }) => [id, kind] as const).toSorted();
const cardSaying = ({ inWorld }: Coached, word: string): Promise<unknown> => until(`a card that says ${word}`, async () => (await cardIn(inWorld))?.text.includes(word));
const reportOf = (): Promise<TabReport> => until('a report', async () => (await reportsOf(await session.worker()))[0]);
/** The popup's health line. */
const healthOf = async (): Promise<string> => {
  const popup = await openPopup(session);
  const said = await until('a health line', () => popup.evaluate<string>(`(({ dataset, innerText } = { dataset: {} }) => dataset.health && dataset.health + ': ' + innerText)(document.querySelector('[data-health]') ?? undefined)`));
  await popup.close();
  return said;
};
const drafts = async (): Promise<readonly string[]> => (await reportOf()).drafts.flatMap(({ review }) => review?.tips.map(({ ruleId }) => ruleId) ?? []);

describe('profiles', () => {
  test.each(['en', 'id', 'fil', 'ar', 'ja'])('a profile that follows the person has its card, in %s', async (language) => {
    const coached = await tab.open(`https://x.com/noor_maps?lang=${language}`);
    await coached.page.locator('[data-testid="userFollowIndicator"]').waitFor();
    // A pill shows only the ratio.
    await cardSaying(coached, '123');
  });

  test('a bot that names its owner, under a name that looks like a handle, has its card, and the popup reads it', async () => {
    const coached = await tab.open('https://x.com/tide_bot');
    await cardSaying(coached, '2,181');
    expect((await reportOf()).profile).toMatchObject({ handle: 'tide_bot', name: '@tide_times' });
    expect(await healthOf()).toContain('ok: ');
  });

  test.each(['/all', '/with_replies', '/reposts', '/media?filter=photo'])('the card is there on the tab %s, and stays when the tab changes', async (path) => {
    const coached = await tab.open(`https://x.com/noor_maps${path}`);
    await cardSaying(coached, '48,213');
    await coached.page.locator('[role="tab"]').first().click();
    await cardSaying(coached, '48,213');
    await coached.page.goBack();
    await cardSaying(coached, '48,213');
  });

  test('pages that are not profiles are not reported as unreadable profiles, even between two profiles', async () => {
    const { page } = await tab.open('https://x.com/topics');
    expect(await healthOf()).toContain('ok: ');
    for (const path of ['/moments', '/connect_people', '/premium', '/grok', '/money']) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      expect(await healthOf(), path).toContain('ok: ');
    }
  });
});

describe('one’s own posts', () => {
  const answers = async (path: string, count: number): Promise<void> => {
    const { page } = await tab.open(`https://x.com/saddlespoke${path}`);
    await page.locator('article').first().waitFor();
    await until(`${count} posts in the record`, async () => (await recordIs()).length === count);
  };

  test('a reply below its parent is a reply, and is not learned as a post', async () => {
    await answers('/with_replies', 1);
    expect(await kinds()).toEqual([['1012', 'reply']]);
    await answers('/all', 4);
    expect(await kinds()).toEqual([['1002', 'post'], ['1011', 'post'], ['1012', 'reply'], ['1013', 'post']]);
  });

  test('the old Replies tab holds posts, too', async () => {
    await answers('/with_replies?tabs=old', 4);
    expect(await kinds()).toEqual([['1002', 'post'], ['1011', 'post'], ['1012', 'reply'], ['1013', 'post']]);
    expect((await recordIs()).map(({ besideReplies }) => besideReplies)).toEqual([true, true, true, true]);
  });

  test('a tab of replies alone gives no share of replies', async () => {
    await answers('/with_replies', 1);
    expect((await recordIs()).map(({ besideReplies }) => besideReplies)).toEqual([false]);
    await answers('', 4);
    expect((await recordIs()).map(({ besideReplies }) => besideReplies)).toEqual([false, false, false, false]);
    await answers('/all', 4);
    await until('a share that may be told of', async () => (await recordIs()).every(({ besideReplies }) => besideReplies));
  });

  test('a post in a community counts as a post; nothing is learned from one that is shortened', async () => {
    await answers('?more=community,preview', 4);
    expect(await kinds()).toEqual([['1002', 'post'], ['1011', 'post'], ['1013', 'post'], ['1020', 'post']]);
  });
});

describe('the answered post', () => {
  const reply = async (address: string): Promise<Coached> => {
    const coached = await tab.open(address);
    await coached.page.locator(editor).first().waitFor();
    await typeInto(coached.page.locator(editor).first(), pitch);
    await coached.answered(pitch);
    return coached;
  };
  test.each([
    ['an article that asks', 'https://x.com/noor_maps/status/1016'],
    ['its card, in a dialog', 'https://x.com/compose/post?reply=1016'],
    ['a picture without words', 'https://x.com/tomo_builds/status/1017'],
    ['the same in a dialog', 'https://x.com/compose/post?reply=1017'],
  ])('%s: nobody is accused of hijacking', async (_, address) => {
    await reply(address);
    expect(await drafts()).not.toContain('hijack');
  });

  test('gives the tip if everything was read and nothing was asked for', async () => {
    await reply('https://x.com/tomo_builds/status/1009');
    expect(await drafts()).toContain('hijack');
  });
});

test('a picture is called undescribed until it is described, however short', async () => {
  const { page } = await tab.open('https://x.com/compose/post');
  await typeInto(page.locator(`[role="dialog"] ${editor}`), 'The ferry at the new pier, three days before it opens to everybody');
  await page.locator('[role="dialog"] [data-testid="fileInput"]').setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') });
  await until('the tip', async () => (await drafts()).includes('accessible'));
  await page.locator('[data-testid="altTextWrapper"]').click();
  await typeInto(page.locator('[data-testid="altTextInput"]'), 'A ferry');
  await page.locator('[data-testid="app-bar-close"]').last().click();
  await until('no tip', async () => !(await drafts()).includes('accessible'));
});

/** The number of points of these elements that something of ours covers. */
const coveredIn = (things: Locator): Promise<number> =>
  things.evaluateAll(
    (all) =>
      all.filter((thing) => {
        const { left, top, width, height } = thing.getBoundingClientRect();
        return [0.1, 0.5, 0.9].some((right) => [0.1, 0.5, 0.9].some((down) => document.elementFromPoint(left + right * width, top + down * height)?.matches('html > div[data-beside]')));
      }).length,
  );

test.each(['', '?suggestions=bare'])('the strip covers no suggested names, and none is taken for the account%s', async (query) => {
  const coached = await tab.open(`https://x.com/home${query}`);
  const { page } = coached;
  await typeInto(page.locator(editor).first(), `${trite} @n`);
  const rows = page.locator('[data-testid="typeaheadResult"]');
  await rows.first().waitFor();
  await coached.answered(`${trite} @n`);
  await until('no row that is covered', async () => (await coveredIn(rows)) === 0);
  await page.keyboard.press('Escape');
  await page.locator('[data-testid="tweetButtonInline"]').first().click();
  await until('the post in the record', async () => (await recordIs()).length === 1);
  expect((await recordIs()).map(({ account }) => account)).toEqual(['saddlespoke']);
});

test('a thread has one strip, whichever part is being written, and it covers none of them', async () => {
  const { page, strips } = await tab.open('https://x.com/compose/post?parts=3');
  const part = (n: number): Locator => page.locator(`[role="dialog"] [data-testid="tweetTextarea_${n}"][contenteditable="true"]`);
  for (const n of [0, 1, 2]) {
    await typeInto(part(n), trite);
    await page.locator(`[role="dialog"] .part:has([data-testid="tweetTextarea_${n}"]) [data-testid="toolBar"]`).waitFor();
  }
  for (const n of [2, 1, 0]) {
    await part(n).click();
    await until(`one strip beside part ${n}, over nothing`, async () => (await strips()).length === 1 && (await coveredIn(page.locator('[role="dialog"] :is([data-testid$="_label"], .part-side svg, [data-testid="toolBar"] button)'))) === 0);
  }
});

describe('dialogs', () => {
  const inDialog = (page: Page): Locator => page.locator(`[role="dialog"] ${editor}`);
  test.each(['inner', 'outer', 'both', 'none'])('with %s marked as modal: one strip, above the mask; the composer behind it is silent', async (modals) => {
    const { page, strips, stripSaying } = await tab.open(`https://x.com/home?modals=${modals}`);
    await typeInto(page.locator(editor).first(), 'Hello');
    await until('a strip at home', async () => (await strips()).length === 1);
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    await typeInto(inDialog(page), trite);
    await stripSaying('small-talk');
    await until('one strip', async () => (await strips()).length === 1);
    const [strip] = await strips();
    const { x = 0, y = 0, width = 0, height = 0 } = strip?.box ?? {};
    expect(await page.evaluate(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.matches('html > div[data-beside]'), [x + width / 2, y + height / 2])).toBe(true);
  });
});

describe('pages that the coach cannot read', () => {
  test.each([
    ['a visitor at a post', 'https://x.com/noor_maps/status/1001?loggedout=1', 'logged-out: You’re not logged in'],
    ['a visitor at home', 'https://x.com/home?loggedout=1', 'logged-out: You’re not logged in'],
    ['a visitor at the login', 'https://x.com/login?loggedout=1', 'logged-out: You’re not logged in'],
    ['the new page at home', 'https://x.com/home?client=new', 'new-page: You’re not logged in, or this is a new page of X that can’t be read yet'],
    ['the new page at a profile', 'https://x.com/noor_maps?client=new', 'new-page: '],
    ['the new page in front', 'https://x.com/?client=new', 'new-page: '],
  ])('%s: the coach does nothing, and the popup says so', async (_, address, said) => {
    const { page } = await tab.open(address);
    const errors = collectErrors(page);
    const box = page.locator('textarea, [contenteditable="true"]');
    if ((await box.count()) > 0) await typeInto(box.first(), trite);
    await until(said, async () => (await healthOf()).startsWith(said));
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('a logged-out visitor sees a profile’s card', async () => {
    const coached = await tab.open('https://x.com/noor_maps?loggedout=1');
    await cardSaying(coached, '48,213');
  });
});
