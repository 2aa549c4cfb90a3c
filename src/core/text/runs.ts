import type { Token } from './tokens.ts';

/** Enough to tell a repeat from a likeness; 64 numbers a post keep a thousand posts small. */
const mostRuns = 64;
const runLength = 4;

/** FNV-1a, 32 bits: short, fast, and no way back to the words. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Hashes of the runs of four words, ascending; for a long text the 64 lowest, which are a fair sample of all
 * (so two long texts with the same words keep the same runs). None for fewer than four words.
 */
export function runsOf(tokens: readonly Token[]): readonly number[] {
  const keys = tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag').map(({ key }) => key);
  const runs = new Set<number>();
  for (let i = 0; i + runLength <= keys.length; i++) runs.add(hashText(keys.slice(i, i + runLength).join(' ')));
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
