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

/** Pages for writing only. On other pages a narrow window has no composer. */
const writingPaths = /^(?:\/deck)?\/(?:publish|statuses\/new|share)\/?$/;

/** Tabs of every version; others may show a profile. */
const tabs: ReadonlySet<string | undefined> = new Set([undefined, 'with_replies', 'media', 'featured']);

/** The number of the page's messages about accepted posts so far: they contain no address, so they are counted. */
const heard = new WeakSet<Element>();
let receipts = 0;

/** Servers of Mastodon with its own front end. */
export const mastodon: SiteAdapter = {
  id: 'mastodon',
  recognises: (page, { protocol }) => protocol === 'https:' && one(page, select.app) !== undefined && one(page, select.state) !== undefined && one(page, select.flavour) === undefined,
  composers,
  // The badge of a picture without description and the icon of the visibility are classes.
  attributes: ['class', 'disabled'],
  pieces: ({ region }) => all(region, select.pieces),
  readDraft,
  // The words of a textarea are in no node.
  rangesOf: () => undefined,
  writeEdits: ({ element }, text, edits) => (element instanceof HTMLTextAreaElement ? makeEdits(textareaBox(element), text, edits) : Promise.resolve('unchanged')),
  isPost,
  isPostButton: (element) => element.closest(select.postButton) !== null,
  canPost: ({ region }) => all(region, 'button[type="submit"]').some((button) => !isMatch(button, select.resting)),
  // The box is emptied even if the page then goes elsewhere.
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
  // A form without a row of choices is older than version 4.3.
  strangeness: (page) => {
    if (one(page, select.editor) && !one(page, select.dropdowns)) return 'new-page';
    return viewer(page) === undefined && one(page, select.logIn) ? 'logged-out' : undefined;
  },
  modal: (page) => all(page, select.modal).at(-1),
  overlays: (page) => all(page, select.overlay),
  isDark: (page) => isDark(bodyOf(page)),
};
