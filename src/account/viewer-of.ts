import { siteOf } from '../core/brand/account.ts';
import type { VisiblePost } from '../core/profile/visible-post.ts';

interface Screen {
  readonly viewer: string | undefined;
  readonly posts: readonly VisiblePost[];
}

/** Who looks at a page: whom it names, else the chosen account if the posts are of its site; '' where nobody can be told. */
export function viewerOf({ viewer, posts }: Screen, chosen: string): string {
  if (viewer !== undefined) return viewer;
  const isThere = posts.every(({ author }) => siteOf({ account: author }) === siteOf({ account: chosen }));
  return isThere ? chosen : '';
}
