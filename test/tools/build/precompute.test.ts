import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { precompute } from '../../../tools/build/precompute.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.precomputed.ts'));

test('there are precomputed modules', () => {
  expect(files.length).toBeGreaterThan(2);
});

test.each(files)('%s exports the same when bundled as when run', async (file) => {
  const path = resolve('src', file);
  const run = (await import(path)) as Readonly<Record<string, unknown>>;
  const bundled = (await import(`data:text/javascript,${encodeURIComponent(await precompute(path))}`)) as Readonly<Record<string, unknown>>;
  expect({ ...bundled }).toEqual({ ...run });
});
