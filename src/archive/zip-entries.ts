/** A file in a zip, as listed in the directory. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Size in the zip and unpacked, in bytes. */
  readonly packed: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const entryMark = 0x02014b50;
const entrySize = 46;
const wide = 0xffffffff;
const zip64Field = 1;

const names = new TextDecoder();

/** The 64-bit values of a directory entry, in the order in which the entry refers to them. */
const wideValues = (view: DataView, start: number, end: number): readonly number[] => {
  for (let at = start; at + 4 <= end; ) {
    const length = view.getUint16(at + 2, true);
    const stop = Math.min(end, at + 4 + length);
    if (view.getUint16(at, true) === zip64Field) return Array.from({ length: Math.floor((stop - at - 4) / 8) }, (_, place) => Number(view.getBigUint64(at + 4 + place * 8, true)));
    at += 4 + length;
  }
  return [];
};

const entryAt = (view: DataView<ArrayBuffer>, at: number, nameEnd: number, extraEnd: number): ZipEntry => {
  const open = [...wideValues(view, nameEnd, extraEnd)];
  const size = (value: number): number => (value === wide ? (open.shift() ?? Number.NaN) : value);
  // The order of the 64-bit values: unpacked, packed, offset.
  const unpacked = size(view.getUint32(at + 24, true));
  const packed = size(view.getUint32(at + 20, true));
  const offset = size(view.getUint32(at + 42, true));
  return { name: names.decode(new Uint8Array(view.buffer, at + entrySize, nameEnd - at - entrySize)), flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true), packed, size: unpacked, offset };
};

/** The complete entries in a slice of the directory, and how many bytes they take (0 if the slice does not start with an entry). */
export const entriesOf = (view: DataView<ArrayBuffer>): { readonly entries: readonly ZipEntry[]; readonly read: number } => {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + entrySize <= view.byteLength && view.getUint32(at, true) === entryMark) {
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > view.byteLength) break;
    entries.push(entryAt(view, at, nameEnd, extraEnd));
    at = end;
  }
  return { entries, read: at };
};
