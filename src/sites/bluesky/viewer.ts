import { accountOf, profileIn } from './addresses.ts';
import { seen } from './seen.ts';
import * as select from './selectors.ts';

/** The logged-in person, from the only link to a profile in the navigation, which is on the left or at the bottom. */
export const viewer = (page: Document): string | undefined => {
  for (const link of seen(page, select.ownLink)) {
    const handle = profileIn(link.getAttribute('href'));
    if (handle !== undefined) return accountOf(handle);
  }
  return undefined;
};
