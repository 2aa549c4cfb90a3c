import { siteOf } from '../core/brand/account.ts';
import type { VisiblePost } from '../core/profile/visible-post.ts';

interface Screen {
  readonly viewer: string | undefined;
  readonly posts: readonly VisiblePost[];
}

/** The account that is logged in on a page: the one that the page reports, else the chosen account if the posts are from its site, else ''. */
export function viewerOf({ viewer, posts }: Screen, chosen: string): string {
  if (viewer !== undefined) return viewer;
  const isThere = posts.every(({ author }) => siteOf({ account: author }) === siteOf({ account: chosen }));
  return isThere ? chosen : '';
}
