import { test } from 'vitest';
import type { BrowserName } from '../../../tools/browser/driven.ts';

/** A promise that only one browser can be put to; README's table of browsers says which, and why. */
export const onlyIn = (browser: BrowserName) => test.runIf((process.env['BROWSER'] ?? 'chromium') === browser);
