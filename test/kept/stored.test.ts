import { expect, test } from 'vitest';
import { encodeParts, decodeParts } from '../../src/core/storage/codec.ts';

const parts = { settings: { consented: true }, record: [{ postedAt: 1, kind: 'post' }], tab: 'rules' };

test('what is stored comes back as it was, the record as one text', () => {
  expect(encodeParts(parts)).toEqual({ ...parts, record: '[{"postedAt":1,"kind":"post"}]' });
  expect(decodeParts(encodeParts(parts))).toEqual(parts);
  expect(encodeParts({ tab: 'now' })).toEqual({ tab: 'now' });
});

test('a text that is none of ours stays one, and a list is read as it is', () => {
  expect(decodeParts({ record: '[{' })).toEqual({ record: '[{' });
  expect(decodeParts(parts)).toEqual(parts);
});
