import type { Draft, ParentPost } from '../../core/types.ts';
import { all, one } from '../page.ts';
import { isSame, postIn } from './addresses.ts';
import { readText } from './editor.ts';
import type { Place } from './places.ts';
import { answeredBy, wordsOf } from './posts.ts';
import * as select from './selectors.ts';
import { handleOfAvatar, viewer } from './viewer.ts';

const shortLimit = 280;
/** What X allows those who may write long posts. */
const longLimit = 25_000;

/** A picture without description has an empty `alt`, or one word in the language of the page ("Image"). */
const shortestDescription = 11;

const isDescribed = (medium: HTMLElement): boolean =>
  // X has no descriptions for films.
  medium instanceof HTMLVideoElement || (medium.getAttribute('alt') ?? '').trim().length >= shortestDescription;

const mediaIn = (attachments: Element | undefined): Draft['media'] => {
  const own = attachments === undefined ? [] : all(attachments, select.medium).filter((medium) => medium.closest(select.notOwnMedium) === null);
  return { count: own.length, described: own.filter(isDescribed).length };
};

/** Who will post it: the avatar beside the editor, for X Pro writes for several accounts. */
const accountOf = ({ above, element }: Place): string | undefined => {
  for (const ancestor of above) {
    const avatar = all(ancestor, select.avatar).find((found) => found.closest(select.notOwnAvatar) === null);
    if (avatar !== undefined) return handleOfAvatar(avatar);
  }
  return viewer(element.ownerDocument);
};

/** The post being answered. An inline reply says nowhere that it is one: its place and the page's address tell. */
const answered = ({ element, above }: Place): Element | undefined => {
  const enclosure = element.closest(select.enclosure);
  if (enclosure !== null) return enclosure.matches(select.dialog) ? answeredBy(element, above) : undefined;
  const isInline = element.closest(select.inlineReply) !== null || postIn(element.ownerDocument.location.pathname) !== undefined;
  return isInline ? answeredBy(element, above) : undefined;
};

const quotedIn = (attachments: Element | undefined): Element | undefined =>
  attachments !== undefined && (one(attachments, select.text) ?? (one(attachments, select.author) && one(attachments, select.time))) ? attachments : undefined;

const parentPost = (post: Element, account: string | undefined): ParentPost => {
  const { author, text } = wordsOf(post);
  const mentions = [...text.matchAll(/@(\w{1,15})/g)].map((mention) => mention[1]);
  return { author, text, isOwn: isSame(author, account), mentionsMe: mentions.some((mention) => isSame(mention, account)) };
};

const limitOf = ({ above }: Place): number => (one(above.at(-1) ?? document, select.longPosts) ? longLimit : shortLimit);

export const readDraft = (place: Place): Draft | undefined => {
  const text = readText(place.element);
  if (text === undefined) return undefined;
  // In a thread the attachments of one part stand in its own row.
  const attachments = one(place.parts.length > 1 ? place.row : place.region, select.attachments);
  const post = answered(place);
  const quoted = quotedIn(attachments);
  const about = post ?? quoted;
  const account = accountOf(place);
  const isThread = place.parts.length > 1;
  return {
    text,
    kind: isThread ? 'thread' : post ? 'reply' : quoted ? 'quote' : 'post',
    ...(isThread && { part: { index: place.parts.indexOf(place.element), texts: place.parts.map((part) => readText(part) ?? '') } }),
    media: mediaIn(attachments),
    poll: attachments !== undefined && one(attachments, select.poll) !== undefined,
    linkCard: attachments !== undefined && one(attachments, select.linkCard) !== undefined,
    limit: limitOf(place),
    parent: about && parentPost(about, account),
    account,
  };
};
