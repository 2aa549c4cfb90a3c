import type { SiteAdapter } from './site.ts';

/** Bluesky's own app on the web. */
export const bluesky: SiteAdapter = {
  id: 'bluesky',
  recognises: (_, { protocol, hostname }) => protocol === 'https:' && hostname === 'bsky.app',
  composers: () => [],
  attributes: [],
  pieces: () => [],
  readDraft: () => undefined,
  rangesOf: () => undefined,
  writeEdits: async () => 'unchanged',
  isPost: () => false,
  isPostButton: () => false,
  canPost: () => false,
  closes: () => true,
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
