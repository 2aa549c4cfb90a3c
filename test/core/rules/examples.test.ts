import { describe, expect, test } from 'vitest';
import type { Example, Examples } from '../../../src/core/rules/example.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { contextFor, speaksUp } from './setting.ts';
import { examplesIn } from './every-example.ts';

const shown = (example: Example): string => (typeof example === 'string' ? example : `${example.text} ${JSON.stringify({ ...example, text: undefined })}`).slice(0, 120);

function finds(rule: Rule, example: Example, language: LanguageId): 'warns' | 'praises' | 'nothing' {
  const context = contextFor(example, language);
  const finding = rule.situations.includes(context.situation) ? rule.check(context) : undefined;
  if (!finding) return 'nothing';
  return speaksUp(rule, finding) ? 'warns' : 'praises';
}

describe.each(languages.map(({ id }) => id))('%s', (language) => {
  const examples = examplesIn(language);
  describe.each(rules.filter(({ id }) => examples[id] !== undefined).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { flags, passes, praises }: Partial<Examples> = examples[id] ?? {};
    test.each((flags ?? []).map((example) => [shown(example), example] as const))('flags: %s', (_, example) => {
      expect(finds(rule, example, language)).toBe('warns');
    });
    test.each((passes ?? []).map((example) => [shown(example), example] as const))('passes: %s', (_, example) => {
      expect(finds(rule, example, language)).not.toBe('warns');
    });
    test.each((praises ?? []).map((example) => [shown(example), example] as const))('praises: %s', (_, example) => {
      expect(finds(rule, example, language)).toBe('praises');
    });
  });
});
