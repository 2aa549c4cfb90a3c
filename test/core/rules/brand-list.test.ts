import { expect, test } from 'vitest';
import { languages } from '../../../src/core/languages/index.ts';
import type { Example } from '../../../src/core/rules/example.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { examplesIn } from './every-example.ts';

const groups = new Set(['brand', 'conversation', 'cadence']);
/** Sentences that occur on both sides on purpose: with another name, link or word, or with an earlier post that they repeat. */
const twice = `
  acme freight opens in cebu, acmefreight opens in cebu, way to ship a sofa, asked for saturday slots, port strike explained, container prices dipped again,
  hi please dm us your order number and we will check, why freight prices doubled in march in four charts,
  why freight prices doubled in march in 4 charts, a1 b2 c3 d4, ang singil sa delivery
`.split(',');
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().replace(/\S+\.(com|org|id|ph)\S*/g, '').match(/[\p{L}\p{N}']+/gu) ?? [];
const runsOf = (words: readonly string[]): readonly string[] => words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));

test('no two examples of brand, conversation and cadence share four words in a row', () => {
  const ours = new Set<string>(rules.filter(({ group }) => groups.has(group)).map(({ id }) => id));
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const { id: language } of languages) {
    for (const [id, { flags, passes, praises = [] }] of Object.entries(examplesIn(language))) {
      if (!ours.has(id)) continue;
      for (const text of [...flags, ...passes, ...praises].map(textOf)) {
        for (const run of runsOf(wordsOf(text))) {
          const other = seen.get(run);
          if (other !== undefined && other !== text && !twice.some((sentence) => sentence.includes(run))) shared.push(`${run}: ${other} | ${text}`);
          seen.set(run, text);
        }
      }
    }
  }
  expect(shared).toEqual([]);
});
