import { describe, expect, test } from 'vitest';
import { importArchive, type ArchiveImportResult, type ImportOptions, type ImportProgress } from '../../src/archive/archive-import.ts';
import { newestOf } from '../../src/archive/newest.ts';
import { emptyAccountModel, learnPosts } from '../../src/core/brand/account-model/account-model.ts';
import { parseAccountModel } from '../../src/core/brand/account-model/parse-account-models.ts';
import { suggestionsFrom } from '../../src/core/brand/account-model/suggest.ts';
import { noBrand } from '../../src/core/brand/profile.ts';
import { addPosts, addPost, parsePostHistory } from '../../src/core/posts/post-history.ts';
import { defaultSettings } from '../../src/core/storage/settings.ts';
import { accountFile, fileOf, postsFile, zipOf, type InventedPost } from '../support/archives.ts';
import { official } from '../support/voices.ts';

const now = Date.UTC(2026, 10, 1);
const day = 86_400_000;
/** A time in X's format. */
const written = (time: number): string => new Date(time).toUTCString().replace(/^(\w{3}), (\d\d) (\w{3}) (\d{4}) (.*) GMT$/, '$1 $3 $2 $5 +0000 $4');
const harbour: readonly InventedPost[] = official.earlier.map((text, at) => ({ id: String(500 + at), text: text.replace('harbour.example', 'harbourport.com'), at: written(now - at * day) }));
const options: ImportOptions = { handle: 'harbour', known: undefined, reviewer: { settings: defaultSettings, locale: 'en', brand: { ...noBrand, name: 'Harbour', handle: 'harbour', sites: ['harbourport.com'] } }, now };
const files = (posts: readonly InventedPost[]) => [fileOf('account.js', accountFile()), fileOf('tweets.js', postsFile(posts))];
const importOf = (result: ArchiveImportResult) => {
  if (result.kind !== 'ready') throw new Error(result.kind);
  return result.archiveImport;
};

describe('importing an archive', () => {
  test('learns the voice, the topics, the site, and what the last posts did', async () => {
    const { learned, record, outcome } = importOf(await importArchive(files(harbour), options));
    expect(outcome).toMatchObject({ posts: 40, handle: 'harbour' });
    expect(learned).toMatchObject({ posts: 40, until: now - (now % 1000), ids: '' });
    expect(record).toHaveLength(40);
    expect(record.at(-1)).toMatchObject({ id: '500', account: 'harbour', kind: 'post', linksHome: true, language: 'en' });
    expect(parseAccountModel(JSON.parse(JSON.stringify(learned)))).toEqual(learned);
    expect(parsePostHistory(JSON.parse(JSON.stringify(record)))).toHaveLength(40);
    expect(suggestionsFrom(learned, noBrand)).toMatchObject({ sites: ['harbourport.com'], languages: ['en'] });
    expect(suggestionsFrom(learned, noBrand).topics).toContain('skippers');
  });

  test('learns a renamed account under its current name', async () => {
    const old = [fileOf('account.js', accountFile('old_harbour')), fileOf('tweets.js', postsFile([...harbour, { id: '9', text: 'Not yet', at: written(now + 9 * day) }]))];
    expect(await importArchive(old, options)).toMatchObject({ kind: 'refused', why: 'another-account', handle: 'old_harbour' });
    const { learned, record, outcome } = importOf(await importArchive(old, { ...options, formerHandle: 'old_harbour' }));
    expect(learned).toMatchObject({ handle: 'harbour', posts: 40 });
    expect(record.every(({ account }) => account === 'harbour')).toBe(true);
    expect(outcome.skipped.toCome).toBe(1);
  });

  test('keeps no words of a post, neither in the voice nor in the history', async () => {
    const { learned, record } = importOf(await importArchive(files([...harbour, { id: '9', text: 'Marmalade confidential at Gloucester', at: written(now) }]), options));
    expect(JSON.stringify({ learned, record })).not.toMatch(/marmalade|gloucester|admission is free/i);
  });

  test('learns each post once, even if it was already learned from the page', async () => {
    const known = learnPosts(emptyAccountModel('harbour'), harbour.slice(0, 10).map(({ id, text }, at) => ({ id, text, kind: 'post', postedAt: now - at * day })));
    expect(importOf(await importArchive(files(harbour), { ...options, known })).learned.posts).toBe(30);
  });

  test('remembers at most a thousand posts, none older than 400 days; the voice learns from the newest 3,000', { timeout: 30_000 }, async () => {
    const many = Array.from({ length: 3600 }, (_, at) => ({ id: String(at + 1), text: `Barge ${at} passed the ${at % 7} quay at ${at % 24}:15`, at: written(now - at * (day / 4)) }));
    const { learned, record, outcome } = importOf(await importArchive(files(many.toReversed()), options));
    expect(outcome.posts).toBe(3600);
    expect(learned.posts).toBe(3000);
    expect(record).toHaveLength(1000);
    const old = importOf(await importArchive(files(many.map((post) => ({ ...post, at: written(now - 500 * day) }))), options));
    expect(old.record).toEqual([]);
    expect(old.learned.posts).toBe(3000);
  });

  test('remembers what quotes did but does not learn the voice from them; parts of threads do not count as originals', async () => {
    const quote: InventedPost = { id: '7', text: 'Worth a read for skippers https://t.co/a', at: written(now - day), more: { entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://x.com/other/status/1' }] } } };
    const own: InventedPost = { id: '8', text: 'And the lock opens at noon', at: written(now), more: { in_reply_to_user_id_str: '44196', in_reply_to_status_id_str: '7' } };
    const { learned, record } = importOf(await importArchive(files([quote, own]), options));
    expect(learned.posts).toBe(1);
    expect(record).toMatchObject([{ kind: 'quote' }, { kind: 'thread', part: 1 }]);
  });

  test('reports progress in two steps', async () => {
    const steps: ImportProgress[] = [];
    await importArchive([zipOf({ 'data/account.js': accountFile(), 'data/tweets.js': postsFile(harbour) })], { ...options, onProgress: (progress) => steps.push(progress) });
    // How often the first step is reported depends on how long it takes.
    expect([...new Set(steps.map(({ step }) => step))]).toEqual(['reading', 'learning']);
    expect(steps.findLast(({ step }) => step === 'reading')).toMatchObject({ posts: 40 });
  });

  test('learns nothing from a rejected or cancelled archive', async () => {
    expect(await importArchive(files(harbour), { ...options, handle: 'other' })).toMatchObject({ kind: 'refused', why: 'another-account', handle: 'harbour' });
    expect(await importArchive([fileOf('tweets.js', postsFile(harbour).slice(0, -40)), fileOf('account.js', accountFile())], options)).toMatchObject({ kind: 'refused', why: 'broken' });
    expect(await importArchive(files(harbour), { ...options, signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' });
  });
});

test('keeps the newest posts, whatever order they come in', () => {
  const newest = newestOf<{ readonly postedAt: number }>(3);
  for (const postedAt of [5, 1, 9, 3, 7, 2, 8]) newest.add([{ postedAt }]);
  expect(newest.take().map(({ postedAt }) => postedAt)).toEqual([7, 8, 9]);
});

test('gives the same history whether posts are added all at once or one by one', async () => {
  const { record } = importOf(await importArchive(files(harbour), options));
  const byPlace = (posts: readonly unknown[]): readonly string[] => posts.map((post) => JSON.stringify(post));
  const some = record.slice(0, 9).reduce(addPost, []);
  expect(byPlace(addPosts([], record))).toEqual(byPlace(record.reduce(addPost, [])));
  expect(byPlace(addPosts(some, record))).toEqual(byPlace(record.reduce(addPost, some)));
  expect(byPlace(addPosts(record, record))).toEqual(byPlace(addPosts([], record)));
  const nameless = record.slice(0, 3).map((post) => ({ ...post, id: undefined }));
  expect(addPosts(nameless, record)).toHaveLength(40);
  expect(addPosts([], [])).toEqual([]);
});
