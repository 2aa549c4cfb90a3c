import { asBoolean, asRecord, asText, asTime, itemsOf } from '../util/parse.ts';
import { parsePageCount, type PageCount } from '../text/page-count.ts';
import type { Draft } from '../model/draft.ts';
import { mostPostsAtOnce, type PublicCounts } from '../model/post.ts';
import { longLimit } from '../model/site.ts';

/** One of the person's own posts, as shown on their profile. */
export interface OwnPost {
  readonly id: string;
  readonly text: string;
  readonly postedAt: number;
  readonly isReply: boolean;
  readonly isQuote: boolean;
  readonly hasMedia: boolean;
  readonly replies?: number | undefined;
  readonly reposts?: number | undefined;
  readonly likes?: number | undefined;
}

/** A post as the page shows it, with unparsed counts. */
export type RawOwnPost = Omit<OwnPost, 'replies' | 'reposts' | 'likes'> & Readonly<Partial<Record<'replies' | 'reposts' | 'likes', PageCount | undefined>>>;

function parsePostSeen(value: unknown): OwnPost | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const text = asText(longLimit)(record?.['text']);
  const postedAt = asTime(record?.['postedAt']);
  if (!record || !id || text === undefined || postedAt === undefined) return undefined;
  const is = (name: string): boolean => asBoolean(record[name]) ?? false;
  const count = (name: string): number | undefined => parsePageCount(record[name])?.value;
  return { id, text, postedAt, isReply: is('isReply'), isQuote: is('isQuote'), hasMedia: is('hasMedia'), replies: count('replies'), reposts: count('reposts'), likes: count('likes') };
}

/** The valid posts in a message; `undefined` if there are none. */
export function parseOwnPosts(value: unknown): readonly OwnPost[] | undefined {
  const posts = itemsOf(value, parsePostSeen, mostPostsAtOnce);
  return posts.length > 0 ? posts : undefined;
}

/** Reconstructs the draft of a post, as far as the page shows it. */
export function draftOf({ text, isReply, isQuote, hasMedia }: OwnPost, account: string): Draft {
  const pictures = hasMedia ? 1 : 0;
  return { text, kind: isReply ? 'reply' : isQuote ? 'quote' : 'post', media: { count: pictures, described: pictures }, poll: false, limit: longLimit, account, isFinished: true };
}

/** A post's public counts; `undefined` unless all are known. */
export const publicCountsOf = ({ replies, reposts, likes }: OwnPost, readAt: number): PublicCounts | undefined =>
  replies === undefined || reposts === undefined || likes === undefined ? undefined : { replies, reposts, likes, readAt };
