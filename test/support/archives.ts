import { deflateRawSync } from 'node:zlib';
import type { ArchiveFile } from '../../src/archive/types.ts';

/** Miniature versions of X's archives: files of posts and of the account, and zips around them. */

export interface InventedPost {
  readonly id: string;
  readonly text: string;
  readonly at?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

export const ownId = '44196';

/** A post with every other field that X writes. */
const itemOf = ({ id, text, at = 'Wed Oct 10 20:19:24 +0000 2018', more = {} }: InventedPost): unknown => ({
  tweet: {
    edit_info: { initial: { editTweetIds: [id], editableUntil: '2018-10-10T20:49:24.000Z', editsRemaining: '5', isEditEligible: true } },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    display_text_range: ['0', String(text.length)],
    favorite_count: '3',
    id_str: id,
    truncated: false,
    retweet_count: '1',
    id,
    created_at: at,
    favorited: false,
    full_text: text,
    lang: 'en',
    ...more,
  },
});

export const postsFile = (posts: readonly InventedPost[], part = 0, what = 'tweets'): string => `window.YTD.${what}.part${part} = ${JSON.stringify(posts.map(itemOf), null, 2)}`;
export const accountFile = (handle = 'harbour', id = ownId): string =>
  `window.YTD.account.part0 = ${JSON.stringify([{ account: { email: 'post@harbour.example', createdVia: 'web', username: handle, accountId: id, createdAt: '2011-02-03T04:05:06.000Z', accountDisplayName: 'Harbour' } }], null, 2)}`;

export const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): ArchiveFile => new File([content], name);

export interface ZipOptions {
  readonly method?: 'stored' | 'deflated';
  /** Sizes, offsets and the directory's position in 64 bits. */
  readonly is64?: boolean;
  readonly comment?: string;
  readonly isEncrypted?: boolean;
  /** Bytes after each entry, as pictures would take; they exist only as offsets. */
  readonly gap?: number;
}

const wide = 0xffffffff;
const encoder = new TextEncoder();

type Field = readonly [value: number | bigint, bytes: 2 | 4 | 8];
const record = (fields: readonly Field[], ...tails: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const size = fields.reduce((sum, [, bytes]) => sum + bytes, 0);
  const all = new Uint8Array(size + tails.reduce((sum, tail) => sum + tail.length, 0));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, Number(value), true);
    else if (bytes === 4) view.setUint32(at, Number(value), true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  for (const tail of tails) {
    all.set(tail, at);
    at += tail.length;
  }
  return all;
};

/** A piece of a file and its offset. */
export interface Segment {
  readonly at: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The pieces of a zip; between them there may be gaps. */
export const zipSegments = (contents: Readonly<Record<string, string>>, { method = 'deflated', is64 = false, comment = '', isEncrypted = false, gap = 0 }: ZipOptions = {}): readonly Segment[] => {
  const segments: Segment[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const flags = isEncrypted ? 1 : 0;
  const code = method === 'stored' ? 0 : 8;
  for (const [path, content] of Object.entries(contents)) {
    const name = encoder.encode(path);
    const raw = encoder.encode(content);
    const packed = method === 'stored' ? raw : new Uint8Array(deflateRawSync(raw));
    const sizes64 = record([[1, 2], [16, 2], [raw.length, 8], [packed.length, 8]]);
    const local = record([[0x04034b50, 4], [45, 2], [flags, 2], [code, 2], [0, 4], [0, 4], [is64 ? wide : packed.length, 4], [is64 ? wide : raw.length, 4], [name.length, 2], [is64 ? sizes64.length : 0, 2]], name, ...(is64 ? [sizes64] : []), packed);
    // Another extra field first, as some archivers write it.
    const extra = is64 ? record([[0x5455, 2], [5, 2], [1, 2], [0, 2]], new Uint8Array(1), record([[1, 2], [24, 2], [raw.length, 8], [packed.length, 8], [at, 8]])) : new Uint8Array(0);
    directory.push(record([[0x02014b50, 4], [45, 2], [45, 2], [flags, 2], [code, 2], [0, 4], [0, 4], [is64 ? wide : packed.length, 4], [is64 ? wide : raw.length, 4], [name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [is64 ? wide : at, 4]], name, extra));
    segments.push({ at, bytes: local });
    at += local.length + gap;
  }
  const entries = record([], ...directory);
  const count = directory.length;
  const end64 = is64
    ? record([[0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [entries.length, 8], [at, 8], [0x07064b50, 4], [0, 4], [at + entries.length, 8], [1, 4]])
    : new Uint8Array(0);
  const end = record([[0x06054b50, 4], [0, 2], [0, 2], [is64 ? 0xffff : count, 2], [is64 ? 0xffff : count, 2], [is64 ? wide : entries.length, 4], [is64 ? wide : at, 4], [comment.length, 2]], encoder.encode(comment));
  return [...segments, { at, bytes: record([], entries, end64, end) }];
};

/** A file of any size with these segments and zeros between them. It records how much was read, and how much at once. */
export const sparseFile = (name: string, segments: readonly Segment[]): { readonly file: ArchiveFile; readonly read: { bytes: number; atOnce: number } } => {
  const last = segments.at(-1);
  const size = last ? last.at + last.bytes.length : 0;
  const read = { bytes: 0, atOnce: 0 };
  const slice = (start = 0, end = size): Blob => {
    const from = Math.min(start, size);
    const to = Math.min(end, size);
    read.bytes += to - from;
    read.atOnce = Math.max(read.atOnce, to - from);
    const bytes = new Uint8Array(to - from);
    for (const segment of segments) {
      const first = Math.max(from, segment.at);
      const stop = Math.min(to, segment.at + segment.bytes.length);
      if (first < stop) bytes.set(segment.bytes.subarray(first - segment.at, stop - segment.at), first - from);
    }
    return new Blob([bytes]);
  };
  return { file: { name, size, slice }, read };
};

export const zipOf = (contents: Readonly<Record<string, string>>, options?: ZipOptions): ArchiveFile => sparseFile('twitter-2024.zip', zipSegments(contents, options)).file;

/** Posts, all different. */
export const manyPosts = (count: number, from = 0): readonly InventedPost[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(1_000_000 + from + at), text: `Barge ${from + at} passed the north quay with ${((from + at) * 37) % 91} containers – “on time” 🚢 \\ "again"` }));
