import { test } from 'vitest';
import type { BrowserName } from '../../../tools/browser/driven.ts';

/** For a promise that only one browser can be tested on; README's table of browsers says which, and why. */
export const testOnlyIn = (browser: BrowserName) => test.runIf((process.env['BROWSER'] ?? 'chromium') === browser);
