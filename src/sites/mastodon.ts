import { makeEdits } from './editing.ts';
import { isDark } from './is-dark.ts';
import { composers, readDraft } from './mastodon/draft.ts';
import { profileIn } from './mastodon/accounts.ts';
import { isPost, readPosts } from './mastodon/posts.ts';
import { profileHeader, readProfile, viewer } from './mastodon/profile.ts';
import * as select from './mastodon/selectors.ts';
import { all, bodyOf, isMatch, one } from './page.ts';
import { textareaBox } from './plain-box.ts';
import type { SiteAdapter } from './site.ts';

/** Pages that are only for writing. On other pages a narrow window has no composer. */
const writingPaths = /^(?:\/deck)?\/(?:publish|statuses\/new|share)\/?$/;

/** Tabs that all versions have. Other tabs may show a profile, too. */
const tabs: ReadonlySet<string | undefined> = new Set([undefined, 'with_replies', 'media', 'featured']);

/** The number of messages about accepted posts so far. They contain no address, so we count them to tell them apart. */
const heard = new WeakSet<Element>();
let receipts = 0;

/** Mastodon servers with the original web interface. */
export const mastodon: SiteAdapter = {
  id: 'mastodon',
  recognises: (page, { protocol }) => protocol === 'https:' && one(page, select.app) !== undefined && one(page, select.state) !== undefined && one(page, select.flavour) === undefined,
  composers,
  // Classes show the badge of a picture without a description, and the visibility.
  attributes: ['class', 'disabled'],
  pieces: ({ region }) => all(region, select.pieces),
  readDraft,
  // The text of a textarea is in no node.
  rangesOf: () => undefined,
  writeEdits: ({ element }, text, edits) => (element instanceof HTMLTextAreaElement ? makeEdits(textareaBox(element), text, edits) : Promise.resolve('unchanged')),
  isPost,
  isPostButton: (element) => element.closest(select.postButton) !== null,
  canPost: ({ region }) => all(region, 'button[type="submit"]').some((button) => !isMatch(button, select.resting)),
  // The box is emptied even if the page then navigates elsewhere.
  closes: () => false,
  receipt: (page) => {
    for (const action of all(page, select.receipt)) {
      if (!heard.has(action)) receipts++;
      heard.add(action);
    }
    return receipts === 0 ? undefined : String(receipts);
  },
  readProfile,
  profileHeader,
  readPosts,
  viewer,
  expects: (url) => {
    if (writingPaths.test(url.pathname)) return 'composer';
    const profile = profileIn(url);
    return profile && tabs.has(profile.tab) ? 'profile' : undefined;
  },
  mayShowProfile: (url) => profileIn(url) !== undefined,
  // A form without a row of dropdowns is older than version 4.3.
  strangeness: (page) => {
    if (one(page, select.editor) && !one(page, select.dropdowns)) return 'new-page';
    return viewer(page) === undefined && one(page, select.logIn) ? 'logged-out' : undefined;
  },
  modal: (page) => all(page, select.modal).at(-1),
  overlays: (page) => all(page, select.overlay),
  isDark: (page) => isDark(bodyOf(page)),
};
