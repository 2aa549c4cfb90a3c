import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../tools/browser/find.ts';

/** Finds or installs a project's browser, once, before two tests look for it at the same time. */
export default ({ name }: TestProject): void => {
  findBrowser(name === 'firefox' ? 'firefox' : 'chromium');
};
