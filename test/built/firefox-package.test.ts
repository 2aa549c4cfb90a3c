import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The linter behind `web-ext lint` and Mozilla's add-on site. */
const linter = join(dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')), 'bin', 'addons-linter');

interface Remark {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}
type Remarks = Readonly<Record<'errors' | 'notices' | 'warnings', readonly Remark[]>>;

test('Mozilla’s linter reports nothing but one known warning for each copy of Preact', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [linter, '--output', 'json', '--self-hosted=false', 'dist/firefox'], { maxBuffer: 2 ** 26 });
  const { errors, notices, warnings } = JSON.parse(stdout) as Remarks;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  // Preact sets innerHTML if a component uses `dangerouslySetInnerHTML`; none of ours does.
  const ofPreact = warnings.filter(({ code, file = '', message }) => code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML') && /^(?:assets\/shared-[\w-]+|src\/background\/index)\.js$/.test(file));
  expect(warnings.filter((one) => !ofPreact.includes(one))).toEqual([]);
  expect(ofPreact).toHaveLength(2);
  const ours = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(ours.filter((file) => /innerHTML/i.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});
