import { writeFileSync } from 'node:fs';
import { rulesPage } from '../docs/rules-page.ts';

// Writes docs/rules.md from the rules themselves: `npm run rules-page`.
writeFileSync(new URL('../../docs/rules.md', import.meta.url), await rulesPage());
