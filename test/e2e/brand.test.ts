import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AccountModel } from '../../src/core/brand/account-model/account-model.ts';
import { parseAccountModel } from '../../src/core/brand/account-model/parse-account-models.ts';
import { noBrand } from '../../src/core/brand/profile.ts';
import type { BrandProfile } from '../../src/core/model/brand.ts';
import type { Draft } from '../../src/core/model/draft.ts';
import type { PastPost } from '../../src/core/model/post.ts';
import type { Review } from '../../src/core/model/review.ts';
import { cardIn } from '../../tools/browser/extension-world.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { accountFile, manyPosts, postsFile, zipOf } from '../support/archives.ts';
import { collectErrors, openCoached, sharedTab, typeInto, type Coached } from './support/coached.ts';
import { waitForText } from './support/wait-for-text.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { testOnlyIn } from './support/test-only-in.ts';

const workshop: BrandProfile = { ...noBrand, name: 'Saddle & Spoke', handle: 'saddlespoke', topics: ['bicycles'], sites: ['saddleandspoke.com'] };
const bakery: BrandProfile = { ...noBrand, name: 'Corner Loaf', handle: 'cornerloaf', topics: ['bread'], sites: ['cornerloaf.com'] };
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
let errors: readonly string[] = [];
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(async () => {
  expect(errors).toEqual([]);
  errors = [];
  await tab.tidy();
});

const stored = async <T>(key: string): Promise<T | undefined> => decodeParts(await (await session.worker()).evaluate<Readonly<Record<string, unknown>>>(`chrome.storage.local.get('${key}')`))[key] as T | undefined;
const keep = async (what: object): Promise<void> => {
  await (await session.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(what)})`);
};
const voices = async (): Promise<readonly AccountModel[]> => (await stored<readonly AccountModel[]>('voices')) ?? [];
const learnedOf = async (handle: string): Promise<number> => (await voices()).find((one) => one.handle === handle)?.posts ?? 0;
const learnedAtLeast = (posts: number): Promise<number> =>
  until(`${posts} posts learned`, async () => {
    const learned = await learnedOf('saddlespoke');
    return learned >= posts && learned;
  });
const cardSaying = ({ inWorld }: Coached, words: string): Promise<unknown> => until(`a card that says ${words}`, async () => (await cardIn(inWorld))?.text.includes(words));

async function openOptions(): Promise<Page> {
  const page = await session.context.newPage();
  errors = collectErrors(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${session.origin}/src/options/index.html`);
  await page.locator('#learned').waitFor();
  return page;
}
/** Asks the background for a review, as our own pages do. */
const reviewOf = async (page: Page, draft: Partial<Draft>): Promise<Review> => {
  const message = { kind: 'review', args: [{ text: '', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, ...draft }] };
  return (await page.evaluate<{ readonly value: Review }>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).value;
};

/** What is stored after scrolling through one's own profile with 44 posts. The first test that needs it learns it; for the others it is put back. */
let learned: object | undefined;
async function learn(): Promise<void> {
  if (learned) return keep(learned);
  const { page } = await tab.open('https://x.com/saddlespoke/all?ownposts=40');
  await scrollToEnd(page, 45);
  await learnedAtLeast(44);
  await until('44 posts in the record', async () => (await stored<readonly PastPost[]>('record'))?.length === 44);
  await page.goto('about:blank');
  const { settings: _, ...rest } = await (await session.worker()).evaluate<Readonly<Record<string, unknown>>>(`chrome.storage.local.get(null)`);
  learned = rest;
}

async function scrollToEnd(page: Page, posts: number): Promise<void> {
  await until(`${posts} posts on the page`, async () => {
    await page.mouse.wheel(0, 4000);
    return (await page.locator('article').count()) >= posts;
  });
}

describe('scrolling one’s own profile', () => {
  test('teaches the voice, each post once, and stores none of their words', async () => {
    const coached = await tab.open('https://x.com/saddlespoke/all?ownposts=40');
    expect(await learnedAtLeast(1)).toBeLessThanOrEqual(12);
    await until('a card that counts as many', async () => (await cardIn(coached.inWorld))?.text.includes(`voice: ${await learnedOf('saddlespoke')} posts`));
    await scrollToEnd(coached.page, 45);
    expect(await learnedAtLeast(44)).toBe(44);
    await coached.page.evaluate('scrollTo(0, 0)');
    await cardSaying(coached, 'voice: 44 posts');
    const before = JSON.stringify(await voices());
    expect(before).not.toMatch(/squeaking|turn it by hand|start with the torque|measure before/i);
    expect(parseAccountModel((await voices())[0])).toBeDefined();

    await coached.page.reload();
    await cardSaying(coached, 'voice: 44 posts');
    await scrollToEnd(coached.page, 45);
    await coached.page.evaluate('scrollTo(0, 0)');
    await coached.page.goto('https://x.com/saddlespoke/all?ownposts=50');
    await scrollToEnd(coached.page, 55);
    expect(await learnedAtLeast(54)).toBe(54);
  });

  testOnlyIn('chromium')('where there is no room, the card says so; with room again the posts are remembered', async () => {
    // The filler in storage is not our data, so the coach is not told about it.
    await (await session.worker()).evaluate(`chrome.storage.local.get(null).then((all) => chrome.storage.local.set({ filler: 'x'.repeat(10 * 1024 * 1024 - JSON.stringify(all).length - 2000) }))`);
    const coached = await tab.open('https://x.com/saddlespoke/all?ownposts=40');
    await cardSaying(coached, 'storage full');
    expect(await stored('record')).toBeUndefined();
    await (await session.worker()).evaluate(`chrome.storage.local.remove('filler')`);
    // Any change of stored data, such as making room in the options, makes it try again.
    await keep({ brands: [workshop] });
    await until('the posts in the record', async () => ((await stored<readonly PastPost[]>('record')) ?? []).length > 0);
    await cardSaying(coached, 'voice:');
  });

  test('nothing is learned from other people’s profiles, public or protected', async () => {
    for (const handle of ['noor_maps', 'quiet_garden']) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other, as a person does
      const coached = await openCoached(session, `https://x.com/${handle}/all?ownposts=40`);
      // oxlint-disable-next-line no-await-in-loop
      await until('the card', () => cardIn(coached.inWorld));
      // oxlint-disable-next-line no-await-in-loop
      await coached.page.mouse.wheel(0, 4000);
    }
    // If other people's posts were learned, they would have been learned before these.
    await tab.open('https://x.com/saddlespoke/all');
    await learnedAtLeast(4);
    expect((await voices()).map(({ handle }) => handle)).toEqual(['saddlespoke']);
    expect(((await stored<readonly PastPost[]>('record')) ?? []).every(({ account }) => account === 'saddlespoke')).toBe(true);
  });

  test('a draft is then compared with the voice of its own account', async () => {
    await learn();
    await keep({ brands: [workshop, bakery] });
    const options = await openOptions();
    const own = await reviewOf(options, { text: 'We timed the seat post again: 9 minutes on the stand, half of it cleaning. Write yours down and compare.', account: 'saddlespoke' });
    const strange = await reviewOf(options, { text: 'omg bestie lowkey obsessed w this lol it is giving main character energy fr fr', account: 'SaddleSpoke' });
    expect(own.voice).toBeGreaterThan(strange.voice ?? Infinity);
    expect(strange.brand?.rows.find(({ ruleId }) => ruleId === 'voice')?.points).toBeLessThan(0);
    expect((await reviewOf(options, { text: 'Rye is back from noon', account: 'cornerloaf' })).voice).toBeUndefined();
  });

  test('nothing is learned while the coach is off or without consent', async () => {
    for (const settings of [{ consented: true, isOn: false }, { consented: false }]) {
      // oxlint-disable-next-line no-await-in-loop -- one setting after the other
      await keep({ settings });
      // oxlint-disable-next-line no-await-in-loop
      const refused = await (await openOptions()).evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ kind: 'recordOwnPosts', args: [{ handle: 'saddlespoke', showsReplies: false, posts: [{ id: '1', text: 'Chains want oil', postedAt: 1, isReply: false, isQuote: false, hasMedia: false }] }] })})`);
      expect(refused).toEqual({ ok: false, reason: 'not-allowed' });
    }
    expect(await voices()).toEqual([]);
  });
});

describe('what was learned', () => {
  const openWith = async (brand: BrandProfile): Promise<Page> => {
    await learn();
    await keep({ brands: [brand] });
    return openOptions();
  };

  test('is shown in numbers, deleted by account, and restored by undo', async () => {
    const page = await openWith(workshop);
    await waitForText(page, 'voice learned from 44 posts');
    await waitForText(page, '44 posts counted');
    expect(await page.locator('#accounts li').innerText()).toMatch(/\d+ topic words · [\d.]+ kB/);
    await page.locator('[data-forget="saddlespoke"]').click();
    await waitForText(page, 'Forgotten.');
    expect(await voices()).toEqual([]);
    expect(await stored('record')).toEqual([]);
    expect((await reviewOf(page, { text: 'Chains want oil, and less of it than you think', account: 'saddlespoke' })).voice).toBeUndefined();
    await page.locator('#undo-forget').click();
    await waitForText(page, 'Undone.');
    expect(await learnedOf('saddlespoke')).toBe(44);
  });

  test('suggests topics and languages, each added with a click and saved by the person', async () => {
    const page = await openWith(workshop);
    const offers = page.locator('#suggestions [data-offer]');
    await offers.first().waitFor();
    const words = await offers.evaluateAll((all) => all.map((one) => one.getAttribute('data-offer') ?? ''));
    expect(words).toContain('English');
    expect(words).not.toContain('saddleandspoke.com');
    const topic = words[0] ?? '';
    await offers.first().click();
    await page.getByRole('button', { name: `Remove ${topic}` }).waitFor();
    await until('the offer to go', async () => (await page.locator(`[data-offer="${topic}"]`).count()) === 0);
    await page.locator('[data-offer="English"]').click();
    expect(await stored('brands')).toMatchObject([{ topics: ['bicycles'] }]);
    await page.locator('#brand button[type="submit"]').click();
    await waitForText(page, 'Saved.');
    expect(await stored('brands')).toMatchObject([{ topics: ['bicycles', topic], languages: ['en'] }]);
  });

  test('suggests the site of the profile and of the posts', async () => {
    const options = await openWith({ ...workshop, sites: [] });
    await options.locator('[data-offer="saddleandspoke.com"]').click();
    expect(await options.locator('#site').inputValue()).toBe('saddleandspoke.com');
    await options.locator('[data-offer="saddleandspoke.example"]').waitFor();
  });
});

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const script = (name: string, content: string): Chosen => ({ name, mimeType: 'text/javascript', buffer: Buffer.from(content) });
const account = (handle = 'saddlespoke'): Chosen => script('account.js', accountFile(handle));
/** A time in X's format. */
const written = (time: number): string => new Date(time).toUTCString().replace(/^(\w{3}), (\d\d) (\w{3}) (\d{4}) (.*) GMT$/, '$1 $3 $2 $5 +0000 $4');
const posts = (count: number) => manyPosts(count).map((post, at) => ({ ...post, at: written(Date.now() - (at + 1) * 3_600_000) }));

describe('an archive', () => {
  const openWith = async (brands: readonly BrandProfile[] = [workshop]): Promise<Page> => {
    await keep({ brands });
    return openOptions();
  };
  const choose = (page: Page, ...files: readonly Chosen[]): Promise<void> => page.locator('#archive').setInputFiles([...files]);
  /** Cancels from within the page as soon as the first posts are reported: from outside, a fast computer would have finished and a slow one not yet begun. */
  const cancelHalfWay = (page: Page): Promise<void> =>
    page.evaluate(() =>
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#reading span')?.textContent) return;
        observer.disconnect();
        document.querySelector<HTMLElement>('#cancel-archive')?.click();
      }).observe(document.body, { childList: true, characterData: true, subtree: true }),
    );
  const nothingChanged = async (): Promise<void> => {
    expect(await stored('voices')).toBeUndefined();
    expect(await stored('record')).toBeUndefined();
  };

  test('is read in a worker, previewed, imported, and undone', async () => {
    const page = await openWith();
    await choose(page, account(), script('tweets.js', postsFile(posts(1500))), script('tweets-part1.js', postsFile(manyPosts(300, 5000), 1)));
    await page.locator('#archive-summary').waitFor();
    for (const words of ['Found in the archive of @saddlespoke', '1800 posts of your own', '1800 posts teach your voice', '1000 posts of the last 400 days', 'Topics: ']) await waitForText(page, words);
    await nothingChanged();
    await page.locator('#save-import').click();
    await page.locator('#undo-import').waitFor();
    await waitForText(page, 'voice learned from 1800 posts');
    expect(await learnedOf('saddlespoke')).toBe(1800);
    expect(await stored('record')).toHaveLength(1000);
    expect(JSON.stringify([await voices(), await stored('record')])).not.toMatch(/on time|passed the/);
    await page.locator('#undo-import').click();
    await waitForText(page, 'Undone.');
    expect(await voices()).toEqual([]);
    expect(await stored('record')).toEqual([]);
  });

  test('as a zip teaches nothing twice, and leaves nothing behind if discarded', async () => {
    const page = await openWith();
    const zip = zipOf({ 'data/account.js': accountFile('saddlespoke'), 'data/tweets.js': postsFile(posts(60)), 'data/direct-messages.js': 'x' });
    const file: Chosen = { name: 'twitter.zip', mimeType: 'application/zip', buffer: Buffer.from(await zip.slice().arrayBuffer()) };
    await choose(page, file);
    await page.locator('#discard-import').click();
    await waitForText(page, 'Discarded. Nothing was changed.');
    await nothingChanged();
    await choose(page, file);
    await page.locator('#save-import').click();
    await page.locator('#undo-import').waitFor();
    await choose(page, file);
    await waitForText(page, 'Your voice already knows these posts');
    await page.locator('#save-import').click();
    await page.locator('#undo-import').waitFor();
    expect(await learnedOf('saddlespoke')).toBe(60);
    expect(await stored('record')).toHaveLength(60);
  });

  test('that cannot be read is explained in words and changes nothing', async () => {
    const page = await openWith();
    const refused: readonly (readonly [string, readonly Chosen[], string])[] = [
      ['of another account', [account('cornerloaf'), script('tweets.js', postsFile(posts(3)))], 'This archive belongs to @cornerloaf, not @saddlespoke'],
      ['cut short', [account(), script('tweets.js', postsFile(posts(9)).slice(0, -99))], 'tweets.js is incomplete or damaged'],
      ['of no archive', [script('holiday.js', 'alert("hello")')], 'holiday.js isn’t an X archive'],
      ['without its account', [script('tweets.js', postsFile(posts(3)))], 'Choose account.js too'],
      ['without posts', [account()], 'There are no posts in it'],
      ['damaged as a zip', [{ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]) }], 'a.zip is incomplete or damaged'],
    ];
    for (const [at, [what, files, words]] of refused.entries()) {
      await choose(page, ...files);
      await waitForText(page, words).catch((error: unknown) => {
        throw new Error(`an archive ${what}`, { cause: error });
      });
      await nothingChanged();
      // A different number each time, so that the previous message does not satisfy the check.
      await choose(page, account(), script('tweets.js', postsFile(posts(5 + at))));
      await waitForText(page, `${5 + at} posts teach your voice`);
      await page.locator('#discard-import').click();
    }
  });

  test('of a renamed account is read once the person says that it is theirs', async () => {
    const page = await openWith();
    await choose(page, account('old_saddle'), script('tweets.js', postsFile(posts(5))));
    await page.getByRole('button', { name: 'It’s mine: I was @old_saddle then' }).click();
    await waitForText(page, '5 posts teach your voice');
    await page.locator('#save-import').click();
    await page.locator('#undo-import').waitFor();
    expect(await learnedOf('saddlespoke')).toBe(5);
  });

  test('changes nothing if it is cancelled midway', async () => {
    const page = await openWith();
    await cancelHalfWay(page);
    await choose(page, account(), script('tweets.js', postsFile(manyPosts(10_000))));
    await waitForText(page, 'Cancelled. Nothing was changed.');
    await nothingChanged();
    await choose(page, account(), script('tweets.js', postsFile(posts(5))));
    await waitForText(page, '5 posts teach your voice');
  });

  test('needs a brand with a handle; if there are several, the person chooses', async () => {
    const page = await openWith([{ ...workshop, handle: '' }]);
    await waitForText(page, 'First save a brand with its X handle');
    await keep({ brands: [workshop, bakery] });
    await page.locator('#archive-account').selectOption('cornerloaf');
    await choose(page, account('CornerLoaf'), script('tweets.js', postsFile(posts(5))));
    await page.locator('#save-import').click();
    await page.locator('#undo-import').waitFor();
    expect((await voices()).map(({ handle }) => handle.toLowerCase())).toEqual(['cornerloaf']);
  });

  testOnlyIn('chromium')('a full store says so in words, and loses nothing', async () => {
    const page = await openWith();
    await choose(page, account(), script('tweets.js', postsFile(posts(1200))));
    await page.locator('#archive-summary').waitFor();
    await (await session.worker()).evaluate(`chrome.storage.local.set({ filler: 'x'.repeat(10 * 1024 * 1024 - 40_000) })`);
    await page.locator('#save-import').click();
    await waitForText(page, 'storage is full');
    await nothingChanged();
    expect(await stored('brands')).toMatchObject([{ handle: 'saddlespoke' }]);
    // The import can still be saved once there is room.
    await (await session.worker()).evaluate(`chrome.storage.local.remove('filler')`);
    await page.locator('#save-import').click();
    await page.locator('#undo-import').waitFor();
  });
});

describe('several brands', () => {
  test('apply by handle, the first if the handle is unknown; the score is hidden without name and topics', async () => {
    await keep({ brands: [workshop, bakery, { ...noBrand, handle: 'nameless' }] });
    const page = await openOptions();
    const brandRows = async (handle: string | undefined, text: string): Promise<readonly string[] | undefined> => (await reviewOf(page, { text, account: handle })).brand?.rows.filter(({ points }) => points > 0).map(({ ruleId }) => ruleId);
    expect(await brandRows('CornerLoaf', 'Our bread rests for nine hours before it is baked')).toContain('on-topic');
    expect(await brandRows('saddlespoke', 'Our bread rests for nine hours before it is baked')).not.toContain('on-topic');
    expect(await brandRows(undefined, 'Why bicycles squeak in May: the pollen dries the chain')).toContain('on-topic');
    expect(await brandRows('nameless', 'Why bicycles squeak in May')).toBeUndefined();
  });

  test('the wrong account is noticed, even in mid-draft', async () => {
    await keep({ brands: [workshop, bakery] });
    const { page, strips, stripSaying } = await tab.open('https://x.com/home');
    await typeInto(page.locator(editor).first(), 'Corner Loaf is closed on Tuesday, we are painting the oven room');
    await stripSaying('wrong-account');
    const switchTo = (from: string, to: string): Promise<unknown> =>
      page.evaluate(`for (const avatar of document.querySelectorAll('main [data-testid="UserAvatar-Container-${from}"]')) if (!avatar.closest('article')) avatar.setAttribute('data-testid', 'UserAvatar-Container-${to}')`);
    await switchTo('saddlespoke', 'cornerloaf');
    await until('the tip to go', async () => (await strips()).every(({ firstRule }) => firstRule !== 'wrong-account'));
    await switchTo('cornerloaf', 'saddlespoke');
    await stripSaying('wrong-account');
  });
});

describe('a brand as a file', () => {
  const file = (content: unknown): Chosen => ({ name: 'brand.json', mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });

  test('is saved, previewed, imported in place of the old one, and undone', async () => {
    await keep({ brands: [workshop, bakery] });
    const page = await openOptions();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-brand="Corner Loaf"]').click()]);
    expect(download.suggestedFilename()).toBe('corner-loaf.brand.json');
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as { readonly brand: BrandProfile };
    const mine: Chosen = file({ ...saved, brand: { ...saved.brand, topics: ['rye', 'wheat'] } });
    await page.locator('#open-brand').setInputFiles([mine]);
    await waitForText(page, 'This would replace Corner Loaf.');
    await page.locator('#preview-brand').getByText('rye, wheat').waitFor();
    expect(await stored('brands')).toMatchObject([{}, { topics: ['bread'] }]);
    await page.locator('#take-brand').click();
    await waitForText(page, 'Imported.');
    expect(await stored('brands')).toMatchObject([{ handle: 'saddlespoke' }, { handle: 'cornerloaf', topics: ['rye', 'wheat'] }]);
    await page.locator('#undo-brand').click();
    await waitForText(page, 'Undone.');
    expect(await stored('brands')).toMatchObject([{ topics: ['bicycles'] }, { topics: ['bread'] }]);
  });

  test('is rejected with an explanation if it is invalid', async () => {
    await keep({ brands: [workshop] });
    const page = await openOptions();
    const refused: readonly (readonly [string, unknown, string])[] = [
      ['an unknown key', { 'worth-following-brand': 1, brand: { ...bakery, motto: 'x' } }, 'brand › motto'],
      ['a key of the prototype', `{"worth-following-brand":1,"brand":{"name":"X","__proto__":{"a":1}}}`, 'brand › __proto__'],
      ['a wrong type', { 'worth-following-brand': 1, brand: { ...bakery, topics: 'bread' } }, 'brand › topics'],
      ['another file', { brands: [] }, 'This isn’t a brand file.'],
      ['no JSON', 'Corner Loaf', 'This file can’t be read.'],
      ['a huge file', 'x'.repeat(300_000), 'This file is too large to be a brand'],
    ];
    for (const [what, content, words] of refused) {
      await page.locator('#open-brand').setInputFiles([file(content)]);
      await waitForText(page, words).catch((error: unknown) => {
        throw new Error(what, { cause: error });
      });
      expect(await stored('brands'), what).toEqual(JSON.parse(JSON.stringify([workshop])));
    }
  });
});
