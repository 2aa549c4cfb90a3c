import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starters } from '../../tools/build/bundle-sizes.ts';

test.each(starters)('$name stays within $budget kB', ({ name, budget, size }) => {
  const kilobytes = size();
  console.log(`${name}: ${kilobytes.toFixed(1)} kB of ${budget}`);
  expect(kilobytes).toBeLessThanOrEqual(budget);
});

test('no unused file is shipped', () => {
  expect(readdirSync('dist/chromium', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(map|ts|tsx|md)$/.test(file))).toEqual([]);
});
