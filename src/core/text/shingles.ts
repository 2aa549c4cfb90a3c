import type { Token } from './tokens.ts';

/** Enough to tell a repeat from a similar post, and small enough to store for a thousand posts. */
const mostRuns = 64;
const runLength = 4;
/** Rounding tolerance, smaller than any difference between two shares. */
const dust = 1e-6;

/** FNV-1a, 32 bits: short, fast, and not reversible to the words. */
const start = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const space = 0x20;

export function hashText(text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** Reused for every text, so that reading one creates no garbage. */
let room = new Uint32Array(1000);

/**
 * Hashes of the four-word shingles, ascending; for a long text the 64 lowest, a fair sample of all
 * (so two long texts with the same words keep the same shingles). Empty for fewer than four words.
 */
export function shinglesOf(tokens: readonly Token[]): readonly number[] {
  if (room.length < tokens.length) room = new Uint32Array(tokens.length);
  // Four shingles are in progress at a time, each starting a word after the one before, so every letter is read only once.
  let [first, second, third] = [start, start, start];
  let words = 0;
  for (const { kind, key } of tokens) {
    if (kind !== 'word' && kind !== 'number' && kind !== 'hashtag') continue;
    let fourth = start;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      first = mix(first, code);
      second = mix(second, code);
      third = mix(third, code);
      fourth = mix(fourth, code);
    }
    if (++words >= runLength) room[words - runLength] = first;
    first = mix(second, space);
    second = mix(third, space);
    third = mix(fourth, space);
  }
  const runs = room.subarray(0, Math.max(0, words - runLength + 1));
  runs.sort();
  const lowest: number[] = [];
  for (let i = 0; i < runs.length && lowest.length < mostRuns; i++) if (i === 0 || runs[i] !== runs[i - 1]) lowest.push(runs[i] ?? 0);
  return lowest;
}

/**
 * Whether the Jaccard similarity of two texts' shingles is at least `least`. Takes samples as `shinglesOf` returns them: ascending, each
 * once, so that one pass over both is enough, and a few steps for texts that differ. If one of them is only sampled,
 * the lowest 64 of all shingles are compared.
 */
export function areAlike(a: readonly number[], b: readonly number[], least: number): boolean {
  const most = a.length < mostRuns && b.length < mostRuns ? Infinity : mostRuns;
  const shorter = Math.min(a.length, b.length);
  /** With more differences than this they are not alike, even if all other shingles are equal. */
  const mostDifferent = shorter / least - shorter + dust;
  if (most === Infinity && Math.abs(a.length - b.length) > mostDifferent) return false;
  let different = 0;
  let common = 0;
  for (let i = 0, j = 0; (i < a.length || j < b.length) && common + different < most; ) {
    const inA = a[i] ?? Infinity;
    const inB = b[j] ?? Infinity;
    if (inA <= inB) i++;
    if (inB <= inA) j++;
    if (inA === inB) common++;
    else if (++different > mostDifferent) return false;
  }
  return shorter > 0 && common / (common + different) >= least;
}
