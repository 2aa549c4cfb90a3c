import { describe, expect, test } from 'vitest';
import { accountFrom, handleOf, mentionedAccount, originOf, profileAddress, siteOf, typedAccount } from '../../../src/core/brand/account.ts';
import { parseAccountModels, parseVoiceOf } from '../../../src/core/brand/account-model/parse-account-models.ts';
import { accountModelOf, emptyAccountModel, learnPosts, withAccountModel, withoutAccount } from '../../../src/core/brand/account-model/account-model.ts';
import { handleOn } from '../../../src/core/brand/handles.ts';
import { brandFor, noBrand, parseBrand, parseBrands } from '../../../src/core/brand/profile.ts';
import { linksIn } from '../../../src/core/kinds/points/link.ts';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { ruleTextsIn } from '../../../src/core/languages/rule-texts.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import { languageIds, type LanguageId } from '../../../src/core/model/language.ts';
import type { PastPost } from '../../../src/core/model/post.ts';
import type { ProfileSnapshot } from '../../../src/core/model/profile.ts';
import { siteIds, type SiteId } from '../../../src/core/model/site.ts';
import { addPost, addPosts, parsePostHistory, postsOf } from '../../../src/core/posts/post-history.ts';
import { historyFromCsv, historyToCsv } from '../../../src/core/files/follower-history-csv.ts';
import { addSnapshots, historyOf, parseFollowerHistory } from '../../../src/core/profile/follower-history.ts';
import { addPin, isPinned, parsePins, removePin } from '../../../src/core/profile/pins.ts';
import { reviewProfile } from '../../../src/core/profile/review.ts';
import { parseDraft } from '../../../src/core/review/parse-draft.ts';
import { contextOf, findingsOf, review } from '../../../src/core/review/review.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readBackup, writeBackup } from '../../../src/core/storage/backup.ts';
import { defaultSettings, isExcepted, parseSettings } from '../../../src/core/storage/settings.ts';
import { parseUserData } from '../../../src/core/storage/user-data.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { fitsOn, lengthOn } from '../../../src/core/text/length-by-site.ts';
import { privateDetails } from '../../../src/core/text/private-details.ts';

const now = 1_700_000_000_000;

/** The same name on three sites, on two servers of one of them. */
const four = ['ana', 'bluesky:ana.bsky.social', 'mastodon:ana@mastodon.social', 'mastodon:ana@fosstodon.org'] as const;

describe('an account', () => {
  test.each([
    ['@Kopi_Senja', 'Kopi_Senja'],
    ['x:Kopi_Senja', 'Kopi_Senja'],
    ['https://x.com/Kopi_Senja', 'Kopi_Senja'],
    ['@kopi.bsky.social', 'bluesky:kopi.bsky.social'],
    ['@Kopi.example', 'bluesky:kopi.example'],
    ['bluesky:Kopi.example', 'bluesky:kopi.example'],
    ['https://bsky.app/profile/kopi.example/', 'bluesky:kopi.example'],
    ['@Kopi@Mastodon.Social', 'mastodon:Kopi@mastodon.social'],
    ['https://mastodon.social/@kopi', 'mastodon:kopi@mastodon.social'],
    ['https://fosstodon.org/@kopi@mastodon.social', 'mastodon:kopi@mastodon.social'],
    ['mastodon:kopi@mastodon.social', 'mastodon:kopi@mastodon.social'],
    // An e-mail address, a site, a name too long for X, no name at all.
    ['kopi@acme.com', ''],
    ['kopi.example', ''],
    ['@kopi.', ''],
    ['@kopi.example/about', ''],
    ['waytoolongforahandle', ''],
    ['mastodon:kopi', ''],
    ['bluesky:kopi', ''],
    ['threads:kopi', ''],
    ['nowhere:kopi', ''],
    ['@', ''],
    ['', ''],
  ])('typed as %j is %j', (typed, account) => {
    expect(accountFrom(typed)).toBe(account);
    if (account !== '') expect([accountFrom(account), accountFrom(typedAccount(account))]).toEqual([account, account]);
  });
  test.each(four)('%s tells its site, its handle and its address', (account) => {
    expect(accountFrom(profileAddress(account))).toBe(account);
    expect(account.endsWith(handleOf(account))).toBe(true);
    expect(siteOf({ account, site: 'threads' })).toBe(account.includes(':') ? account.split(':')[0] : 'x');
  });
  test('numbers its posts by site or server', () => {
    expect(new Set(four.map((account) => originOf({ account })))).toHaveLength(4);
    expect(originOf({ account: 'mastodon:ben@fosstodon.org' })).toBe(originOf({ account: four[3] }));
  });
  test('is found by a mention of its name, on Mastodon on the same server', () => {
    expect(mentionedAccount('@ana', { account: 'ben' })).toBe('ana');
    expect(mentionedAccount('@ana', { account: 'mastodon:ben@mastodon.social' })).toBe(four[2]);
    expect(mentionedAccount('@ana@fosstodon.org', { account: 'mastodon:ben@mastodon.social' })).toBe(four[3]);
    expect(mentionedAccount('@ana', { site: 'mastodon' })).toBe('');
    expect(mentionedAccount('@ana.bsky.social', { site: 'bluesky' })).toBe(four[1]);
  });
});

/** Only the fields that say which account it is. */
const post = (account: string | undefined, more: Partial<PastPost> = {}): PastPost => {
  const parsed = parsePostHistory([{ postedAt: now, account, kind: 'post', ...more }])[0];
  if (!parsed) throw new Error('no post');
  return parsed;
};

describe('accounts with the same name on several sites never mix', () => {
  test('in the post history, by account and by the sites’ own ids', () => {
    const all = four.map((account) => post(account, { id: '7', rules: [account.slice(0, 9)] }));
    const oneByOne = all.reduce(addPost, []);
    expect(oneByOne).toHaveLength(4);
    expect(addPosts([], all)).toHaveLength(4);
    expect(addPosts(oneByOne, all)).toHaveLength(4);
    for (const account of four) expect(postsOf(oneByOne, { account }).map((one) => one.account)).toEqual([account]);
    expect(parsePostHistory(JSON.parse(JSON.stringify(oneByOne)))).toEqual(oneByOne);
  });
  test('for a draft without an account', () => {
    const record = [post(undefined), post(undefined, { site: 'bluesky' }), post('ana', { postedAt: now - 1e7 }), post('bluesky:ana.bsky.social', { postedAt: now - 1e7 })];
    const all = record.reduce(addPost, []);
    expect(all).toHaveLength(4);
    expect(postsOf(all, {})).toHaveLength(2);
    expect(postsOf(all, { account: 'ana' })).toHaveLength(2);
    expect(postsOf(all, { site: 'bluesky' })).toHaveLength(2);
    expect(postsOf(all, { site: 'mastodon' })).toEqual([]);
    expect(postsOf(all, { account: 'bluesky:ben.bsky.social' }).map(({ account }) => account)).toEqual([undefined]);
  });
  test('in the follower history of one day, and in its CSV file', () => {
    const snapshots = four.map((handle, i): ProfileSnapshot => ({ handle, followers: i, following: 3, followersUncertainty: 0, followingUncertainty: 0, takenAt: now }));
    const history = addSnapshots([], snapshots, now);
    for (const [i, account] of four.entries()) expect(historyOf(history, account)).toEqual([snapshots[i]]);
    expect(parseFollowerHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
    expect(historyFromCsv(historyToCsv(history), '').snapshots).toEqual(history);
  });
  test('among pins', () => {
    const pins = four.map((handle): ProfileSnapshot => ({ handle, followers: 1, following: 3, followersUncertainty: 0, followingUncertainty: 0, takenAt: now })).reduce(addPin, []);
    expect(pins).toHaveLength(4);
    const fewer = removePin(pins, 'ANA');
    expect(four.map((account) => isPinned(fewer, account))).toEqual([false, true, true, true]);
    expect(parsePins(JSON.parse(JSON.stringify(pins)))).toEqual(pins);
  });
  test('in the learned models', () => {
    const models = four.reduce((all, handle, i) => withAccountModel(all, learnPosts(emptyAccountModel(handle), [{ id: '1', postedAt: now, kind: 'post', text: `We glaze ${i} pots a day` }])), parseAccountModels([]));
    expect(parseAccountModels(JSON.parse(JSON.stringify(models)))).toEqual(models);
    for (const account of four) {
      expect(accountModelOf(models, account.toUpperCase().replace(/^[A-Z]+:/, (site) => site.toLowerCase()))?.handle).toBe(account);
      expect(parseVoiceOf(models, account)).toBeDefined();
      expect(withoutAccount(models, account).map(({ handle }) => handle)).not.toContain(account);
      expect(withoutAccount(models, account)).toHaveLength(3);
    }
    expect(parseVoiceOf(models, 'bluesky:ana.example')).toBeUndefined();
  });
  test('for a tip that is off for one of them', () => {
    const settings = parseSettings({ exceptions: [{ id: 'teaser', where: 'account', account: four[1] }] });
    const off = four.map((account) => isExcepted(settings, { id: 'teaser' }, { kind: 'post', account }));
    expect(off).toEqual([false, true, false, false]);
    expect(isExcepted(settings, { id: 'teaser' }, { kind: 'post', account: undefined })).toBe(false);
  });
});

describe('a brand with several accounts', () => {
  const brands = parseBrands([
    { ...noBrand, name: 'Kopi Senja', handle: '@kopisenja', moreHandles: ['@kopi.bsky.social', 'nonsense!', '@kopi@mastodon.social', 'KopiSenja'] },
    { ...noBrand, name: 'Toko', handle: 'bluesky:toko.example' },
    { ...noBrand, name: 'Tiruan', handle: 'kopi@x', moreHandles: ['bluesky:kopi.bsky.social'] },
  ]);
  test('lists each once, and shares none with another brand', () => {
    expect(brands.map(({ handle, moreHandles }) => [handle, ...(moreHandles ?? [])])).toEqual([['kopisenja', 'bluesky:kopi.bsky.social', 'mastodon:kopi@mastodon.social'], ['bluesky:toko.example']]);
  });
  test('applies to each of them', () => {
    for (const account of ['KopiSenja', 'bluesky:kopi.bsky.social', 'mastodon:Kopi@mastodon.social']) expect(brandFor(brands, account).name).toBe('Kopi Senja');
    expect(brandFor(brands, 'bluesky:toko.example').name).toBe('Toko');
    expect(brands.map((brand) => handleOn(brand, 'bluesky'))).toEqual(['bluesky:kopi.bsky.social', 'bluesky:toko.example']);
    expect(brands.map((brand) => handleOn(brand, 'x'))).toEqual(['kopisenja', undefined]);
  });
  test('is exported and imported unchanged; a brand from an older version gets no new field', () => {
    const kept = parseUserData({ brands, settings: defaultSettings });
    expect(readBackup(writeBackup(kept))).toMatchObject({ ok: true, parts: { brands: JSON.parse(JSON.stringify(brands)) } });
    expect(parseBrand({ name: 'Kopi', handle: 'kopisenja' })).not.toHaveProperty('moreHandles');
  });
});

describe('a draft', () => {
  const draft = { text: 'Hello', kind: 'post' };
  test.each<[Partial<Draft>, SiteId, number]>([
    [{}, 'x', 280],
    [{ account: 'ana' }, 'x', 280],
    [{ site: 'bluesky' }, 'bluesky', 300],
    [{ account: four[2], site: 'mastodon' }, 'mastodon', 500],
    [{ account: four[2] }, 'mastodon', 500],
    [{ account: four[2], limit: 5000 }, 'mastodon', 5000],
    // From the composer's counter: on a server with 1,000 characters, with a content warning that counts too, with a draft that is too long.
    [{ site: 'mastodon', limit: 500, left: 995 }, 'mastodon', 1000],
    [{ site: 'mastodon', limit: 500, text: 'See https://example.org/a/long/path @ana@example.org', left: 445 }, 'mastodon', 500 - 23],
    [{ site: 'mastodon', limit: 500, left: -3 }, 'mastodon', 2],
    [{ site: 'mastodon', limit: 500, left: -900 }, 'mastodon', 1],
    [{ site: 'nowhere' as SiteId }, 'x', 280],
  ])('with %j is for %s, where %i characters fit', (more, site, limit) => {
    const parsed = parseDraft({ ...draft, ...more });
    expect(parsed && siteOf(parsed)).toBe(site);
    expect(parsed?.limit).toBe(limit);
  });
});

const link = 'https://acme.com/crates/and/a/very/long/path?with=query';

describe('length', () => {
  test.each<[string, Readonly<Partial<Record<SiteId, number>>>]>([
    ['', { x: 0, bluesky: 0, mastodon: 0, threads: 0, linkedin: 0 }],
    ['Hello', { x: 5, bluesky: 5, mastodon: 5, threads: 5 }],
    ['👩🏽‍❤️‍💋‍👨🏿!', { x: 3, bluesky: 2, mastodon: 2 }],
    ['e\u0301te\u0301', { x: 3, bluesky: 3, mastodon: 3 }],
    ['a\r\nb', { bluesky: 3, mastodon: 3 }],
    [`See ${link}`, { x: 27, bluesky: 4 + 'acme.com'.length + 16, mastodon: 27, threads: 4 + link.length }],
    ['See acme.com/a', { x: 27, bluesky: 14, mastodon: 14 }],
    ['See https://acme.com/', { x: 27, bluesky: 12, mastodon: 27 }],
    ['@ana@mastodon.social hi', { mastodon: '@ana hi'.length, bluesky: 23 }],
    ['日本語', { x: 6, bluesky: 3, mastodon: 3 }],
  ])('of %j', (text, lengths) => {
    for (const [site, length] of Object.entries(lengths)) expect([site, lengthOn(site as SiteId, text)]).toEqual([site, length]);
  });
  test.each(siteIds)('of 25,000 characters on %s takes no noticeable time', (site) => {
    for (const text of ['https://a.bc/'.repeat(2000), '@a'.repeat(12_000), '@a.'.repeat(8000), '👩🏽‍❤️‍💋‍👨🏿'.repeat(1700), `@${'a'.repeat(25_000)}`, `@${'a-'.repeat(12_000)}`, 'a@b.'.repeat(6000)]) {
      // CPU time, because the machine may be busy.
      const before = process.cpuUsage();
      analyseText(text, { site, matcherFor });
      lengthOn(site, text);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2500);
    }
  });
});

describe('where a text fits', () => {
  const fitting = (text: string): readonly SiteId[] => siteIds.filter((site) => fitsOn(site, text));
  test.each<[string, readonly SiteId[]]>([
    ['a'.repeat(280), ['x', 'bluesky', 'mastodon', 'threads', 'linkedin']],
    ['a'.repeat(281), ['bluesky', 'mastodon', 'threads', 'linkedin']],
    ['字'.repeat(300), ['bluesky', 'mastodon', 'threads', 'linkedin']],
    ['a'.repeat(500), ['mastodon', 'threads', 'linkedin']],
    [`https://acme.com/${'a'.repeat(480)}`, ['x', 'bluesky', 'mastodon', 'threads', 'linkedin']],
    [`https://acme.com/${'a'.repeat(500)}`, ['x', 'bluesky', 'mastodon', 'linkedin']],
    ['a'.repeat(3001), []],
  ])('%#', (text, expected) => expect(fitting(text)).toEqual(expected));
});

describe('what a site turns into links', () => {
  const entities = (site: SiteId, text: string): readonly string[] => analyseText(text, { site, matcherFor }).entities.map((one) => one.text);
  test.each<[SiteId, string, readonly string[]]>([
    ['x', 'Ask @ana.bsky.social or @ana, $ACME', ['@ana', '@ana', '$ACME']],
    ['bluesky', 'Ask @ana.bsky.social or @ana, $ACME (@ben.example)', ['@ana.bsky.social', '@ben.example']],
    ['bluesky', 'Open acme.com/a, mail a@ana.example', ['acme.com/a']],
    ['mastodon', 'Ask @ana@mastodon.social, @ben and https://acme.com/@cat', ['@ana@mastodon.social', '@ben', 'https://acme.com/@cat']],
    ['mastodon', 'Open acme.com or #Freight', ['#Freight']],
  ])('on %s in %j', (site, text, found) => expect(entities(site, text)).toEqual(found));
  test.each(['x', 'mastodon'] as const)('on %s a mention with a server is not an e-mail address', (site) => {
    expect(privateDetails(analyseText('Find me at @ana@mastodon.social', { site, matcherFor }))).toEqual([]);
    expect(privateDetails(analyseText('Write to ana@mastodon.social', { site, matcherFor }))).toHaveLength(1);
    // And it does not count as a link to more information.
    expect(linksIn(analyseText('@ana@mastodon.social the east one', { site, matcherFor }))).toEqual([]);
    expect(linksIn(analyseText('Write to ana@mastodon.social', { site, matcherFor }))).toHaveLength(1);
  });
});

describe('the advice', () => {
  const tipsOn = (site: SiteId | undefined, text: string, locale: LanguageId = 'en') =>
    review({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 500, site, isFinished: true }, { settings: defaultSettings, locale, brand: noBrand, recent: [], now }).tips;
  test.each(languageIds)('in %s names the draft’s site and no other', (locale) => {
    const said = (site: SiteId | undefined): string | undefined => tipsOn(site, 'I read plan.md and CLAUDE.md before we fixed the kiln door on Monday', locale).find(({ ruleId }) => ruleId === 'stray-link')?.advice;
    expect(said(undefined)).toMatch(/\bX\b/);
    expect(said('bluesky')).toContain('Bluesky');
    expect(said('bluesky')).not.toMatch(/\bX\b|[{}]/);
    // This site does not turn it into a link.
    expect(said('mastodon')).toBeUndefined();
  });
  test('about hashtags follows the site’s own customs', () => {
    const tags = (count: number): string => `We opened the kiln and all 12 bowls held their glaze ${['#clay', '#kiln', '#glaze', '#bowls', '#craft', '#studio'].slice(0, count).join(' ')}`;
    const finding = (site: SiteId, count: number) => {
      const draft: Draft = { text: tags(count), kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 500, site };
      const reviewer = { settings: defaultSettings, locale: 'en', brand: noBrand, recent: [], now } as const;
      return findingsOf(contextOf(draft, reviewer), reviewer).find(({ rule }) => rule.id === 'hashtags')?.finding;
    };
    const most = (site: SiteId): number => [1, 2, 3, 4, 5, 6].filter((count) => !finding(site, count)).length;
    expect([most('x'), most('bluesky'), most('mastodon')]).toEqual([2, 3, 4]);
    expect(finding('mastodon', 6)).toMatchObject({ variant: 'many', data: { count: 4 }, fix: undefined });
    expect(finding('x', 6)?.fix?.kind).toBe('keep-two-hashtags');
  });
  test.each(languageIds)('about follow churn in %s mentions X’s ban on X only', (locale) => {
    const waves = [500, 900, 520, 940, 510, 930];
    const said = (handle: string): string => {
      const history = waves.map((following, i): ProfileSnapshot => ({ handle, followers: 400 + 30 * i, following, followersUncertainty: 0, followingUncertainty: 0, takenAt: now + i * 4 * 86_400_000 }));
      const tips = reviewProfile({ handle, isOwn: true, isProtected: false, history, posts: undefined }, { settings: defaultSettings, locale, now });
      return tips.find(({ ruleId }) => ruleId === 'spam-and-cull')?.advice ?? '';
    };
    expect(said('ana')).toMatch(/\bX\b/);
    expect(said(four[2])).not.toMatch(/^$|\bX/);
  });
  test('gives reasons that are complete without any word of the draft', () => {
    for (const locale of languageIds) for (const rule of rules) expect((locale === 'en' ? rule : (ruleTextsIn(locale)[rule.id] ?? rule)).why).not.toMatch(/[{}]/);
  });
});
