import { one } from '../page.ts';
import { handleIn } from './addresses.ts';
import * as select from './selectors.ts';

/** The handle in an avatar's test id. */
export const handleOfAvatar = (avatar: Element | undefined): string | undefined => avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');

/** The logged-in person, from the link to their profile (which appears late), else from the account switcher. */
export const viewer = (page: Document): string | undefined => {
  const linked = handleIn(one(page, select.profileLink)?.getAttribute('href'));
  if (linked !== undefined) return linked;
  const switcher = one(page, select.switcher);
  return switcher && handleOfAvatar(one(switcher, select.avatar));
};
