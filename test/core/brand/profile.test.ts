import { describe, expect, test } from 'vitest';
import { acme } from '../../../src/core/rules/example-brands.ts';
import { accountFrom } from '../../../src/core/brand/account.ts';
import { brandFor, noBrand, parseBrand, parseBrands, siteHost } from '../../../src/core/brand/profile.ts';

describe('a brand from storage', () => {
  test('is parsed unchanged', () => {
    expect(parseBrand(JSON.parse(JSON.stringify(acme)))).toEqual({ ...acme, preset: undefined, address: undefined });
  });
  test.each([[undefined], [null], [7], ['x'], [[]], [{ name: 4, sites: 'x', topics: { 0: 'a' }, tone: [], languages: ['xx'], preset: 'king' }]])('is an empty brand for %j', (stored) => {
    expect(parseBrand(stored)).toEqual({ ...noBrand, preset: undefined, address: undefined });
  });
  test('is normalised', () => {
    const brand = parseBrand({
      name: '  Kopi \n Senja ',
      handle: 'https://x.com/kopisenja/',
      sites: ['https://www.KopiSenja.co.id/menu?x', 'kopisenja.co.id', 'not a site', 'x'.repeat(400), 9],
      topics: ['kopi', 'Kopi', '', '  ', 'biji'],
      avoid: [{ word: 'murahan', instead: 'terjangkau' }, { word: 'customer' }, { instead: 'x' }, 'murah'],
      tone: { formal: 0.4, emoji: 2, lively: 'yes' },
      address: 'familiar',
    });
    expect(brand).toMatchObject({
      name: 'Kopi Senja',
      handle: 'kopisenja',
      sites: ['kopisenja.co.id'],
      topics: ['kopi', 'biji'],
      avoid: [{ word: 'murahan', instead: 'terjangkau' }, { word: 'customer', instead: '' }],
      tone: { formal: 0.4 },
      address: 'familiar',
    });
  });
  test('is limited in length', () => {
    const many = Array.from({ length: 500 }, (_, i) => `topic ${i}`);
    const brand = parseBrand({ topics: many, use: many, name: 'x'.repeat(500) });
    expect([brand.topics.length, brand.use.length, brand.name]).toEqual([40, 100, '']);
  });
  test('ignores `__proto__` and `constructor` keys', () => {
    expect(parseBrand(JSON.parse('{"__proto__":{"name":"Evil"},"constructor":{"name":"x"}}')).name).toBe('');
  });
});

test('an unknown language does not cost the others', () => {
  expect(parseBrand({ languages: ['xx', 'id', 'id', 'fil', 'en', 7] }).languages).toEqual(['id', 'fil', 'en']);
});

describe('several brands', () => {
  const brands = parseBrands([{ name: 'First', handle: 'first' }, { name: 'Second', handle: '@Second' }, { name: 'Copy', handle: 'FIRST' }, { name: 'No handle' }]);
  test('the first of two with the same handle counts', () => {
    expect(brands.map(({ name }) => name)).toEqual(['First', 'Second', 'No handle']);
  });
  test.each([
    ['second', 'Second'],
    ['@SECOND', 'Second'],
    ['stranger', 'First'],
    [undefined, 'First'],
    ['', 'First'],
  ])('the brand for %s is %s', (handle, name) => {
    expect(brandFor(brands, handle).name).toBe(name);
  });
  test('without brands the empty brand applies', () => {
    expect(brandFor([], 'x')).toBe(noBrand);
    expect(parseBrands('x')).toEqual([]);
  });
});

test.each([
  ['https://www.Kopi.example/menu', 'kopi.example'],
  ['kopi.example:8080#top', 'kopi.example'],
  ['  kopi.example ', 'kopi.example'],
  ['kopi', undefined],
  ['', undefined],
  ['javascript:alert(1)', undefined],
])('the site of %j is %j', (site, host) => {
  expect(siteHost(site)).toBe(host);
});

test.each([
  ['@Kopi_Senja', 'Kopi_Senja'],
  ['https://twitter.com/Kopi_Senja/', 'Kopi_Senja'],
  ['kopi senja', ''],
  ['waytoolongforahandle', ''],
])('the handle of %j is %j', (typed, handle) => {
  expect(accountFrom(typed)).toBe(handle);
});
