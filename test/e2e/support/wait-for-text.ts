import type { Page } from 'playwright-core';

/** Waits until the page contains these words. Case matters: "Saved." is not in "…, as saved." */
export const waitForText = (page: Page, words: string): Promise<void> =>
  page
    .getByText(new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .first()
    .waitFor();
