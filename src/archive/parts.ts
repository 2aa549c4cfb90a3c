import { bytesOf } from './chunks.ts';
import { fault } from './archive-error.ts';
import { headOf, longestHead } from './file-header.ts';
import type { ArchiveFile } from './types.ts';
import { isZip, listZip, openEntry } from './zip.ts';

/** A file of the archive, on its own or in the zip. */
export interface Part {
  readonly holds: 'posts' | 'notes' | 'account';
  readonly name: string;
  /** Part number. */
  readonly place: number;
  /** Size when unpacked. */
  readonly size: number;
  /** Whether it is where X puts it. Elsewhere it may be another file of the same name. */
  readonly isSure: boolean;
  readonly open: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** Whether a name stands for posts: X used the first until 2022. */
export const isPosts = (what: string): boolean => what === 'tweet' || what === 'tweets';
export const isAccount = (what: string): boolean => what === 'account';
/** The full texts of long posts. */
export const isNotes = (what: string): boolean => what === 'note_tweet' || what === 'note_tweets';

/** Recognises files by name, in any folder, because people repack archives. */
const inZip = /(?:^|\/)(?:(?<posts>tweets?|tweets\/(?<month>\d{4}_\d\d))|(?<notes>note[-_]?tweets?)|account|user_details)(?:[-_]part(?<place>\d{1,6}))?(?: ?\(\d+\))?\.js$/;
/** In `data`, or at the top level as until 2019. */
const usual = /^(?:(?:[^/]+\/)?data\/)?[^/]+$/;
/** Evens out what packers do to names: backslashes and letter case. */
const plainName = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

const heads = new TextDecoder();

const partsOfZip = async (file: ArchiveFile, signal: AbortSignal | undefined): Promise<readonly Part[] | undefined> => {
  const entries = await listZip(file, (name) => inZip.test(plainName(name)), signal);
  if (entries.length === 0) return undefined;
  return entries.map((entry): Part => {
    const name = plainName(entry.name);
    const { posts, notes, month, place } = inZip.exec(name)?.groups ?? {};
    const holds = posts !== undefined ? 'posts' : notes !== undefined ? 'notes' : 'account';
    return { holds, name: entry.name, place: Number(place ?? month?.replace('_', '') ?? 0), size: entry.size, isSure: usual.test(name), open: async () => openEntry(file, entry) };
  });
};

/** Detects UTF-16 by its byte order mark, which some editors write. */
const wideEncoding = (head: DataView): 'utf-16le' | 'utf-16be' | undefined => {
  const mark = head.byteLength >= 2 ? head.getUint16(0) : 0;
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
};
const narrowed = (bytes: ReadableStream<Uint8Array<ArrayBuffer>>, encoding: string): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return bytes.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, out) => out.enqueue(encoder.encode(decoder.decode(chunk, { stream: true }))),
    }),
  );
};

/** The parts in a chosen file; `undefined` if it is not X's. Goes by content, because browsers rename downloads. */
const partsOf = async (file: ArchiveFile, signal: AbortSignal | undefined): Promise<readonly Part[] | undefined> => {
  const head = await bytesOf(file, 0, longestHead);
  if (isZip(head)) return partsOfZip(file, signal);
  const wide = wideEncoding(head);
  const found = headOf((wide ? new TextDecoder(wide) : heads).decode(head));
  if (!found) return undefined;
  const holds = isPosts(found.what) ? 'posts' : isNotes(found.what) ? 'notes' : isAccount(found.what) ? 'account' : undefined;
  const bytes = (): ReadableStream<Uint8Array<ArrayBuffer>> => file.slice(0, file.size).stream();
  return holds ? [{ holds, name: file.name, place: found.part, size: file.size, isSure: true, open: async () => (wide ? narrowed(bytes(), wide) : bytes()) }] : [];
};

export interface Parts {
  /** One for each zip. All must be for the same account. */
  readonly accounts: readonly Part[];
  readonly posts: readonly Part[];
  readonly notes: readonly Part[];
}

/** Finds the account and the posts among the chosen files. Ignores any others. */
export const findParts = async (files: readonly ArchiveFile[], signal: AbortSignal | undefined): Promise<Parts> => {
  const found = await Promise.all(files.map(async (file) => partsOf(file, signal)));
  const parts = found.flatMap((list) => list ?? []);
  const file = files[0]?.name;
  if (found.every((list) => list === undefined)) throw fault('foreign', { file });
  const posts = parts.filter(({ holds }) => holds === 'posts').toSorted((a, b) => a.place - b.place);
  if (posts.length === 0) throw fault('no-posts', { file });
  return { accounts: parts.filter(({ holds }) => holds === 'account'), posts, notes: parts.filter(({ holds }) => holds === 'notes') };
};
