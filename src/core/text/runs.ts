import type { Token } from './tokens.ts';

/** Enough to tell a repeat from a likeness; 64 numbers a post keep a thousand posts small. */
const mostRuns = 64;
const runLength = 4;

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
  const runs = new Set<number>();
  for (let i = 0; i + runLength <= keys.length; i++) {
    let hash = extend(start, keys[i] ?? '');
    for (let next = i + 1; next < i + runLength; next++) hash = extend(mix(hash, space), keys[next] ?? '');
    runs.add(hash >>> 0);
  }
  return [...runs].toSorted((a, b) => a - b).slice(0, mostRuns);
}

/**
 * Share of runs that two texts have in common (Jaccard), from samples as `runsOf` takes them: ascending, each once, so that one walk
 * along both is enough. Of two texts of which one is only sampled, the lowest 64 of all runs are compared.
 */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const most = a.length < mostRuns && b.length < mostRuns ? Infinity : mostRuns;
  let all = 0;
  let common = 0;
  for (let i = 0, j = 0; (i < a.length || j < b.length) && all < most; all++) {
    const inA = a[i] ?? Infinity;
    const inB = b[j] ?? Infinity;
    if (inA === inB) common++;
    if (inA <= inB) i++;
    if (inB <= inA) j++;
  }
  return a.length === 0 || b.length === 0 ? 0 : common / all;
}
