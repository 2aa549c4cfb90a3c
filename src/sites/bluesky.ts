import { isDark } from './is-dark.ts';
import { all, bodyOf, isMatch, one, rootOf } from './page.ts';
import type { SiteAdapter } from './site.ts';
import { profileIn } from './bluesky/addresses.ts';
import { readDraft } from './bluesky/draft.ts';
import { rangesOf } from './bluesky/editor.ts';
import { placesIn } from './bluesky/places.ts';
import { isPost, readPosts } from './bluesky/posts.ts';
import { profileHeader, readProfile } from './bluesky/profile.ts';
import { seen } from './bluesky/seen.ts';
import * as select from './bluesky/selectors.ts';
import { viewer } from './bluesky/viewer.ts';
import { writeEdits } from './bluesky/write.ts';

/** Bluesky's own web app. */
export const bluesky: SiteAdapter = {
  id: 'bluesky',
  recognises: (_, { protocol, hostname }) => protocol === 'https:' && hostname === 'bsky.app',
  composers: (page) => placesIn(page),
  // The icon of a description and the address of an avatar change in place, and the Post button shows the result of a press.
  attributes: ['data-testid', 'disabled', 'aria-disabled', 'd', 'src'],
  pieces: ({ region }) => all(region, `${select.editor}, ${select.photos}`),
  readDraft: ({ element }) => {
    const [place] = placesIn(element.ownerDocument, element);
    return place && readDraft(place);
  },
  rangesOf: ({ element }, start, end) => rangesOf(element, start, end),
  writeEdits: ({ element }, text, edits) => writeEdits(element, text, edits),
  isPost,
  isPostButton: (element) => element.closest(select.publish) !== null,
  // The button is replaced while a post is being sent.
  canPost: ({ region }) => all(region, select.publish).some((button) => !isMatch(button, select.resting)),
  // The dialog closes both when a post is sent and when it is cancelled.
  closes: () => true,
  receipt: () => undefined,
  readProfile,
  profileHeader,
  readPosts,
  viewer,
  // No page has a composer that is open all the time.
  expects: ({ pathname }) => (profileIn(pathname) === undefined ? undefined : 'profile'),
  mayShowProfile: ({ pathname }) => profileIn(pathname) !== undefined,
  strangeness: (page) => (viewer(page) === undefined && one(page, select.anyTestId) && !one(page, select.news) ? 'logged-out' : undefined),
  // A question about a composer opens in a dialog of its own, above it.
  modal: (page) => seen(page, select.dialog).at(-1),
  overlays: (page) => seen(page, select.overlay),
  // Either of them may carry the theme's background.
  isDark: (page) => isDark(bodyOf(page)) || isDark(rootOf(page)),
};
