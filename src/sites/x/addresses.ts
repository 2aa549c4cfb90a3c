/** First parts of X's own addresses, which are no handles. */
const reserved = new Set(['home', 'explore', 'search', 'hashtag', 'notifications', 'messages', 'chat', 'settings', 'compose', 'intent', 'i', 'login', 'logout', 'signup', 'jobs', 'tos', 'privacy', 'about', 'share', 'communities', 'lists', 'bookmarks', 'account', 'unsent', 'media']);
const profileTabs = new Set(['with_replies', 'media', 'likes', 'highlights', 'articles', 'affiliates', 'superfollows', 'reposts']);

const isHandle = (part: string | undefined): part is string => part !== undefined && /^\w{1,15}$/.test(part) && !reserved.has(part.toLowerCase());

const partsOf = (path: string): readonly string[] => path.split(/[?#]/)[0]?.split('/').filter((part) => part !== '') ?? [];

/** Handles are equal whatever their case. */
export const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one.toLowerCase() === other?.toLowerCase();

/** The handle that an address starts with ("/jack/status/20", "https://x.com/jack"). */
export const handleIn = (address: string | null | undefined): string | undefined => {
  const first = partsOf((address ?? '').replace(/^https?:\/\/[^/]+/, ''))[0];
  return isHandle(first) ? first : undefined;
};

/** The handle of the profile that an address shows. */
export const profileIn = ({ pathname }: Pick<URL, 'pathname'>): string | undefined => {
  const [handle, tab, ...more] = partsOf(pathname);
  return isHandle(handle) && more.length === 0 && (tab === undefined || profileTabs.has(tab)) ? handle : undefined;
};

/** The post that an address shows or leads to. */
export const postIn = (address: string): { readonly author: string; readonly id: string } | undefined => {
  const [, author, id] = /^(?:https?:\/\/[^/]+)?\/(\w{1,15})\/status\/(\d+)/.exec(address) ?? [];
  return isHandle(author) && id !== undefined ? { author, id } : undefined;
};

/** The last "@…" in a text: names come before handles, and may hold an "@" of their own. */
export const lastHandleIn = (text: string): string | undefined => [...text.matchAll(/@(\w{1,15})/g)].at(-1)?.[1];
