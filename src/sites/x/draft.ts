import type { Draft, ParentPost } from '../../core/model/draft.ts';
import { longLimit, shortLimit } from '../../core/model/site.ts';
import { all, isMatch, one, precedes } from '../page.ts';
import { postShownAt } from './addresses.ts';
import { readText } from './editor.ts';
import { handlesIn } from './handles.ts';
import { mediaIn } from './media.ts';
import type { Place } from './places.ts';
import { answeredBy, wordsOf } from './posts.ts';
import * as select from './selectors.ts';
import { handleOfAvatar, viewer } from './viewer.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

/** X counts characters up to here once (most alphabets), and most others twice. */
const lastLight = 0x10ff;

/** The posting account, from the avatar next to the editor, because X Pro writes for several accounts. */
const accountOf = ({ above, element }: Place): string | undefined => {
  for (const ancestor of above) {
    const avatar = all(ancestor, select.avatar).find((found) => found.closest(select.notOwnAvatar) === null);
    if (avatar) return handleOfAvatar(avatar);
  }
  return viewer(element.ownerDocument);
};

/** The parent post, or only the fact that there is one. */
interface Answered {
  readonly post?: Element | undefined;
  readonly author?: string | undefined;
}

/** A reply in a dialog that does not show the parent post. The dialog or the address may still name its author. */
const namedIn = (dialog: Element, element: Element): Answered | undefined => {
  const person = viewer(element.ownerDocument);
  const named = handlesIn(dialog).filter((shown) => precedes(shown.element, element) && !sameHandle(shown.handle, person) && shown.element.closest(`${select.numbered}, ${select.attachments}, ${select.suggestions}`) === null);
  const author = named.at(-1)?.handle;
  return author !== undefined || new URLSearchParams(element.ownerDocument.location.search).has('in_reply_to') ? { author } : undefined;
};

/** The parent post. An inline reply is only recognisable by its place and the page's address. */
const answeredAt = ({ element, above }: Place): Answered | undefined => {
  const enclosure = element.closest(select.enclosure);
  const isDialog = enclosure?.matches(select.dialog) === true;
  if (enclosure !== null && !isDialog) return undefined;
  if (!isDialog && element.closest(select.inlineReply) === null && postShownAt(element.ownerDocument.location) === undefined) return undefined;
  const post = answeredBy(element, above);
  if (post) return { post };
  return isDialog ? namedIn(enclosure, element) : undefined;
};

const quotedIn = (attachments: Element | undefined): Element | undefined =>
  attachments && (one(attachments, select.text) ?? (one(attachments, select.author) && one(attachments, select.time))) ? attachments : undefined;

const parentPost = ({ post, ...known }: Answered, account: string | undefined): ParentPost => {
  const { author, text, isPartial } = post === undefined ? { author: known.author, text: '', isPartial: true } : wordsOf(post);
  const mentions = [...text.matchAll(/@(\w{1,15})/g)].map((mention) => mention[1]);
  return { author, text, ...(isPartial && { isPartial }), isOwn: sameHandle(author, account), mentionsMe: mentions.some((mention) => sameHandle(mention, account)) };
};

const isTooLong = (text: string): boolean => [...text].reduce((length, letter) => length + ((letter.codePointAt(0) ?? 0) > lastLight ? 2 : 1), 0) > shortLimit;

/** The composer's limit. People who may write long posts get another counter, and can post what is too long for others. */
const limitOf = ({ above }: Place, text: string): number => {
  if (one(above.at(-1) ?? document, select.longPosts)) return longLimit;
  const [post] = isTooLong(text) ? above.flatMap((ancestor) => one(ancestor, select.postButton) ?? []) : [];
  return post !== undefined && !isMatch(post, '[disabled], [aria-disabled="true"]') ? longLimit : shortLimit;
};

export const readDraft = (place: Place): Draft | undefined => {
  const text = readText(place.element);
  if (text === undefined) return undefined;
  // In a thread, each part has its attachments in its own row.
  const attachments = one(place.parts.length > 1 ? place.row : place.region, select.attachments);
  const answered = answeredAt(place);
  const quoted = quotedIn(attachments);
  const about = answered ?? (quoted && { post: quoted });
  const account = accountOf(place);
  const isThread = place.parts.length > 1;
  return {
    text,
    kind: isThread ? 'thread' : answered ? 'reply' : quoted ? 'quote' : 'post',
    ...(isThread && { part: { index: place.parts.indexOf(place.element), texts: place.parts.map((part) => readText(part) ?? '') } }),
    media: mediaIn(attachments),
    poll: attachments !== undefined && one(attachments, select.poll) !== undefined,
    linkCard: attachments !== undefined && one(attachments, select.linkCard) !== undefined,
    limit: limitOf(place, text),
    parent: about && parentPost(about, account),
    account,
  };
};
