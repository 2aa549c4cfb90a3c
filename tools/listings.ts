import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listingPages } from './store/pages.ts';

// Writes PRIVACY.md and the listings in `store` from what the package says itself: `npm run listings`.
for (const [path, text] of listingPages()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
