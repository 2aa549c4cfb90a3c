import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/languages/index.ts';
import { ruleTextsIn } from '../../../src/core/languages/rule-texts.ts';
import type { Example } from '../../../src/core/rules/example.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { kindWords } from '../../../src/core/rules/kind-rules.ts';
import { interpolate } from '../../../src/core/util/interpolate.ts';
import { blank } from '../../../tools/scaffold/new-rule.ts';
import { examplesIn, ruleFiles } from './every-example.ts';

test('every rule file is listed under its own name, in its own group', () => {
  expect(rules.filter(({ group }) => group !== 'kind').map(({ id, group }) => `${group}/${id}`).toSorted()).toEqual(ruleFiles.map(({ id, group }) => `${group}/${id}`).toSorted());
});

test('groups are together, in the order of the popup', () => {
  const order = ['kind', 'value', 'brand', 'conversation', 'craft', 'cadence', 'profile'];
  expect(rules.map(({ group }) => group)).toEqual(rules.map(({ group }) => group).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});

const sayings = ({ advice, praise, variants = {} }: { readonly advice: string; readonly praise?: string; readonly variants?: Readonly<Record<string, string>> }): readonly string[] =>
  [advice, ...(praise === undefined ? [] : [praise]), ...Object.values(variants)];
const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** A placeholder stands for a word or a figure. Sentences over 80 letters would be cut off in the composer's row; a profile's card has more room. */
const filled = (text: string): string => text.replace(/\{\w+\}/g, 'something');

describe.each(languages.map(({ id }) => id))('%s', (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s has kind and short texts', (id, rule) => {
    const words = kindWords(id, language) ?? (language === 'en' ? rule : ruleTextsIn(language)[id]);
    expect(words).toBeDefined();
    if (!words) return;
    expect(words.title.length).toBeLessThanOrEqual(70);
    expect(words.why.length).toBeLessThanOrEqual(140);
    expect([words.title, words.why, ...sayings(words)].filter((text) => text.includes(blank))).toEqual([]);
    for (const text of sayings(words)) {
      expect(filled(text).length, text).toBeLessThanOrEqual(rule.group === 'profile' ? 120 : 80);
      expect(text, text).not.toMatch(/!|you should|you must|\bharus\b|kailangan mong|dapat kang/i);
    }
    expect(Object.keys(words.variants ?? {}).toSorted()).toEqual(Object.keys(rule.variants ?? {}).toSorted());
    expect(words.praise === undefined).toBe(rule.praise === undefined);
    expect(sayings(words).flatMap(placeholders).toSorted()).toEqual(sayings(rule).flatMap(placeholders).toSorted());
  });

  // Kinds have theirs in test/core/kinds.
  test.each(rules.filter(({ group }) => group !== 'kind').map(({ id }) => [id] as const))('%s has at least five examples', (id) => {
    const examples = examplesIn(language)[id];
    expect((examples?.flags.length ?? 0) + (examples?.passes.length ?? 0) + (examples?.praises?.length ?? 0)).toBeGreaterThanOrEqual(5);
  });
});

test('an unknown placeholder stays visible', () => {
  expect(interpolate('so {many}', { few: 2 })).toBe('so {many}');
});

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
const runsOf = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().replace(/\S+\.(com|org|id|ph)\/\S+/g, '').match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
};

/** Sentences that occur twice on purpose: with their fault, and corrected. */
const remedied = ['our hours change monday', 'errors fell from nine a day to two', 'mulai senin jam buka berubah', 'the label before you', 'freight prices doubled in march'];

test('no two examples of value and craft share four words in a row', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  const ours = new Set(rules.filter(({ group }) => group === 'value' || group === 'craft').map(({ id }) => id as string));
  for (const { id: language } of languages) {
    for (const [id, { flags, passes, praises = [] }] of Object.entries(examplesIn(language))) {
      if (!ours.has(id)) continue;
      for (const text of [...flags, ...passes, ...praises].map(textOf)) {
        for (const run of runsOf(text)) {
          const other = seen.get(run);
          if (other !== undefined && other !== text && !remedied.some((sentence) => sentence.includes(run))) shared.push(`${run}: ${other.slice(0, 60)} | ${text.slice(0, 60)}`);
          seen.set(run, text);
        }
      }
    }
  }
  expect(shared).toEqual([]);
});
