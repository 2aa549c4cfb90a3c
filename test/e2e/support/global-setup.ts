import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../tools/browser/find.ts';
import { shareNetwork } from '../../../tools/browser/mock-network.ts';

/** Finds or installs a project's browser once, before two tests look for it at the same time, and gives all tests one network. */
export default async ({ name }: TestProject): Promise<void> => {
  findBrowser(name === 'firefox' ? 'firefox' : 'chromium');
  await shareNetwork();
};
