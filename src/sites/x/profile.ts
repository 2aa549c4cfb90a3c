import type { PageCount } from '../../core/text/page-count.ts';
import { all, one, proseOf, rootOf, textOf } from '../page.ts';
import type { ProfileHeader, ProfileReading } from '../site.ts';
import { handleIn, profileIn } from './addresses.ts';
import { handleBelowName, handlesIn } from './handles.ts';
import * as select from './selectors.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { schemaOf } from './schema.ts';
import { viewer } from './viewer.ts';

/** A link that belongs to the profile, not to a post on it. */
const ownLink = (page: Document, selector: string, handle: string): HTMLElement | undefined =>
  all(page, selector).find((found) => sameHandle(handleIn(found.getAttribute('href')), handle) && found.closest('article') === null);

const digitsIn = (node: Node): string => textOf(node).replaceAll(/\P{Nd}/gu, '');

/** A count: the exact number, and the one shown in a link such as "12.8K Followers" (in some languages the word comes first). A number in several pieces is ignored. */
const countAt = (page: Document, exact: number | undefined, selector: string, handle: string): PageCount | undefined => {
  const link = ownLink(page, selector, handle);
  const number = link && all(link, 'span').find((span) => span.childElementCount === 0 && digitsIn(span) !== '' && digitsIn(span) === digitsIn(link));
  return exact === undefined && number === undefined ? undefined : { exact, shown: number && textOf(number), language: rootOf(page)?.lang ?? '' };
};

const proseAt = (page: Document, selector: string): string | undefined => {
  const element = one(page, selector);
  return element && (proseOf(element).trim() || undefined);
};

/** Whether a profile has X's tabs of August 2026, where Replies contains only replies; `undefined` until its tabs have loaded. */
export const hasNewTabs = (page: Document, handle: string): boolean | undefined => {
  if (ownLink(page, select.newTab, handle) !== undefined) return true;
  return ownLink(page, select.repliesTab, handle) === undefined ? undefined : false;
};

/** The profile at an address; `undefined` until its own header has loaded, because after a change of route the previous one stays for a while. */
export const readProfile = (page: Document, url: Pick<URL, 'hostname' | 'pathname'>): ProfileReading | undefined => {
  const address = profileIn(url);
  const header = one(page, select.name);
  if (address === undefined || header === undefined) return undefined;
  const { handle, tab } = address;
  const shown = handleBelowName(header);
  if (shown === undefined || !sameHandle(shown.handle, handle)) return undefined;
  const person = viewer(page);
  const schema = schemaOf(page, handle);
  return {
    handle: shown.handle,
    // The logged-in person is preferred, because the button may still be the previous profile's.
    isOwn: person === undefined ? one(page, select.editProfile) !== undefined : sameHandle(person, handle),
    name: proseOf(header, shown.element).trim() || undefined,
    bio: proseAt(page, select.bio),
    site: schema?.site ?? proseAt(page, select.site),
    isProtected: one(header, select.lock) !== undefined,
    showsReplies: tab === 'all' || (tab === 'with_replies' && hasNewTabs(page, handle) === false),
    followers: countAt(page, schema?.followers, select.followersLink, handle),
    following: countAt(page, schema?.following, select.followingLink, handle),
  };
};

/** The name, and the lowest part of the header. */
export const profileHeader = (page: Document): ProfileHeader | undefined => {
  const first = one(page, select.name);
  const handles = first === undefined ? [] : handlesIn(first);
  if (first === undefined || handles.length === 0) return undefined;
  const [followers] = handles.flatMap(({ handle }) => ownLink(page, select.followersLink, handle) ?? []);
  return { first, last: followers ?? all(page, select.headerParts).at(-1) ?? first };
};
