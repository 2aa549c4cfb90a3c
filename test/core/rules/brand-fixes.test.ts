import { describe, expect, test } from 'vitest';
import { acme, kopiSenja } from '../../../src/core/rules/example-brands.ts';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { rules, type RuleId } from '../../../src/core/rules/index.ts';
import type { Example } from '../../../src/core/rules/example.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { contextFor } from './setting.ts';

/** The draft after a click on the rule's fix; undefined if there is none. */
function fixed(id: RuleId, example: Exclude<Example, string>, language: LanguageId = 'en'): string | undefined {
  const fix = rules.find((rule) => rule.id === id)?.check(contextFor(example, language))?.fix;
  if (!fix) return undefined;
  return fix.edits.toReversed().reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), example.text);
}

const silent = Array.from({ length: 4 }, () => ({ text: 'Nothing to see' }));

describe('a click inserts', () => {
  test.each<[RuleId, Exclude<Example, string>, string | undefined]>([
    ['house-words', { text: 'Clients like cheap clients', brand: acme }, 'Customers like cheap customers'],
    ['house-words', { text: 'A cheap crate', brand: acme }, undefined],
    ['house-words', { text: 'Open loadplanner', brand: { ...acme, use: ['LoadPlanner'] } }, 'Open LoadPlanner'],
    ['name-form', { text: 'At ACME FREIGHT’s gate, Acme Frieght waits', brand: acme }, 'At Acme Freight’s gate, Acme Freight waits'],
    ['name-form', { text: 'Say hi to AcmeFreight', brand: acme }, 'Say hi to Acme Freight'],
    ['pointer-due', { text: 'Fog on the river', brand: acme, recent: silent }, 'Fog on the river acme.com'],
    ['pointer-due', { text: 'Fog on the river ', brand: { ...acme, sites: [] }, recent: silent }, 'Fog on the river #AcmeFreight'],
    ['pointer-due', { text: 'Fog #river #fog', brand: { ...acme, sites: [] }, recent: silent }, undefined],
    ['pointer-due', { text: 'Fog '.repeat(66), brand: acme, recent: silent }, 'Fog '.repeat(66) + '#AcmeFreight'],
    ['pointer-due', { text: 'Fog '.repeat(69), brand: acme, recent: silent }, undefined],
    ['shouting', { text: 'WE OPEN THE GATES TONIGHT!!! BRING NASA FRIENDS', brand: noBrand }, 'We open the gates tonight! Bring NASA friends'],
    ['shouting', { text: 'Is it true?!?', brand: noBrand }, 'Is it true?'],
    ['mass-mention', { text: 'New crates @a @b @c @d @e', brand: noBrand }, 'New crates @a @b '],
    ['regret', { text: 'My number is +44 7700 900123 now', brand: noBrand }, undefined],
    ['regret', { text: 'Text me at +44 7700 900123 if you find the cat', brand: noBrand }, 'Text me if you find the cat'],
  ])('%s: %j', (id, example, expected) => {
    expect(fixed(id, example)).toBe(expected);
  });
  test('the other form of address', () => {
    expect(fixed('address-form', { text: 'Kamu bisa bayar, kata kamu', brand: { ...kopiSenja, address: 'formal' } }, 'id')).toBe('Anda bisa bayar, kata Anda');
    expect(fixed('address-form', { text: 'Anda bisa bayar', brand: { ...kopiSenja, address: 'familiar' } }, 'id')).toBe('Kamu bisa bayar');
    expect(fixed('address-form', { text: 'Kalian bisa bayar', brand: { ...kopiSenja, address: 'formal' } }, 'id')).toBeUndefined();
  });
});
