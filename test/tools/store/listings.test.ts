import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleTextsIn } from '../../../src/core/languages/rule-texts.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { kindWords } from '../../../src/core/rules/kind-rules.ts';
import { languageNames } from '../../../src/strings/languages.ts';
import { screenStrings } from '../../../src/strings/screens.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { permissionRows } from '../../../tools/store/claims.ts';
import { fieldText } from '../../../tools/store/listing.ts';
import { listingPages } from '../../../tools/store/pages.ts';
import { mostTerms, stores } from '../../../tools/store/stores.ts';
import { storeTexts } from '../../../tools/store/texts.ts';

test.each([...listingPages().keys()])('%s is up to date (npm run listings writes it)', (path) => {
  expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(listingPages().get(path));
});

const languages = Object.keys(languageNames) as LanguageId[];
const measured = ['name', 'summary', 'description', 'purpose', 'notes'] as const;

describe.each(stores.flatMap((store) => languages.map((language) => [store.name, language, store] as const)))('%s, %s', (_, language, store) => {
  test.each(measured)('its %s is within the store’s length limits', (field) => {
    const { length } = fieldText(store, language, field);
    expect(length).toBeGreaterThanOrEqual(store.least?.[field] ?? 1);
    expect(length).toBeLessThanOrEqual(store.most[field] ?? Infinity);
  });

  test('the reason for each permission is within the store’s length limit', () => {
    for (const [, reason] of permissionRows(language)) expect(reason.length).toBeLessThanOrEqual(store.most.permissions ?? Infinity);
  });

  test('contains every field once', () => {
    expect(new Set(store.fields).size).toBe(store.fields.length);
    for (const field of ['name', 'summary', 'description', 'purpose', 'permissions', 'dataUse', 'notes', 'policy', 'pictures'] as const) expect(store.fields).toContain(field);
  });
});

/** All texts of the pages, and the names of the rules. */
const saidIn = (language: LanguageId): string => JSON.stringify([screenStrings[language], rules.map((rule) => (kindWords(rule.id, language) ?? ruleTextsIn(language)[rule.id] ?? rule).title)]);

describe.each(languages)('%s', (language) => {
  const texts = storeTexts[language];

  test('search terms are few and short', () => {
    expect(texts.terms.length).toBeLessThanOrEqual(mostTerms.terms);
    expect(texts.terms.join(' ').split(' ').length).toBeLessThanOrEqual(mostTerms.words);
    for (const term of texts.terms) expect(term.length).toBeLessThanOrEqual(mostTerms.characters);
  });

  test('review instructions use labels that exist in the interface', () => {
    const names = [...texts.notes.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(9);
    for (const name of names) expect(saidIn(language)).toContain(`"${name}"`);
  });

  test('has five pictures with their captions', () => {
    expect(texts.pictures).toHaveLength(5);
    for (const [title, alternative] of texts.pictures) {
      expect(title.length).toBeLessThanOrEqual(80);
      expect(alternative.length).toBeGreaterThan(20);
    }
  });
});
