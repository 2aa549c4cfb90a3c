import type { PastPost } from '../model/post.ts';
import { smallTalkAmong } from '../posts/small-talk.ts';
import { fewestPosts, isOriginal, recentWindow, sampleOf, type Sample } from './sample.ts';

/** How many posts of a sample have some property. */
export interface Share extends Sample {
  readonly count: number;
}

interface Shares {
  /** Replies, among posts from places that also show replies. */
  readonly replies: Share | undefined;
  readonly links: Share | undefined;
  /** Links to the account's own sites. */
  readonly linksHome: Share | undefined;
  /** Small talk among the last twenty posts, counted as for the budget. */
  readonly smallTalk: Share | undefined;
}

const shareOf = (posts: readonly PastPost[], counts: (post: PastPost) => boolean): Share | undefined =>
  posts.length < fewestPosts ? undefined : { ...sampleOf(posts), count: posts.filter(counts).length };

/** Shares among recent posts, each `undefined` if there are too few. Expects the newest first. */
export function sharesOf(posts: readonly PastPost[]): Shares {
  const originals = posts.filter(isOriginal).slice(0, recentWindow);
  const { of, small } = smallTalkAmong(posts);
  return {
    replies: shareOf(posts.filter(({ besideReplies }) => besideReplies === true).slice(0, recentWindow), ({ kind }) => kind === 'reply'),
    links: shareOf(originals, ({ hasLink }) => hasLink),
    linksHome: shareOf(originals, ({ linksHome }) => linksHome),
    smallTalk: of < fewestPosts ? undefined : { ...sampleOf(posts.filter(({ kind }) => kind !== 'reply').slice(0, of)), count: small },
  };
}
