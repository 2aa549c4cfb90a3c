import { bytesOf } from './chunks.ts';
import { fault } from './fault.ts';
import { headOf, longestHead } from './head.ts';
import type { ArchiveFile } from './types.ts';
import { isZip, listZip, openEntry } from './zip.ts';

/** A file of the archive, on its own or inside the zip. */
export interface Part {
  readonly holds: 'posts' | 'account';
  readonly name: string;
  /** Its place among its like. */
  readonly place: number;
  /** Unpacked bytes. */
  readonly size: number;
  readonly open: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** As X called its posts until 2022, and since. */
export const isPosts = (what: string): boolean => what === 'tweet' || what === 'tweets';
export const isAccount = (what: string): boolean => what === 'account';

/** In `data`, or at the top as until 2019. */
const inZip = /^(?:(?:[^/]+\/)?data\/)?(?:(?<posts>tweets?(?:-part(?<place>\d{1,6}))?)|account)\.js$/;

const heads = new TextDecoder();

const partsOfZip = async (file: ArchiveFile, signal: AbortSignal | undefined): Promise<readonly Part[] | undefined> => {
  const entries = await listZip(file, (name) => inZip.test(name), signal);
  if (entries.length === 0) return undefined;
  return entries.map((entry): Part => {
    const { posts, place } = inZip.exec(entry.name)?.groups ?? {};
    return { holds: posts === undefined ? 'account' : 'posts', name: entry.name, place: Number(place ?? 0), size: entry.size, open: async () => openEntry(file, entry) };
  });
};

/** The parts that a chosen file holds, by what it says inside: browsers rename downloads. Undefined for a file that is none of X's. */
const partsOf = async (file: ArchiveFile, signal: AbortSignal | undefined): Promise<readonly Part[] | undefined> => {
  const head = await bytesOf(file, 0, longestHead);
  if (isZip(head)) return partsOfZip(file, signal);
  const found = headOf(heads.decode(head));
  if (!found) return undefined;
  const holds = isPosts(found.what) ? 'posts' : isAccount(found.what) ? 'account' : undefined;
  return holds ? [{ holds, name: file.name, place: found.part, size: file.size, open: async () => file.slice(0, file.size).stream() }] : [];
};

export interface Parts {
  /** One for each zip; all must be of the same account. */
  readonly accounts: readonly Part[];
  readonly posts: readonly Part[];
}

/** Finds the account and the posts in what was chosen, whatever else lies beside them. */
export const findParts = async (files: readonly ArchiveFile[], signal: AbortSignal | undefined): Promise<Parts> => {
  const found = await Promise.all(files.map(async (file) => partsOf(file, signal)));
  const parts = found.flatMap((list) => list ?? []);
  const file = files[0]?.name;
  if (found.every((list) => list === undefined)) throw fault('foreign', { file });
  const posts = parts.filter(({ holds }) => holds === 'posts').toSorted((a, b) => a.place - b.place);
  if (posts.length === 0) throw fault('no-posts', { file });
  return { accounts: parts.filter(({ holds }) => holds === 'account'), posts };
};
