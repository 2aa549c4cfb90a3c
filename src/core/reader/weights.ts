import type { PackedReader } from './packed-reader.ts';

/** Written by tools/train-reader.ts; not to be edited. */
export const packed: PackedReader = { gaps: '', weights: [], steps: [], traits: [], heads: [], start: 0, trees: [], odds: [] };
