import type { PageCount } from '../../core/text/page-count.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, holds, one, parentOf, precedes, proseOf, rootOf } from '../page.ts';
import type { ProfileHeader, ProfileReading } from '../site.ts';
import { accountOf, destinationOf, didIn, profileIn } from './addresses.ts';
import { showsReplies } from './posts.ts';
import { seen } from './seen.ts';
import * as select from './selectors.ts';
import { accountShownBy, handlesIn } from './shown.ts';
import { viewer } from './viewer.ts';

interface Header {
  readonly view: Element;
  readonly name: Element;
  readonly handle: Element;
  readonly account: string;
}

/** The header of the visible profile, once it shows a handle: the first one below the name. */
const headerIn = (page: Document): Header | undefined => {
  const [view] = seen(page, select.profile);
  const name = view && one(view, select.name);
  const handle = view && name && handlesIn(view).find((found) => precedes(name, found) && !found.closest(`${select.post}, ${select.bio}`));
  const account = handle && accountShownBy(handle);
  return view && name && handle && account !== undefined ? { view, name, handle, account } : undefined;
};

/** An exact count from a link's label ("12345 followers"; in some languages the number comes last). */
const countAt = (view: Element, selector: string): PageCount | undefined => {
  const link = one(view, selector);
  const numbers = link?.getAttribute('aria-label')?.match(/\d+/g) ?? [];
  const page = view.ownerDocument;
  return link && numbers.length === 1 ? { exact: Number(numbers[0]), language: rootOf(page)?.lang ?? '' } : undefined;
};

/** Whether the header belongs to the account in the address. After a change of route the previous header may still be there. */
const isOf = ({ view, account }: Header, who: string): boolean => (who.startsWith('did:') ? all(view, select.avatar).some((avatar) => didIn(avatar.getAttribute('src') ?? '') === who) : accountOf(who) === account);

/** The first external link in the bio. Bluesky has no field for a link, so people put theirs there. */
const siteIn = (bio: Element): string | undefined => all(bio, select.externalLink).flatMap((link) => destinationOf(link) ?? [])[0];

export const readProfile = (page: Document, url: Pick<URL, 'hostname' | 'pathname'>): ProfileReading | undefined => {
  const who = profileIn(url.pathname);
  const header = who === undefined ? undefined : headerIn(page);
  if (who === undefined || !header || !isOf(header, who)) return undefined;
  const { view, name, account } = header;
  const bio = one(view, select.bio);
  return {
    handle: account,
    isOwn: one(view, select.editProfile) !== undefined || sameHandle(viewer(page), account),
    name: proseOf(name).trim() || undefined,
    bio: bio && (proseOf(bio).trim() || undefined),
    site: bio && siteIn(bio),
    isProtected: false,
    showsReplies: showsReplies(page, account),
    followers: countAt(view, select.followers),
    following: countAt(view, select.following),
  };
};

/** The name with the handle, and the lowest part of the header. */
export const profileHeader = (page: Document): ProfileHeader | undefined => {
  const header = headerIn(page);
  if (!header) return undefined;
  let first = header.name;
  while (!holds(first, header.handle)) first = parentOf(first) ?? header.view;
  return { first, last: one(header.view, select.bio) ?? one(header.view, select.followers) ?? first };
};
