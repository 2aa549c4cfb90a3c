import type { PageCount } from '../../core/text/page-count.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, isMatch, one, parentOf, proseOf, textOf } from '../page.ts';
import type { ProfileHeader, ProfileReading } from '../site.ts';
import { accountIn, accountOf, domainOf, learnDomain, profileIn } from './accounts.ts';
import { readPosts } from './posts.ts';
import * as select from './selectors.ts';

/** The value of a digit in any script. Each script has its ten digits in a row, starting at a multiple of sixteen or six after it. */
const digitOf = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return code - row - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? 0 : 6);
};

/** An exact count, from the title of the link (≤4.5) or of its list item (since 4.6), in the page's number format. */
const countAt = (link: Element | undefined): PageCount | undefined => {
  const title = link?.getAttribute('title') ?? link?.closest('li')?.getAttribute('title') ?? '';
  const digits = [...title.matchAll(/\p{Nd}/gu)].map(([digit]) => digitOf(digit)).join('');
  return digits === '' ? undefined : { exact: Number(digits), language: '' };
};

/** The parts of a profile's header from which everything else is found. */
interface Header {
  readonly box: Element;
  readonly title: HTMLElement;
  readonly followers: HTMLElement;
}

/** The header of a handle, recognised by its links, because after a change of route the previous header stays for a while. */
const headerOf = (page: Document, handle: string): Header | undefined => {
  for (const followers of all(page, select.followers)) {
    const [, linked] = /\/@([^/]+)\/followers$/.exec(followers.getAttribute('href') ?? '') ?? [];
    if (!sameHandle(linked, handle)) continue;
    for (let box = parentOf(followers); box !== undefined && !isMatch(box, select.column); box = parentOf(box)) {
      const title = one(box, select.title);
      if (title !== undefined) return { box, title, followers };
    }
  }
  return undefined;
};

/** The domain of an account, from its handle in the header. */
const domainIn = (box: Element, name: string): string | undefined => {
  for (const shown of all(box, select.handle)) {
    const [, at, domain] = /^@([\w.-]+)@([\w.-]+\.[\w-]+)$/.exec(textOf(shown).trim()) ?? [];
    if (sameHandle(at, name)) return domain;
  }
  return undefined;
};

const proseAt = (box: Element, selector: string): string | undefined => {
  const element = one(box, selector);
  return element && (proseOf(element).trim() || undefined);
};

/** The logged-in person, if the page shows who it is. */
export const viewer = (page: Document): string | undefined => accountIn(one(page, select.viewer));

/** The profile at an address; `undefined` until its own header has loaded. */
export const readProfile = (page: Document, url: Pick<URL, 'hostname' | 'pathname'>): ProfileReading | undefined => {
  const address = profileIn(url);
  const header = address && headerOf(page, address.handle);
  if (address === undefined || header === undefined) return undefined;
  const { box, title, followers } = header;
  const shown = domainIn(box, address.name);
  if (address.domain === undefined && shown !== undefined) learnDomain(page, shown);
  const handle = accountOf(address.name, address.domain ?? shown ?? domainOf(page));
  const isOwn = one(box, select.ownProfile) !== undefined;
  return {
    handle,
    isOwn,
    name: proseOf(title, one(title, 'small')).trim() || undefined,
    bio: proseAt(box, select.bio),
    site: one(box, select.field)?.getAttribute('href') ?? undefined,
    isProtected: all(box, select.lock).some((lock) => lock.closest(select.bio) === null),
    // Since 4.6 a filter that is not part of the address shows them.
    showsReplies: address.tab === 'with_replies' || (isOwn && readPosts(page).some((post) => post.isReply === true && !post.isRepost && sameHandle(post.author, handle))),
    followers: countAt(followers),
    following: countAt(all(box, select.following).find((link) => sameHandle(link.getAttribute('href')?.replace('/following', '/followers'), followers.getAttribute('href') ?? ''))),
  };
};

export const profileHeader = (page: Document): ProfileHeader | undefined => {
  const address = profileIn(page.location);
  const header = address && headerOf(page, address.handle);
  if (header === undefined) return undefined;
  // Take the widest box within the header, so that anything next to the name counts, too.
  let first: Element = header.title;
  for (let above = parentOf(first); above !== undefined && above !== header.box; above = parentOf(above)) first = above;
  return { first, last: header.followers };
};
