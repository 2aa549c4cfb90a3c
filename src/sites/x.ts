import { isDark } from './is-dark.ts';
import { all, bodyOf, isMatch, one } from './page.ts';
import type { SiteAdapter } from './site.ts';
import { isPost, readPosts } from './x/posts.ts';
import { postShownAt, profileIn } from './x/addresses.ts';
import { readDraft } from './x/draft.ts';
import { rangesOf } from './x/editor.ts';
import { placesIn } from './x/places.ts';
import { canPost, isPostButton, receipt } from './x/posting.ts';
import * as select from './x/selectors.ts';
import { profileHeader, readProfile } from './x/profile.ts';
import { viewer } from './x/viewer.ts';
import { writeEdits } from './x/write.ts';

const hosts: ReadonlySet<string> = new Set(['x.com', 'twitter.com', 'pro.x.com']);
const writingPaths = /^\/(?:home|(?:compose|intent)\/(?:post|tweet))\b/;

const isPro = ({ hostname }: Pick<URL, 'hostname'>): boolean => hostname === 'pro.x.com';

/** Logged-out visitors, and perhaps some accounts, get another client without any test ids. */
const strangeness: SiteAdapter['strangeness'] = (page) => {
  if (one(page, select.newPage) ?? (one(page, select.newEntry) && !one(page, select.anyTestId))) return 'new-page';
  return viewer(page) === undefined && one(page, select.logIn) !== undefined ? 'logged-out' : undefined;
};

/** X and X Pro, on the desktop and on phones. */
export const x: SiteAdapter = {
  id: 'x',
  recognises: (_, { protocol, hostname }) => protocol === 'https:' && hosts.has(hostname),
  composers: (page) => placesIn(page),
  // Whether the Post button gets disabled or enabled shows the result of a press.
  attributes: ['data-testid', 'disabled', 'aria-disabled'],
  pieces: ({ region }) => all(region, select.pieces),
  readDraft: ({ element }) => {
    const [place] = placesIn(element.ownerDocument, element);
    return place && readDraft(place);
  },
  rangesOf: ({ element }, start, end) => rangesOf(element, start, end),
  writeEdits: ({ element }, text, edits) => writeEdits(element, text, edits),
  isPost,
  isPostButton,
  canPost: ({ element }) => placesIn(element.ownerDocument, element).some(canPost),
  closes: ({ element }) => element.closest(select.enclosure) !== null,
  receipt,
  readProfile,
  profileHeader,
  readPosts,
  viewer,
  expects: (url) => {
    if (isPro(url)) return undefined; // Its drawer may be closed.
    if (writingPaths.test(url.pathname) || postShownAt(url) !== undefined) return 'composer';
    return profileIn(url)?.isKnown ? 'profile' : undefined;
  },
  mayShowProfile: (url) => !isPro(url) && profileIn(url) !== undefined,
  strangeness,
  // X has changed before which of the two boxes of a dialog is marked as modal, so a dialog that darkens the page counts, too.
  modal: (page) => all(page, select.dialog).findLast((dialog) => isMatch(dialog, select.modal) || one(dialog, select.mask) !== undefined),
  overlays: (page) => all(page, select.overlay),
  isDark: (page) => isDark(bodyOf(page)),
};
