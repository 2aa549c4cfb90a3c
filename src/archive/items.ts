import { fault } from './archive-error.ts';
import { headOf, longestHead } from './file-header.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_ITEM = 0x7b;
const CLOSE_ITEM = 0x7d;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** No post is longer, including everything X adds. Without a limit a damaged file could fill the memory. */
const longestItem = 4 << 20;

/** The start of an item, where reading continues after a damaged one. */
const itemStart = /\{\s*"(?:tweet|noteTweet)"\s*:/g;
const longestStart = 100;
const asBytes = new TextDecoder('latin1');
/** A damaged byte costs only its own item. With more damaged items than this, the file is useless. */
const mostDamaged = 100;
const mostStray = 1 << 16;
/** How a complete file ends. */
const listEnd = /\]\s*;?\s*$/;

/** Stands for a damaged item. */
export const damaged: unique symbol = Symbol('damaged');

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const [first = new Uint8Array(0)] = parts;
  if (parts.length === 1) return first;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Takes a file of an archive piece by piece and returns its items. Buffers only an item that crosses a boundary. */
interface Items {
  readonly take: (chunk: Uint8Array) => readonly unknown[];
  /** Ends the file and returns the remaining items. Throws if it ends in the wrong place. */
  readonly end: () => readonly unknown[];
}

/** Reads `window.YTD.<what>.part0 = [ {…}, {…} ]`, cut into pieces anywhere. */
export const itemsOf = (isWanted: (what: string) => boolean, file: string): Items => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let state: 'head' | 'list' | 'item' | 'over' = 'head';
  let start = '';
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let kept: Uint8Array[] = [];
  let keptSize = 0;
  let isSingle = false;
  let repairs = 0;
  let strays = 0;
  /** True after a damaged item, until the next intact one. */
  let isAstray = false;
  let hasStarts = false;
  /** True if a damaged item has swallowed the end of the list. */
  let endsInList = false;
  const broken = (cause?: unknown): Error => fault('broken', { file, cause });

  /** Takes the bytes of the item that ends here out of the buffer. */
  const given = (): Uint8Array => {
    const bytes = joined(kept);
    kept = [];
    keptSize = 0;
    depth = 0;
    isText = false;
    isEscaped = false;
    return bytes;
  };
  const stray = (): readonly unknown[] => {
    const isFirst = !isAstray;
    isAstray = true;
    return isFirst ? [damaged] : [];
  };
  /** Splits a damaged item from the items that it swallowed; `undefined` if it swallowed none. */
  const salvage = (bytes: Uint8Array): readonly unknown[] | undefined => {
    if (++repairs > mostDamaged) throw broken();
    itemStart.lastIndex = 1;
    const next = itemStart.exec(asBytes.decode(bytes))?.index;
    if (next === undefined) return undefined;
    state = 'list';
    const lost = stray();
    isAstray = false;
    return [...lost, ...take(bytes.subarray(next))];
  };
  const keep = (part: Uint8Array): readonly unknown[] => {
    keptSize += part.length;
    kept.push(part);
    if (keptSize <= longestItem) return [];
    const found = salvage(given());
    if (!found) throw broken();
    return found;
  };
  const parse = (last: Uint8Array): readonly unknown[] => {
    kept.push(last);
    const bytes = given();
    state = isSingle ? 'over' : 'list';
    endsInList = bytes.at(-1) === CLOSE_LIST;
    itemStart.lastIndex = 0;
    const isStart = itemStart.exec(asBytes.decode(bytes.subarray(0, longestStart)))?.index === 0;
    hasStarts ||= isStart;
    // A part of the damaged item.
    if (isAstray && hasStarts && !isStart) return salvage(bytes) ?? [];
    try {
      const item: unknown = JSON.parse(decoder.decode(bytes));
      isAstray = false;
      return [item];
    } catch {
      return salvage(bytes) ?? stray(); // One post is lost, not the archive.
    }
  };
  /** End of the item (after its closing brace), or -1 if it continues in the next piece. */
  const itemEnd = (chunk: Uint8Array, from: number): number => {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at];
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isText = false;
      } else if (byte === QUOTE) isText = true;
      else if (byte === OPEN_ITEM || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE_ITEM || byte === CLOSE_LIST) {
        depth--;
        if (depth === 0) return at + 1;
      }
    }
    return -1;
  };
  /** Position after the header, or the end of the chunk. */
  const readHead = (chunk: Uint8Array): number => {
    for (const [at, byte] of chunk.entries()) {
      start += String.fromCharCode(byte);
      if (byte === OPEN_LIST || byte === OPEN_ITEM) {
        // Drop the byte order mark, which is not decoded yet.
        const found = headOf(start.replace(/^\u00EF\u00BB\u00BF/, ''));
        if (found === undefined || !isWanted(found.what)) throw fault('foreign', { file });
        isSingle = found.isSingle === true;
        state = isSingle ? 'item' : 'list';
        return isSingle ? at : at + 1;
      }
      if (start.length > longestHead) throw fault('foreign', { file });
    }
    return chunk.length;
  };
  function take(chunk: Uint8Array): readonly unknown[] {
    const items: unknown[] = [];
    let at = state === 'head' ? readHead(chunk) : 0;
    while (at < chunk.length) {
      if (state === 'item') {
        const end = itemEnd(chunk, at);
        if (end < 0) {
          items.push(...keep(chunk.slice(at)));
          break;
        }
        items.push(...parse(chunk.subarray(at, end)));
        at = end;
        continue;
      }
      const byte = chunk[at] ?? 0;
      if ((state === 'list' || (state === 'over' && isAstray)) && byte === OPEN_ITEM) {
        state = 'item';
        continue;
      }
      if (state === 'list' && byte === CLOSE_LIST) state = 'over';
      else if (!isSpace(byte) && byte !== (state === 'list' ? COMMA : SEMICOLON)) {
        if ((state === 'over' && !isAstray) || ++strays > mostStray) throw broken();
        state = 'list';
        items.push(...stray());
      }
      at++;
    }
    return items;
  }
  const end = (): readonly unknown[] => {
    if (state === 'head') throw fault('foreign', { file });
    if (state === 'over' || (state === 'list' && isAstray && endsInList)) return [];
    const rest = given();
    const found = rest.length > 0 ? salvage(rest) : undefined;
    if (found) return [...found, ...end()];
    if (!listEnd.test(asBytes.decode(rest))) throw broken();
    return stray();
  };
  return { take, end };
};
