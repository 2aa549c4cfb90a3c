import { fault } from './fault.ts';
import { headOf, longestHead } from './head.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_ITEM = 0x7b;
const CLOSE_ITEM = 0x7d;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** No post is longer, with all that X adds; without a limit a damaged file could fill the memory. */
const longestItem = 4 << 20;

/** Takes a file of an archive piece by piece and gives its items; only the item at a border is kept. */
export interface Items {
  readonly take: (chunk: Uint8Array) => readonly unknown[];
  /** Says that the file ends here; a fault where it should not. */
  readonly end: () => void;
}

/** Reads `window.YTD.<what>.part0 = [ {…}, {…} ]`, wherever the pieces are cut. */
export const itemsOf = (isWanted: (what: string) => boolean, file: string): Items => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let state: 'head' | 'list' | 'item' | 'over' = 'head';
  let start = '';
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let kept: Uint8Array[] = [];
  let keptSize = 0;
  const broken = (cause?: unknown): Error => fault('broken', { file, cause });

  const keep = (part: Uint8Array): void => {
    keptSize += part.length;
    if (keptSize > longestItem) throw broken();
    kept.push(part);
  };
  const parse = (last: Uint8Array): unknown => {
    keep(last);
    try {
      const text = kept.map((part, at) => decoder.decode(part, { stream: at < kept.length - 1 })).join('');
      return JSON.parse(text);
    } catch (error) {
      throw broken(error);
    } finally {
      kept = [];
      keptSize = 0;
    }
  };
  /** End of the item (behind its brace), or -1 where it goes on in the next piece. */
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
  /** First byte behind the head, or the chunk's end. */
  const readHead = (chunk: Uint8Array): number => {
    for (const [at, byte] of chunk.entries()) {
      start += String.fromCharCode(byte);
      if (byte === OPEN_LIST) {
        // The byte order mark as it looks before decoding.
        const what = headOf(start.replace(/^\u00EF\u00BB\u00BF/, ''))?.what;
        if (what === undefined || !isWanted(what)) throw fault('foreign', { file });
        state = 'list';
        return at + 1;
      }
      if (start.length > longestHead) throw fault('foreign', { file });
    }
    return chunk.length;
  };
  const take = (chunk: Uint8Array): readonly unknown[] => {
    const items: unknown[] = [];
    let at = state === 'head' ? readHead(chunk) : 0;
    while (at < chunk.length) {
      if (state === 'item') {
        const end = itemEnd(chunk, at);
        if (end < 0) {
          keep(chunk.slice(at));
          break;
        }
        items.push(parse(chunk.subarray(at, end)));
        state = 'list';
        at = end;
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (state === 'list' && byte === OPEN_ITEM) {
        state = 'item';
        continue;
      }
      if (state === 'list' && byte === CLOSE_LIST) state = 'over';
      else if (!isSpace(byte) && byte !== (state === 'list' ? COMMA : SEMICOLON)) throw broken();
      at++;
    }
    return items;
  };
  return {
    take,
    end: () => {
      if (state === 'head') throw fault('foreign', { file });
      if (state !== 'over') throw broken();
    },
  };
};
