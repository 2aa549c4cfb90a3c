import { describe, expect, test } from 'vitest';
import { readArchive, type ArchiveReader } from '../../src/archive/archive.ts';
import type { ArchivedPost, ArchiveFile, ArchiveOutcome } from '../../src/archive/types.ts';
import { accountFile, fileOf, manyPosts, ownId, postsFile, zipOf, type InventedPost } from '../support/archives.ts';

interface Taken {
  readonly outcome: ArchiveOutcome;
  readonly posts: readonly ArchivedPost[];
}

const take = async (files: readonly ArchiveFile[], more: Partial<ArchiveReader> = {}): Promise<Taken> => {
  const posts: ArchivedPost[] = [];
  const outcome = await readArchive(files, { handle: 'Harbour', onPosts: (some) => void posts.push(...some), ...more });
  return { outcome, posts };
};
const account = fileOf('account.js', accountFile());
const encoder = new TextEncoder();

describe('files are found', () => {
  const placed = (folder: string, names: (name: string) => string = (name) => name): ArchiveFile =>
    zipOf(Object.fromEntries(Object.entries({ 'account.js': accountFile(), 'tweets.js': postsFile(manyPosts(3)), 'tweets-part1.js': postsFile(manyPosts(2, 3), 1) }).map(([name, content]) => [names(`${folder}${name}`), content])));
  test.each<[string, ArchiveFile]>([
    ['a folder in a folder', placed('backup/twitter-2024/data/')],
    ['five folders', placed('a/b/c/d/data/')],
    ['a folder of another name', placed('my tweets/')],
    ['a dot in front', placed('./data/')],
    ['backslashes', placed('twitter-2024\\data\\')],
    ['backslashes and folders', placed('C:\\backup\\2024\\data\\')],
    ['capitals', placed('Data/', (name) => name.replace('tweets', 'Tweets').replace('account', 'Account'))],
    ['all in capitals', placed('data/', (name) => name.toUpperCase())],
    ['downloads numbered', placed('data/', (name) => name.replace('.js', ' (1).js'))],
  ])('in %s', async (_, zip) => {
    expect((await take([zip])).posts.map(({ id }) => id)).toEqual(['1000000', '1000001', '1000002', '1000003', '1000004']);
  });
  test('two copies count once', async () => {
    const { outcome } = await take([zipOf({ 'data/account.js': accountFile(), 'data/tweets.js': postsFile(manyPosts(3)), 'old/data/account.js': accountFile(), 'old/data/tweets.js': postsFile(manyPosts(3)) })]);
    expect(outcome).toMatchObject({ posts: 3, skipped: { repeats: 3 } });
  });
  test('other files with the same name are skipped', async () => {
    const { outcome } = await take([zipOf({ 'data/account.js': accountFile(), 'data/tweets.js': postsFile(manyPosts(3)), 'assets/js/account.js': 'export const a = [1];', 'site/src/tweets.js': 'alert(1)', 'data/deleted-tweets.js': postsFile(manyPosts(9, 50)) })]);
    expect(outcome).toMatchObject({ kind: 'read', posts: 3 });
  });
});

describe('long posts', () => {
  const at = 'Wed Mar 01 12:00:00 +0000 2023';
  const whole = `The crane on quay four is back ${'and it lifts again, and again, '.repeat(20)}until Friday.`;
  const preview = `${whole.slice(0, 250)}… https://t.co/self1`;
  const cut: InventedPost = { id: '77', text: preview, at, more: { entities: { urls: [{ url: 'https://t.co/self1', expanded_url: 'https://twitter.com/i/web/status/77' }] } } };
  const note = (text: string, createdAt = '2023-03-01T12:00:00.000Z', urls: readonly unknown[] = []): string =>
    `window.YTD.note_tweet.part0 = ${JSON.stringify([{ noteTweet: { noteTweetId: '9', updatedAt: createdAt, lifecycle: { value: '0', name: 'Indexed' }, createdAt, core: { styletags: [], urls, text, mentions: [], cashtags: [], hashtags: [] } } }])}`;
  const read = async (notes: string, ...posts: readonly InventedPost[]): Promise<readonly string[]> => (await take([zipOf({ 'data/account.js': accountFile(), 'data/tweets.js': postsFile(posts), 'data/note-tweet.js': notes })])).posts.map(({ text }) => text);

  test('are read in full', async () => {
    expect(await read(note(whole), cut, { id: '78', text: 'Another', at })).toEqual([whole, 'Another']);
    expect((await take([account, fileOf('tweets.js', postsFile([cut])), fileOf('n.js', note(whole))])).posts[0]?.text).toBe(whole);
  });
  test('are matched although times differ by seconds, and links, entities and line breaks differ', async () => {
    expect(await read(note(whole, '2023-03-01T12:00:41.123Z'), { ...cut, text: `${whole.slice(0, 276)}…`, more: {} })).toEqual([whole]);
    const told = `Fish & chips <3\n\nsee https://t.co/tides1 ${whole}`;
    const [text] = await read(note(told, undefined, [{ expandedUrl: 'https://harbour.example/tides', shortUrl: 'https://t.co/tides1', toIndex: '40', fromIndex: '17' }]), { ...cut, text: `Fish &amp; chips &lt;3\n\nsee https://t.co/tides1 ${preview}` });
    expect(text).toBe(told.replace('https://t.co/tides1', 'https://harbour.example/tides'));
  });
  test('have the link targets that can be read', async () => {
    expect(await read(note(`${whole} https://t.co/tides1`, undefined, [{ toIndex: '40' }, { expandedUrl: 'https://harbour.example/tides', shortUrl: 'https://t.co/tides1' }]), cut)).toEqual([`${whole} https://harbour.example/tides`]);
  });
  test('lose their leading handles if they are replies', async () => {
    expect(await read(note(whole), { ...cut, text: `@ann @ben ${preview}`, more: { ...cut.more, in_reply_to_status_id_str: '5', in_reply_to_user_id_str: ownId } })).toEqual([whole]);
  });
  test('each part of a thread posted at once gets its own note', async () => {
    const notes = `window.YTD.note_tweet.part0 = ${JSON.stringify([`Two. ${whole}`, `One. ${whole}`].map((text) => ({ noteTweet: { createdAt: '2023-03-01T12:00:00.000Z', core: { text } } })))}`;
    expect(await read(notes, { ...cut, text: `One. ${preview}` }, { ...cut, id: '78', text: `Two. ${preview}`, more: {} })).toEqual([`One. ${whole}`, `Two. ${whole}`]);
  });
  test('a note from another day or with other words belongs to another post', async () => {
    expect(await read(note(whole, '2023-03-02T12:00:00.000Z'), cut, { id: '78', text: 'The crane', at })).toEqual(['The crane']);
    expect(await read(note(whole), { id: '78', text: 'The crane', at })).toEqual(['The crane']);
    expect(await read(note(`Not ${whole}`), { id: '78', text: 'The crane', at })).toEqual(['The crane']);
  });
  test('nothing is learned from a preview without its note, but a post that merely ends in dots is learned', async () => {
    expect(await read(note('Other'), cut, { id: '78', text: 'And then…', at })).toEqual(['And then…']);
  });
});

describe('the format of 2016', () => {
  const posts = (month: string, from: number): string =>
    `Grailbird.data.tweets_2016_${month} = \n ${JSON.stringify(
      [1, 0].map((one) => ({ source: 'web', entities: { user_mentions: [], media: [], hashtags: [], urls: [{ indices: [6, 29], url: 'https://t.co/abc', expanded_url: 'https://harbour.example/', display_url: 'harbour.example' }] }, geo: {}, id_str: String(from + one), text: `Post ${from + one} https://t.co/abc`, id: from + one, created_at: `2016-${month}-0${one + 1} 12:34:56 +0000`, user: { name: 'Harbour', screen_name: 'harbour', id_str: ownId, id: Number(ownId) } })),
      null,
      1,
    )}`;
  const details = `var user_details =  {\n  "screen_name" : "harbour",\n  "full_name" : "Harbour",\n  "id" : "${ownId}",\n  "created_at" : "2011-02-03 04:05:06 +0000"\n}`;
  test('is read from a zip and from loose files', async () => {
    const zip = zipOf({ 'data/js/tweets/2016_02.js': posts('02', 30), 'data/js/tweets/2016_01.js': posts('01', 10), 'data/js/user_details.js': details, 'data/js/tweet_index.js': 'var tweet_index = [ ]', 'tweets.csv': 'a' });
    const { outcome, posts: read } = await take([zip]);
    expect(outcome).toMatchObject({ kind: 'read', handle: 'harbour', posts: 4, oldest: Date.UTC(2016, 0, 1, 12, 34, 56) });
    expect(read.map(({ id }) => id)).toEqual(['11', '10', '31', '30']);
    expect(read[1]?.text).toBe('Post 10 https://harbour.example/');
    expect((await take([fileOf('2016_01.js', posts('01', 10)), fileOf('user_details.js', details)])).outcome).toMatchObject({ posts: 2 });
    expect((await take([fileOf('2016_01.js', posts('01', 10))])).outcome).toMatchObject({ why: 'no-account' });
    expect((await take([fileOf('2016_01.js', posts('01', 10)), fileOf('user_details.js', details.replace('harbour', 'ferry'))])).outcome).toMatchObject({ why: 'another-account', handle: 'ferry' });
  });
});

describe('a damaged archive', () => {
  const text = postsFile(manyPosts(40));
  const spoilt = async (find: string, byte: number, source = text): Promise<Taken> => {
    const bytes = encoder.encode(source);
    bytes[encoder.encode(source.slice(0, source.indexOf(find))).length] = byte;
    return take([account, fileOf('tweets.js', bytes)]);
  };
  test.each<[string, string, number]>([
    ['a letter of Latin-1', 'arge 7 passed', 0xe9],
    ['half a letter', 'arge 7 passed', 0xc3],
    ['a nought', 'arge 7 passed', 0],
    ['a quote within a text', 'arge 7 passed', 0x22],
    ['a backslash before the end of a text', '\\\\ \\"again\\""', 0x61],
    ['the quote that opens a text', '"Barge 7 passed', 0x61],
    ['a brace among the names', '"full_text": "Barge 7 passed', 0x7d],
    ['a bracket among the names', '"full_text": "Barge 7 passed', 0x5b],
    ['another brace', '"full_text": "Barge 7 passed', 0x7b],
    ['the last post', '"full_text": "Barge 39 passed', 0x61],
    ['a quote in the last post', 'arge 39 passed', 0x22],
    ['a brace in the last post', '"full_text": "Barge 39 passed', 0x7b],
  ])('loses one post for each damaged byte: %s', async (_, find, byte) => {
    const { outcome, posts } = await spoilt(find, byte);
    expect(outcome.kind).toBe('read');
    expect(posts.length).toBeGreaterThanOrEqual(39);
    expect(outcome).toMatchObject({ skipped: { damaged: 40 - posts.length } });
  });
  test('loses at most one post for each damaged byte, wherever it is', async () => {
    const bytes = encoder.encode(postsFile(manyPosts(6)));
    const start = bytes.indexOf(0x5b) + 1;
    for (let at = start; at < bytes.length - 1; at += 7) {
      for (const byte of [0xff, 0x22, 0x7d, 0x5b]) {
        const damagedBytes = bytes.slice();
        damagedBytes[at] = byte;
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { outcome, posts } = await take([account, fileOf('tweets.js', damagedBytes)]);
        expect(outcome.kind, `${byte} at ${at}`).toBe('read');
        expect(posts.length, `${byte} at ${at}`).toBeGreaterThanOrEqual(5);
        expect(outcome.kind === 'read' && outcome.skipped.damaged, `${byte} at ${at}`).toBeLessThanOrEqual(2);
      }
    }
  });
  test('is rejected if it is truncated', async () => {
    const bytes = encoder.encode(postsFile(manyPosts(3)));
    for (let length = 40; length < bytes.length; length += 11) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await take([account, fileOf('tweets.js', bytes.slice(0, length))])).outcome, String(length)).toMatchObject({ kind: 'refused', why: 'broken' });
    }
  });
  test('accepts an account id that is a number', async () => {
    expect((await take([fileOf('account.js', accountFile().replace(`"${ownId}"`, ownId)), fileOf('tweets.js', postsFile(manyPosts(3)))])).outcome).toMatchObject({ posts: 3 });
  });
  test.each(['utf-16le', 'utf-16be'])('is read when saved as %s', async (encoding) => {
    const wide = (content: string): Uint8Array<ArrayBuffer> => {
      const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
      return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16());
    };
    const { posts } = await take([fileOf('account.js', wide(accountFile())), fileOf('tweets.js', wide(text))]);
    expect(posts.map((post) => post.text)).toEqual(manyPosts(40).map((post) => post.text));
  });
});

describe('account and dates', () => {
  const zip = zipOf({ 'data/account.js': accountFile('old_harbour'), 'data/tweets.js': postsFile([...manyPosts(2), { id: '5', text: 'Later', at: 'Thu Apr 15 00:00:00 +0000 2062' }]) });
  test('a renamed account is read only once the person says that it is theirs', async () => {
    expect((await take([zip])).outcome).toMatchObject({ kind: 'refused', why: 'another-account', handle: 'old_harbour' });
    expect((await take([zip], { formerHandle: 'Old_Harbour' })).outcome).toMatchObject({ kind: 'read', posts: 3 });
    expect((await take([zip], { formerHandle: 'ferry' })).outcome).toMatchObject({ kind: 'refused', why: 'another-account' });
  });
  test('a post dated in the future is left out', async () => {
    expect((await take([zip], { formerHandle: 'old_harbour', today: Date.UTC(2026, 10, 22) })).outcome).toMatchObject({ posts: 2, newest: Date.UTC(2018, 9, 10, 20, 19, 24), skipped: { toCome: 1 } });
  });
});
