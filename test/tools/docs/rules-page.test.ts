import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../../tools/docs/rules-page.ts';

test('docs/rules.md is up to date (npm run rules-page writes it)', async () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(await rulesPage());
});
