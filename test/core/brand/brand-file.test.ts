import { describe, expect, test } from 'vitest';
import { largestBrandFile, readBrandFile, replacedBy, withBrand, writeBrandFile } from '../../../src/core/brand/brand-file.ts';
import { acme, kopiSenja } from '../../../src/core/rules/example-brands.ts';
import { noBrand, parseBrand } from '../../../src/core/brand/profile.ts';

const own = parseBrand(acme);
const file = (change: object): string => JSON.stringify({ 'worth-following-brand': 1, brand: { ...own, ...change } });

describe('a brand’s file', () => {
  test('is imported unchanged', () => {
    for (const brand of [own, parseBrand(kopiSenja)]) expect(readBrandFile(writeBrandFile(brand))).toEqual({ ok: true, brand });
    expect(readBrandFile(`\uFEFF${writeBrandFile(own)}`).ok).toBe(true);
  });

  test('stays within its limit with all lists full', () => {
    const many = (count: number, length: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at} ${'w'.repeat(length)}`.slice(0, length));
    const full = parseBrand({ ...own, name: 'N'.repeat(80), sites: many(10, 60).map((_, at) => `site${at}.example.com`), topics: many(40, 80), use: many(100, 60), avoid: many(100, 60).map((word) => ({ word, instead: word })) });
    expect(writeBrandFile(full).length).toBeLessThan(largestBrandFile);
    expect(readBrandFile(writeBrandFile(full)).ok).toBe(true);
  });

  test.each<[string, string, object]>([
    ['too large', `"${'x'.repeat(largestBrandFile)}"`, { kind: 'too-large' }],
    ['no JSON', '{"brand"', { kind: 'no-json' }],
    ['something else', '{"brands":[]}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['of a newer version', '{"worth-following-brand":2,"brand":{}}', { kind: 'newer' }],
    ['without a brand', '{"worth-following-brand":1}', { kind: 'empty' }],
    ['of an empty brand', writeBrandFile(noBrand), { kind: 'empty' }],
    ['with an unknown key', file({ motto: 'x' }), { kind: 'unexpected', at: 'brand › motto' }],
    ['with an unknown key outside', '{"worth-following-brand":1,"brand":{"name":"A"},"also":1}', { kind: 'unexpected', at: 'also' }],
    ['with a key of the prototype', '{"worth-following-brand":1,"brand":{"name":"A","__proto__":{"x":1}}}', { kind: 'unexpected', at: 'brand › __proto__' }],
    ['with a constructor', file({ constructor: { prototype: {} } }), { kind: 'unexpected', at: 'brand › constructor' }],
    ['with a wrong type', file({ topics: 'freight' }), { kind: 'unexpected', at: 'brand › topics' }],
    ['with a number for a name', file({ name: 7 }), { kind: 'unexpected', at: 'brand › name' }],
    ['with a site that is none', file({ sites: ['javascript:alert(1)'] }), { kind: 'unexpected', at: 'brand › sites › 1' }],
    ['with a tone out of bounds', file({ tone: { formal: 7 } }), { kind: 'unexpected', at: 'brand › tone › formal' }],
  ])('%s is rejected', (_, text, problem) => expect(readBrandFile(text)).toEqual({ ok: false, problem }));

  test('replaces the brand with its handle, else its name; otherwise it is added', () => {
    const brands = [own, parseBrand(kopiSenja)];
    expect(withBrand(brands, { ...own, handle: own.handle.toUpperCase(), name: 'Acme 2' })).toMatchObject([{ name: 'Acme 2' }, {}]);
    expect(replacedBy(brands, { ...own, handle: '' })).toBe(own);
    expect(replacedBy(brands, { ...own, handle: 'elsewhere' })).toBeUndefined();
    expect(withBrand(brands, { ...noBrand, name: 'New' })).toHaveLength(3);
  });
});
