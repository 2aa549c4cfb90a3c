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

/** Share of runs that two texts have in common (Jaccard), from samples as `runsOf` takes them. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const inA = new Set(a);
  const inB = new Set(b);
  const whole = a.length < mostRuns && b.length < mostRuns;
  const all = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, whole ? undefined : mostRuns);
  return all.filter((run) => inA.has(run) && inB.has(run)).length / all.length;
}
