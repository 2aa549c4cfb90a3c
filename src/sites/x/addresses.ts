/** First path segments of X's own pages, which are not handles. */
const reserved = new Set('home explore search hashtag notifications messages chat settings compose intent i login logout signup jobs tos privacy about share communities lists bookmarks account unsent media'.split(' '));
/** X's own pages at addresses like those of profiles. There are accounts with these names, and they write posts. */
const ownPages = new Set('topics moments connect_people who_to_follow premium grok money'.split(' '));
const profileTabs = new Set('all with_replies media likes highlights articles affiliates superfollows reposts'.split(' '));
/** Pages about an account other than its profile. */
const besideProfiles = new Set('followers following verified_followers followers_you_follow subscriptions communities lists topics moments photo header_photo status article about'.split(' '));

const isHandle = (part: string | undefined): part is string => part !== undefined && /^\w{1,15}$/.test(part) && !reserved.has(part.toLowerCase());

const partsOf = (path: string): readonly string[] => path.split(/[?#]/)[0]?.split('/').filter((part) => part !== '') ?? [];

/** The handle that an address starts with ("/jack/status/20", "https://x.com/jack"). */
export const handleIn = (address: string | null | undefined): string | undefined => {
  const first = partsOf((address ?? '').replace(/^https?:\/\/[^/]+/, ''))[0];
  return isHandle(first) ? first : undefined;
};

/** The handle in an address that leads to an account itself; `undefined` for pages below it. */
export const accountIn = (address: string | null | undefined): string | undefined => (partsOf((address ?? '').replace(/^https?:\/\/[^/]+/, '')).length === 1 ? handleIn(address) : undefined);

interface ProfileAddress {
  readonly handle: string;
  /** The last path segment; `undefined` for the first tab. */
  readonly tab: string | undefined;
  /** Whether we know the tab. */
  readonly isKnown: boolean;
}

/** The profile that an address may show. X has added tabs before, so an unknown one is accepted if the page's header confirms it. */
export const profileIn = ({ pathname }: Pick<URL, 'pathname'>): ProfileAddress | undefined => {
  const [handle, tab, ...more] = partsOf(pathname);
  if (!isHandle(handle) || ownPages.has(handle.toLowerCase()) || more.length > 0) return undefined;
  if (tab !== undefined && (besideProfiles.has(tab) || !/^[a-z_]+$/.test(tab))) return undefined;
  return { handle, tab, isKnown: tab === undefined || profileTabs.has(tab) };
};

/** The post that an address shows. */
export const postIn = (address: string): { readonly author: string; readonly id: string } | undefined => {
  const [, author, id] = /^(?:https?:\/\/[^/]+)?\/(\w{1,15})\/status\/(\d+)/.exec(address) ?? [];
  return isHandle(author) && id !== undefined ? { author, id } : undefined;
};

/** The id of the post that a page is about. Not every such address names the author. */
export const postShownAt = ({ pathname }: Pick<URL, 'pathname'>): string | undefined => {
  const [, first, id] = /^\/(\w{1,15}|i\/web)\/(?:status|article)\/(\d+)/.exec(pathname) ?? [];
  return first === 'i' || first === 'i/web' || isHandle(first) ? id : undefined;
};
