import { bytesOf } from './chunks.ts';
import { fault } from './archive-error.ts';
import type { ArchiveFile } from './types.ts';
import { entriesOf, type ZipEntry } from './zip-entries.ts';

/** .ZIP File Format Specification 6.3.10, sections 4.3 and 4.4. */
const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const localMark = 0x04034b50;
const endSize = 22;
const locatorSize = 20;
const end64Size = 56;
const localSize = 30;
const longestComment = 0xffff;
const wide = 0xffffffff;
const stored = 0;
const deflated = 8;
const encrypted = 1;
/** The directory is read in slices of this size, because archives with many pictures have directories of many MB. */
const slice = 1 << 20;

interface Directory {
  readonly start: number;
  readonly end: number;
}

export const isZip = (head: DataView): boolean => head.byteLength >= 4 && (head.getUint32(0, true) === localMark || head.getUint32(0, true) === endMark);

const wholeNumber = (view: DataView, at: number): number => {
  const value = Number(view.getBigUint64(at, true));
  return Number.isSafeInteger(value) ? value : Number.NaN;
};

/** Finds the directory, by the record at the end of the file. */
const findDirectory = async (file: ArchiveFile): Promise<Directory> => {
  const from = Math.max(0, file.size - endSize - longestComment - locatorSize);
  const tail = await bytesOf(file, from, file.size);
  let at = tail.byteLength - endSize;
  while (at >= 0 && !(tail.getUint32(at, true) === endMark && at + endSize + tail.getUint16(at + 20, true) === tail.byteLength)) at--;
  if (at < 0) throw fault('broken', { file: file.name });
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  const hasLocator = at >= locatorSize && tail.getUint32(at - locatorSize, true) === locator64Mark;
  if (!hasLocator) {
    if (tail.getUint16(at + 4, true) !== 0) throw fault('unsupported', { file: file.name });
    return { start, end: start + size };
  }
  const end64 = wholeNumber(tail, at - locatorSize + 8);
  const record = await bytesOf(file, end64, end64 + end64Size);
  if (record.byteLength < end64Size || record.getUint32(0, true) !== end64Mark) throw fault('broken', { file: file.name });
  const start64 = start === wide ? wholeNumber(record, 48) : start;
  return { start: start64, end: start64 + (size === wide ? wholeNumber(record, 40) : size) };
};

/** Lists the wanted entries. Nothing else in the file is read. */
export const listZip = async (file: ArchiveFile, isWanted: (name: string) => boolean, signal?: AbortSignal): Promise<readonly ZipEntry[]> => {
  const { start, end } = await findDirectory(file);
  if (!(start >= 0 && end <= file.size && start <= end)) throw fault('broken', { file: file.name });
  const wanted: ZipEntry[] = [];
  for (let at = start; at < end; ) {
    signal?.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- the end of the last entry determines where the next slice starts
    const view = await bytesOf(file, at, Math.min(end, at + slice));
    const { entries, read } = entriesOf(view);
    if (read === 0) throw fault('broken', { file: file.name });
    wanted.push(...entries.filter(({ name }) => isWanted(name)));
    at += read;
  }
  return wanted;
};

/** The unpacked bytes of an entry. */
export const openEntry = async (file: ArchiveFile, entry: ZipEntry): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> => {
  const { method, flags, offset, packed } = entry;
  if ((flags & encrypted) !== 0 || (method !== stored && method !== deflated)) throw fault('unsupported', { file: file.name });
  const local = await bytesOf(file, offset, offset + localSize);
  if (local.byteLength < localSize || local.getUint32(0, true) !== localMark) throw fault('broken', { file: file.name });
  const start = offset + localSize + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + packed > file.size) throw fault('broken', { file: file.name });
  const bytes = file.slice(start, start + packed).stream();
  return method === stored ? bytes : bytes.pipeThrough(new DecompressionStream('deflate-raw'));
};
