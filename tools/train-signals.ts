/**
 * Fits the models behind the signals and packs them: npx tsx tools/train-signals.ts DATA_FOLDER
 * Deterministic: the same folder gives the same file. The posts themselves are not kept.
 */
import { writeFileSync } from 'node:fs';
import { readCollections } from './training/collections.ts';
import { train } from './training/train.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: train-signals.ts DATA_FOLDER');

const started = performance.now();
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const { steps, constants, gaps, weights } = train(readCollections(folder), say);
const source = `import type { Packed } from './packed.ts';

/** Written by tools/train-signals.ts; not to be edited. */
export const packed: Packed = {
  steps: [${steps.join(', ')}],
  constants: [${constants.join(', ')}],
  gaps: '${gaps}',
  weights: [
${weights.map((column) => `    '${column}',`).join('\n')}
  ],
};
`;
writeFileSync(new URL('../src/core/signals/weights.ts', import.meta.url), source);
say(`${weights[0]?.length ?? 0} features written`);
