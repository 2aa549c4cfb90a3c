import { asListOf, asRecord, asText, itemsOf } from '../core/util/parse.ts';
import type { NoteOf } from './notes.ts';
import { timeOf } from './time.ts';
import { typedText, type ArchivedLink } from './typed-text.ts';
import type { ArchivedPost } from './types.ts';

/** How an item of tweets.js is used. */
type Item = { readonly kind: 'post'; readonly post: ArchivedPost } | { readonly kind: 'repost' | 'repeat' | 'other' };

/** X's maximum, with room for escaped characters. */
const longestText = 200_000;
const asWritten = asText(longestText);
const asName = asText(64);
const asLink = asText(8192);
/** No real post has more links. */
const mostLinks = 1000;

const isNumber = /^\d{1,25}$/;
const asId = (value: unknown): string | undefined => (typeof value === 'string' && isNumber.test(value) ? value : undefined);
const asCount = (value: unknown): number | undefined => {
  const count = typeof value === 'string' ? Number(asId(value) ?? Number.NaN) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
};

type Fields = Readonly<Record<string, unknown>>;

const asEntity = (value: unknown): ArchivedLink | undefined => {
  const link = asRecord(value);
  const short = asLink(link?.['url']);
  return short === undefined ? undefined : { short, long: asLink(link?.['expanded_url']) ?? short };
};
const linksIn = (entities: Fields | undefined, list: string): readonly ArchivedLink[] => itemsOf(entities?.[list], asEntity, mostLinks);

/** Whether a text is a cut preview, which ends in a link to the post itself. */
const isCut = (text: string, id: string, last: ArchivedLink | undefined): boolean => last !== undefined && last.long.includes(`/status/${id}`) && text.trimEnd().endsWith(last.short) && /…\s*\S+\s*$/.test(text);

/** Ids of all versions of a post, oldest first. Only its own if it was never edited. */
const versionsOf = (post: Fields, id: string): readonly string[] => {
  const edits = asRecord(post['edit_info']);
  const edit = asRecord(edits?.['edit']);
  const initial = asRecord(edits?.['initial']) ?? asRecord(edit?.['editControlInitial']) ?? asRecord(edit?.['edit_control_initial']);
  const ids = asListOf(asId, 100)(initial?.['editTweetIds'] ?? initial?.['edit_tweet_ids']);
  return ids && ids.includes(id) ? ids : [id];
};

const repostMark = /^RT @\w{1,20}:/;
/** A link to a quoted post. */
const quoted = /^https?:\/\/(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/\w{1,20}\/status\/\d+/;

const kindOf = (post: Fields, ownId: string, isQuote: boolean): ArchivedPost['kind'] => {
  const answered = asId(post['in_reply_to_user_id_str']) ?? asId(post['in_reply_to_user_id']);
  const isReply = answered !== undefined || asId(post['in_reply_to_status_id_str']) !== undefined;
  if (isReply) return answered === ownId ? 'thread' : 'reply';
  return isQuote ? 'quote' : 'post';
};

/** Parses an item. `met`: ids of the posts so far, to which this one's is added. */
export const readItem = (item: unknown, ownId: string, met: Set<string>, noteOf: NoteOf = () => undefined): Item => {
  const wrapper = asRecord(item);
  const post = asRecord(wrapper?.['tweet']) ?? wrapper;
  const id = asId(post?.['id_str']) ?? asId(post?.['id']);
  const text = asWritten(post?.['full_text']) ?? asWritten(post?.['text']);
  const postedAt = timeOf(post?.['created_at']);
  if (!post || id === undefined || text === undefined || postedAt === undefined) return { kind: 'other' };
  if (asRecord(post['retweeted_status']) || repostMark.test(text)) return { kind: 'repost' };
  const versions = versionsOf(post, id);
  const first = versions[0] ?? id;
  if (versions.at(-1) !== id || met.has(first)) return { kind: 'repeat' };
  const entities = asRecord(post['entities']);
  const media = [...linksIn(entities, 'media'), ...linksIn(asRecord(post['extended_entities']), 'media')];
  const links = linksIn(entities, 'urls');
  const last = links.at(-1);
  const note = noteOf(postedAt, text);
  // A cut post would teach the wrong ending and length.
  if (!note && isCut(text, id, last)) return { kind: 'other' };
  const quotes = last !== undefined && !last.long.includes(`/status/${id}`) && quoted.test(last.long) && text.trimEnd().endsWith(last.short) ? last : undefined;
  const kind = kindOf(post, ownId, quotes !== undefined);
  const typed = typedText(note?.text ?? text, { links: note ? [...links, ...note.links] : links, dropped: quotes ? [...media, quotes] : media, isReply: kind === 'reply' || kind === 'thread' });
  if (typed === '') return { kind: 'other' };
  met.add(first);
  return {
    kind: 'post',
    post: { id, postedAt, kind, text: typed, language: asName(post['lang']), hasMedia: media.length > 0, likes: asCount(post['favorite_count']), reposts: asCount(post['retweet_count']) },
  };
};
