import { describe, expect, test } from 'vitest';
import { parseCount } from '../../../src/core/text/counts.ts';

/** X's interface languages, as its pages name them. */
const languages = (
  'ar-x-fm bg bn ca cs da de el en-GB en-ss en-xx en es eu fa fi fil fr ga gl gu ha he hi hr hu id ig it ja kn ko mr ms nb nl pl pt ro ru sk sr sv ta th tr uk ur vi yo zh-Hant zh'
).split(' ');

/** Short forms in this runtime's locale data that X does not use; X's own forms are tested below. */
const ownForms = new Set(['bn', 'ca', 'en-GB', 'gl', 'ha', 'ig', 'yo']);
const digitsOf = (language: string): string => ({ 'ar-x-fm': 'ar-u-nu-arab', 'en-ss': 'en', 'en-xx': 'en' })[language] ?? language;
const samples = [10_000, 12_345, 99_999, 100_000, 123_456, 999_999, 1_000_000, 1_234_567, 12_345_678, 123_456_789, 1_234_567_890, 52_300_000_000];

describe.each(languages)('%s', (language) => {
  test.skipIf(ownForms.has(language)).each(samples)('reads %i in short', (count) => {
    const shown = new Intl.NumberFormat(digitsOf(language), { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'trunc' } as Intl.NumberFormatOptions).format(count);
    const read = parseCount(shown, language);
    // Locale data has a short form for Italian thousands; X writes them in full.
    if (language === 'it' && shown.endsWith('K')) return;
    expect(read, shown).toBeDefined();
    expect(read?.value).toBeLessThanOrEqual(count);
    expect((read?.value ?? 0) + (read?.uncertainty ?? 0), shown).toBeGreaterThan(read?.uncertainty === 0 ? count - 1 : count);
  });

  test.each([0, 7, 999, 1000, 9999, 12_345, 1_234_567, 98_765_432])('reads %i in full', (count) => {
    const shown = new Intl.NumberFormat(digitsOf(language)).format(count);
    expect(parseCount(shown, language), shown).toEqual({ value: count, uncertainty: 0 });
  });
});

describe('a count', () => {
  test.each<[string, string, number, number]>([
    ['12.3K', 'en', 12_300, 100],
    ['12K', 'en', 12_000, 1000],
    ['1.2M', 'fil', 1_200_000, 100_000],
    ['12,3\u00A0rb', 'id', 12_300, 100],
    ['1,2 jt', 'id', 1_200_000, 100_000],
    ['1,2 M', 'id', 1_200_000_000, 100_000_000],
    ['12,3 B', 'tr', 12_300, 100],
    ['3,4 T', 'vi', 3_400_000_000, 100_000_000],
    ['1,5 mil M', 'es', 1_500_000_000, 100_000_000],
    ['12.345', 'de', 12_345, 0],
    ['1,2 Mio.', 'de', 1_200_000, 100_000],
    ['12\u202F345', 'fr', 12_345, 0],
    ['12,3 m', 'ca', 12_300, 100],
    ['১২.৩ হাজার', 'bn', 12_300, 100],
    ['1,00,000', 'hi', 100_000, 0],
    ['12,34,567', 'gu', 1_234_567, 0],
    ['12.3K', 'en-GB', 12_300, 100],
    ['1,2 mill.', 'gl', 1_200_000, 100_000],
    ['12.3D', 'ha', 12_300, 100],
    ['1.2G', 'yo', 1_200_000_000, 100_000_000],
    ['1.2G', 'ig', 1_200_000_000, 100_000_000],
    ['12.3K\u200F', 'he', 12_300, 100],
    ['\u200F١٢٫٣ ألف', 'ar', 12_300, 100],
    ['۱۲٫۳ هزار', 'fa', 12_300, 100],
    ['1.2萬', 'zh-Hant', 12_000, 1000],
    ['1.2万', 'zh-CN', 12_000, 1000],
    ['1.2億', 'ja', 120_000_000, 10_000_000],
    [' 4,321 ', 'en-GB', 4321, 0],
  ])('%s in %s is %i give or take %i', (shown, language, value, uncertainty) => expect(parseCount(shown, language)).toEqual({ value, uncertainty }));

  test.each<[string, string]>([
    ['', 'en'],
    ['K', 'en'],
    ['many', 'en'],
    ['12.3', 'en'],
    ['1.2345K', 'en'],
    ['12,3K', 'en'],
    ['1,23', 'en'],
    ['1,2,3', 'en'],
    ['1.2.3M', 'en'],
    ['12.3k', 'en'],
    ['12.3 rb', 'en'],
    ['12,3 K', 'id'],
    ['12 345', 'en'],
    ['-5', 'en'],
    ['~5', 'en'],
    ['12.', 'de'],
    ['12.3K', 'xx'],
    ['12.3K', ''],
    ['12.3K followers', 'en'],
    ['99999999999999999999', 'en'],
    ['1e5', 'en'],
  ])('"%s" in "%s" is undefined', (shown, language) => expect(parseCount(shown, language)).toBeUndefined());
});
