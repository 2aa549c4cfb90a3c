import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/core/storage/codec.ts';

const parts = { settings: { consented: true }, record: [{ postedAt: 1, kind: 'post' }], tab: 'rules' };

test('what is stored comes back as it was, the record as one text', () => {
  expect(packed(parts)).toEqual({ ...parts, record: '[{"postedAt":1,"kind":"post"}]' });
  expect(unpacked(packed(parts))).toEqual(parts);
  expect(packed({ tab: 'now' })).toEqual({ tab: 'now' });
});

test('a text that is none of ours stays one, and a list is read as it is', () => {
  expect(unpacked({ record: '[{' })).toEqual({ record: '[{' });
  expect(unpacked(parts)).toEqual(parts);
});
