import type { Page } from 'playwright-core';

/** Waits until the page says these words, in these very letters: "Saved." is not in "…, as saved." */
export const says = (page: Page, words: string): Promise<void> =>
  page
    .getByText(new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .first()
    .waitFor();
