import type { Token } from './tokens.ts';

/** Enough to tell a repeat from a likeness; 64 numbers a post keep a thousand posts small. */
const mostRuns = 64;
const runLength = 4;
/** Less than any difference between two shares. */
const dust = 1e-6;

/** FNV-1a, 32 bits: short, fast, and no way back to the words. */
const start = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const space = 0x20;

function extend(hash: number, text: string): number {
  let extended = hash;
  for (let i = 0; i < text.length; i++) extended = mix(extended, text.charCodeAt(i));
  return extended;
}

export const hashText = (text: string): number => extend(start, text) >>> 0;

/**
 * Hashes of the runs of four words, ascending; for a long text the 64 lowest, which are a fair sample of all
 * (so two long texts with the same words keep the same runs). None for fewer than four words.
 */
export function runsOf(tokens: readonly Token[]): readonly number[] {
  const keys: string[] = [];
  for (const { kind, key } of tokens) if (kind === 'word' || kind === 'number' || kind === 'hashtag') keys.push(key);
  const runs = new Uint32Array(Math.max(0, keys.length - runLength + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = extend(start, keys[i] ?? '');
    for (let next = i + 1; next < i + runLength; next++) hash = extend(mix(hash, space), keys[next] ?? '');
    runs[i] = hash;
  }
  runs.sort();
  const lowest: number[] = [];
  for (let i = 0; i < runs.length && lowest.length < mostRuns; i++) if (i === 0 || runs[i] !== runs[i - 1]) lowest.push(runs[i] ?? 0);
  return lowest;
}

/**
 * Whether two texts have at least such a share of their runs in common (Jaccard), from samples as `runsOf` takes them: ascending, each
 * once, so that one walk along both is enough, and a few steps for texts that are not alike. Of two texts of which one is only sampled,
 * the lowest 64 of all runs are compared.
 */
export function areAlike(a: readonly number[], b: readonly number[], least: number): boolean {
  const most = a.length < mostRuns && b.length < mostRuns ? Infinity : mostRuns;
  const shorter = Math.min(a.length, b.length);
  /** With more, they are not alike even if all others were the same. */
  const mostDifferent = shorter / least - shorter + dust;
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
