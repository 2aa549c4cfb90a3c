import { one } from './page.ts';
import type { SiteAdapter } from './site.ts';

/** Mastodon's own app says so itself, on any server. Its first state holds a key to the account: that it is there is enough. */
const app = ':is(#mastodon, #mastodon-compose)[data-props]';
const firstState = 'script#initial-state[type="application/json"]';

/** Mastodon, on any server. */
export const mastodon: SiteAdapter = {
  id: 'mastodon',
  recognises: (page, { protocol }) => protocol === 'https:' && one(page, app) !== undefined && one(page, firstState) !== undefined,
  composers: () => [],
  attributes: [],
  pieces: () => [],
  readDraft: () => undefined,
  rangesOf: () => undefined,
  writeEdits: async () => 'unchanged',
  isPost: () => false,
  isPostButton: () => false,
  canPost: () => false,
  closes: () => false,
  receipt: () => undefined,
  readProfile: () => undefined,
  profileHeader: () => undefined,
  readPosts: () => [],
  viewer: () => undefined,
  expects: () => undefined,
  mayShowProfile: () => false,
  strangeness: () => undefined,
  modal: () => undefined,
  overlays: () => [],
  isDark: () => false,
};
