import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listingPages } from '../store/pages.ts';

// `npm run listings`: writes PRIVACY.md and the listings in `store` from the package's own texts.
for (const [path, text] of listingPages()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
