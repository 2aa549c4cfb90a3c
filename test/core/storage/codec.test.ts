import { expect, test } from 'vitest';
import { encodeParts, decodeParts } from '../../../src/core/storage/codec.ts';

const parts = { settings: { consented: true }, record: [{ postedAt: 1, kind: 'post' }], tab: 'rules' };

test('stored parts are decoded unchanged, the history from one string', () => {
  expect(encodeParts(parts)).toEqual({ ...parts, record: '[{"postedAt":1,"kind":"post"}]' });
  expect(decodeParts(encodeParts(parts))).toEqual(parts);
  expect(encodeParts({ tab: 'now' })).toEqual({ tab: 'now' });
});

test('invalid JSON stays a string, and a list stays a list', () => {
  expect(decodeParts({ record: '[{' })).toEqual({ record: '[{' });
  expect(decodeParts(parts)).toEqual(parts);
});
