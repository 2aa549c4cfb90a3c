import { describe, expect, test } from 'vitest';
import { readArchive, type ArchiveReader } from '../../src/archive/archive.ts';
import type { ArchivedPost, ArchiveFile, ArchiveOutcome, ArchiveProgress } from '../../src/archive/types.ts';
import { accountFile, fileOf, manyPosts, ownId, postsFile, sparseFile, zipOf, zipSegments, type InventedPost, type ZipOptions } from '../support/archives.ts';

interface Taken {
  readonly outcome: ArchiveOutcome;
  readonly posts: readonly ArchivedPost[];
  readonly progress: readonly ArchiveProgress[];
}

const take = async (files: readonly ArchiveFile[], more: Partial<ArchiveReader> = {}): Promise<Taken> => {
  const posts: ArchivedPost[] = [];
  const progress: ArchiveProgress[] = [];
  const outcome = await readArchive(files, { handle: 'Harbour', onPosts: (some) => void posts.push(...some), onProgress: (step) => void progress.push(step), ...more });
  return { outcome, posts, progress };
};

const loose = (posts: readonly InventedPost[]): readonly ArchiveFile[] => [fileOf('account.js', accountFile()), fileOf('tweets.js', postsFile(posts))];
const cut = (name: string, text: string, length: number): ArchiveFile => fileOf(name, text.slice(0, length));
const link = (short: string, long: string) => ({ url: short, expanded_url: long, display_url: long.slice(8), indices: ['0', '23'] });
const read = async (...posts: readonly InventedPost[]): Promise<Taken> => take(loose(posts));
const one = async (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<ArchivedPost | undefined> => (await read({ id: '7', text, more })).posts[0];
const full = (): never => {
  throw new RangeError('full');
};
const whole = { 'data/account.js': accountFile(), 'data/manifest.js': 'window.__THAR_CONFIG = {}', 'data/tweets.js': postsFile(manyPosts(300)), 'data/tweets-part1.js': postsFile(manyPosts(200, 300), 1), 'data/tweets_media/1-a.jpg': 'a picture', 'Your archive.html': '<p>hello</p>' };
const textsOf = (posts: readonly InventedPost[]): readonly string[] => posts.map(({ text }) => text);

describe('an archive is read', () => {
  test.each<[string, ZipOptions]>([
    ['stored', { method: 'stored' }],
    ['deflated', { method: 'deflated' }],
    ['with a comment', { comment: 'PK, made on Monday' }],
    ['in 64 bits, stored', { method: 'stored', is64: true }],
    ['in 64 bits, deflated', { is64: true }],
  ])('from a zip, %s', async (_, options) => {
    const { outcome, posts } = await take([zipOf(whole, options)]);
    expect(outcome).toMatchObject({ kind: 'read', handle: 'harbour', posts: 500, skipped: { reposts: 0, repeats: 0, others: 0 } });
    expect(posts.map(({ text }) => text)).toEqual(textsOf(manyPosts(500)));
  });

  test('from a zip of many GB, of which only the directory and the posts are read', async () => {
    const { file, read: touched } = sparseFile('big.zip', zipSegments(whole, { is64: true, gap: 3 * 2 ** 30 }));
    expect(file.size).toBeGreaterThan(15 * 2 ** 30);
    const { outcome } = await take([file]);
    expect(outcome).toMatchObject({ kind: 'read', posts: 500 });
    expect(touched.bytes).toBeLessThan(400_000);
  });

  test('from a zip with so many pictures that its directory spans several slices', async () => {
    const pictures = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`data/tweets_media/${at}-${'x'.repeat(40)}.jpg`, '']));
    const { outcome } = await take([zipOf({ ...pictures, ...whole })]);
    expect(outcome).toMatchObject({ kind: 'read', posts: 500 });
  });

  test('from loose files with any name, the parts in order, ignoring other files', async () => {
    const files = [fileOf('tweets-part1 (2).js', postsFile(manyPosts(2, 2), 1)), fileOf('like.js', 'window.YTD.like.part0 = [ ]'), fileOf('photo.png', 'PNG'), fileOf('account.js', accountFile()), fileOf('a.js', postsFile(manyPosts(2)))];
    const { posts } = await take(files);
    expect(posts.map(({ id }) => id)).toEqual(['1000000', '1000001', '1000002', '1000003']);
  });

  test('with the file names that X used until 2022, and a byte order mark', async () => {
    const files = [fileOf('account.js', `\uFEFF${accountFile()}`), fileOf('tweet.js', `\uFEFF${postsFile(manyPosts(3), 0, 'tweet')};\n`)];
    expect((await take(files)).outcome).toMatchObject({ kind: 'read', posts: 3 });
  });

  test('from a zip without folders, as X made it until 2019', async () => {
    expect((await take([zipOf({ 'account.js': accountFile(), 'tweet.js': postsFile(manyPosts(3), 0, 'tweet') })])).outcome).toMatchObject({ kind: 'read', posts: 3 });
  });

  test('even without posts', async () => {
    expect((await take(loose([]))).outcome).toEqual({ kind: 'read', handle: 'harbour', posts: 0, skipped: { reposts: 0, repeats: 0, others: 0, damaged: 0, toCome: 0 }, oldest: undefined, newest: undefined });
  });

  test('with the times of its oldest and newest post', async () => {
    const posts = [{ id: '2', text: 'Later', at: 'Fri Mar 01 00:00:00 +0000 2024' }, { id: '1', text: 'First', at: 'Thu Jan 01 00:00:01 +0000 1970' }];
    expect((await take(loose(posts))).outcome).toMatchObject({ oldest: 1000, newest: Date.UTC(2024, 2, 1) });
  });
});

describe('while reading', () => {
  test('progress only grows, up to the total', async () => {
    let time = 0;
    const { progress } = await take([zipOf(whole)], { now: () => (time += 400) });
    const last = progress.at(-1);
    expect(last?.bytes).toBe(last?.bytesInAll);
    expect(last).toMatchObject({ posts: 500, secondsLeft: 0 });
    const bytes = progress.map((step) => step.bytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  });

  test('reading can be cancelled before it starts and midway', async () => {
    expect((await take([zipOf(whole)], { signal: AbortSignal.abort() })).outcome).toEqual({ kind: 'cancelled' });
    const stop = new AbortController();
    const { outcome } = await take([fileOf('account.js', accountFile()), fileOf('tweets.js', postsFile(manyPosts(3000)))], { signal: stop.signal, onPosts: () => stop.abort() });
    expect(outcome).toEqual({ kind: 'cancelled' });
  });

  test('rethrows an error of the caller unchanged', async () => {
    await expect(take(loose(manyPosts(3)), { onPosts: full })).rejects.toThrow('full');
  });
});

describe('the account’s own posts, each once, as typed', () => {
  test('a post', async () => {
    expect(await one('Hello, harbour')).toEqual({ id: '7', postedAt: Date.UTC(2018, 9, 10, 20, 19, 24), kind: 'post', text: 'Hello, harbour', language: 'en', hasMedia: false, likes: 3, reposts: 1 });
  });
  test('has link targets, and no links to media', async () => {
    const more = { entities: { urls: [link('https://t.co/aaa1', 'https://harbour.example/tides')], media: [link('https://t.co/bbb2', 'https://twitter.com/harbour/status/7/photo/1')] } };
    expect(await one('Tides &amp; times &lt;3 https://t.co/aaa1 https://t.co/bbb2', more)).toMatchObject({ text: 'Tides & times <3 https://harbour.example/tides', hasMedia: true });
  });
  test('has the link targets that can be read', async () => {
    expect(await one('Tides https://t.co/aaa1', { entities: { urls: [{ indices: [0, 5] }, link('https://t.co/aaa1', 'https://harbour.example/tides')] } })).toMatchObject({ text: 'Tides https://harbour.example/tides' });
  });
  test('unescapes characters once', async () => {
    expect(await one('&amp;lt; is not &lt;')).toMatchObject({ text: '&lt; is not <' });
  });
  test('loses leading handles in a reply, keeps them in a post', async () => {
    const reply = { in_reply_to_status_id_str: '5', in_reply_to_user_id_str: '99' };
    expect(await one('@ann @ben Gate two', reply)).toMatchObject({ kind: 'reply', text: 'Gate two' });
    expect(await one('@ann Gate two')).toMatchObject({ kind: 'post', text: '@ann Gate two' });
  });
  test('a reply to oneself is part of a thread', async () => {
    expect(await one('And more', { in_reply_to_status_id_str: '5', in_reply_to_user_id_str: ownId })).toMatchObject({ kind: 'thread' });
  });
  test('a quote loses the link to the quoted post', async () => {
    expect(await one('So true https://t.co/ccc3', { entities: { urls: [link('https://t.co/ccc3', 'https://x.com/ann/status/12')] } })).toMatchObject({ kind: 'quote', text: 'So true' });
  });
  test('reposts are left out', async () => {
    const { outcome, posts } = await read({ id: '1', text: 'RT @ann: Mine' }, { id: '2', text: 'Mine', more: { retweeted_status: { id: '1' } } }, { id: '3', text: 'RT if you agree' });
    expect(posts.map(({ id }) => id)).toEqual(['3']);
    expect(outcome).toMatchObject({ skipped: { reposts: 2 } });
  });
  test('the same post in two parts, and the earlier version of an edited one, are left out', async () => {
    const edited = { edit_info: { initial: { editTweetIds: ['1', '2'] } } };
    const second = { edit_info: { edit: { initialTweetId: '1', editControlInitial: { editTweetIds: ['1', '2'] } } } };
    const { outcome, posts } = await read({ id: '1', text: 'Tpyo', more: edited }, { id: '2', text: 'Typo', more: second }, { id: '3', text: 'Once' }, { id: '3', text: 'Once' });
    expect(posts.map(({ text }) => text)).toEqual(['Typo', 'Once']);
    expect(outcome).toMatchObject({ posts: 2, skipped: { repeats: 2 } });
  });
  test('items that cannot be parsed are counted', async () => {
    const { outcome } = await read({ id: 'x', text: 'No number' }, { id: '1', text: 'No time', at: 'yesterday' }, { id: '2', text: 'https://t.co/aaa1', more: { entities: { media: [link('https://t.co/aaa1', 'https://x.com/a/status/2/photo/1')] } } });
    expect(outcome).toMatchObject({ posts: 0, skipped: { others: 3 } });
  });
});

describe('anything else is rejected with a reason', () => {
  const broken = zipSegments(whole).map(({ at, bytes }) => ({ at, bytes: bytes.slice() }));
  broken[2]?.bytes.fill(0xff, 60);
  const account = fileOf('account.js', accountFile());
  const posts = postsFile(manyPosts(20));
  const zipped = zipSegments(whole);

  test.each<[string, readonly ArchiveFile[], Partial<ArchiveOutcome & { kind: 'refused' }>]>([
    ['no file', [], { why: 'foreign' }],
    ['an empty file', [fileOf('tweets.js', '')], { why: 'foreign' }],
    ['a picture', [fileOf('photo.png', '\u0089PNG')], { why: 'foreign', file: 'photo.png' }],
    ['JSON of something else', [fileOf('tweets.json', '[{"text":"hi"}]')], { why: 'foreign' }],
    ['a zip of something else', [zipOf({ 'readme.txt': 'hi', 'src/retweets.js': posts })], { why: 'foreign' }],
    ['another file of the archive', [fileOf('like.js', 'window.YTD.like.part0 = [ ]')], { why: 'no-posts' }],
    ['the account alone', [account], { why: 'no-posts' }],
    ['posts without the account', [fileOf('tweets.js', posts)], { why: 'no-account' }],
    ['the archive of another', [zipOf({ ...whole, 'data/account.js': accountFile('ferry') })], { why: 'another-account', handle: 'ferry' }],
    ['two archives, one of another', [zipOf(whole), zipOf({ ...whole, 'data/account.js': accountFile('ferry') })], { why: 'another-account', handle: 'ferry' }],
    ['an account that tells no handle', [fileOf('account.js', 'window.YTD.account.part0 = [ {} ]'), fileOf('tweets.js', posts)], { why: 'broken', file: 'account.js' }],
    ['posts cut short', [account, cut('tweets.js', posts, posts.length - 1)], { why: 'broken', file: 'tweets.js' }],
    ['posts cut in a text', [account, cut('tweets.js', posts, 1500)], { why: 'broken', file: 'tweets.js' }],
    ['posts with something behind', [account, fileOf('tweets.js', `${posts} alert(1)`)], { why: 'broken' }],
    ['posts that are numbers', [account, fileOf('tweets.js', 'window.YTD.tweets.part0 = [ 1, 2 ]')], { why: 'broken' }],
    ['posts with broken JSON', [account, fileOf('tweets.js', 'window.YTD.tweets.part0 = [ { "tweet": { nope } } ]')], { why: 'broken' }],
    ['posts that are no UTF-8', [account, fileOf('tweets.js', new Uint8Array([...new TextEncoder().encode('window.YTD.tweets.part0 = [ {"a":"'), 0xff, 0xfe, ...new TextEncoder().encode('"} ]')]))], { why: 'broken' }],
    ['a zip cut short', [fileOf('a.zip', 'PK\u0003\u0004 and then nothing')], { why: 'broken', file: 'a.zip' }],
    ['a zip whose posts are damaged', [sparseFile('a.zip', broken).file], { why: 'broken', file: 'data/tweets.js' }],
    ['a zip whose directory points nowhere', [sparseFile('a.zip', [{ at: 0, bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }, { at: 9999, bytes: zipped.at(-1)?.bytes ?? new Uint8Array() }]).file], { why: 'broken' }],
    ['an encrypted zip', [zipOf(whole, { isEncrypted: true })], { why: 'unsupported' }],
  ])('%s', async (_, files, reason) => {
    const { outcome, posts: taken } = await take(files);
    expect(outcome).toMatchObject({ kind: 'refused', ...reason });
    expect(taken.length).toBeLessThanOrEqual(500);
  });

  test('a file that is removed while it is being read', async () => {
    const gone = { name: 'tweets.js', size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) as unknown as Blob };
    expect((await take([gone])).outcome).toMatchObject({ kind: 'refused', why: 'unreadable', file: 'tweets.js' });
  });
});
