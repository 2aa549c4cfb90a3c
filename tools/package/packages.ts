import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, sourceFiles } from './files.ts';
import { zipOf } from './zip.ts';

/** Names and bytes of the files for the stores, from a built project. */
export function packagesOf(root: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const contents = { chromium: filesIn(join(root, 'dist/chromium')), firefox: filesIn(join(root, 'dist/firefox')), source: sourceFiles(root) };
  return Object.entries(contents).map(([what, files]) => [`worth-following-${version}-${what}.zip`, zipOf(files)]);
}
