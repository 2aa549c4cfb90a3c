/** `npm run package`: the packages for the stores and the source archive for their reviewers, in `dist/packages`, with their SHA-256. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOf } from '../package/packages.ts';

const folder = 'dist/packages';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of packagesOf('.')) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${join(folder, name)}  ${(bytes.length / 1000).toFixed(0)} kB`);
}
