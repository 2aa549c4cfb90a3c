import type { Draft, ParentPost } from '../../core/model/draft.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, childrenOf, holds, one, parentOf, precedes, textOf } from '../page.ts';
import { didIn, handleOf } from './addresses.ts';
import { readText } from './editor.ts';
import type { Place } from './places.ts';
import * as select from './selectors.ts';
import { accountShownBy, boxWithout, handlesIn, comesAfter, linesIn, rowWithPicture } from './shown.ts';
import { viewer } from './viewer.ts';

const limit = 300;

/** The last line of a link card: the host of its address. */
const host = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;

const didOfAvatar = (box: Element | undefined): string | undefined => {
  const avatar = box && one(box, select.avatar);
  return avatar && didIn(avatar.getAttribute('src') ?? '');
};

/**
 * The parent post. It is above the first part and has no test id, but a picture of its author, a name and words. It has no button, unlike
 * the bar on top. The page shows no handle, so only the address of the avatar tells whose post it is.
 */
const answeredAbove = ({ parts: [editor], region }: Place): { readonly box: Element; readonly isOwn: boolean } | undefined => {
  const own = editor && rowWithPicture(editor);
  if (!own) return undefined;
  for (let at: Element = own, above = parentOf(own); above !== undefined && at !== region; at = above, above = parentOf(above)) {
    const box = [...childrenOf(above)].find((found) => found !== at && precedes(found, at) && textOf(found).trim() !== '' && one(found, select.picture) && !one(found, select.button));
    if (!box) continue;
    const person = didOfAvatar(own);
    return { box, isOwn: person !== undefined && person === didOfAvatar(box) };
  }
  return undefined;
};

interface Quoted {
  /** The row with its author. */
  readonly row: Element;
  readonly box: Element;
  readonly author: string | undefined;
}

/** A quoted post below the editor, recognised by its author's picture and handle. It may contain no link at all. */
const quotedBelow = ({ row, element }: Place): Quoted | undefined => {
  for (const handle of handlesIn(row)) {
    if (!comesAfter(handle, element) || handle.closest(select.suggestions)) continue;
    const box = boxWithout(handle, element);
    const meta = rowWithPicture(handle);
    if (meta && holds(box, meta)) return { row: meta, box, author: accountShownBy(handle) };
  }
  return undefined;
};

const postOf = (words: readonly string[], box: Element, account: string | undefined): Omit<ParentPost, 'isOwn'> => {
  const [text = '', ...more] = words;
  const mentions = [...text.matchAll(/@([a-z\d.-]+)/gi)].map(([, name = '']) => name.replace(/[.-]+$/, ''));
  return { text, ...((text === '' || more.length > 0 || one(box, select.media)) && { isPartial: true }), mentionsMe: account !== undefined && mentions.some((name) => sameHandle(name, handleOf(account))) };
};

/**
 * Counts media. Pictures and GIFs have a button for the description, whose icon shows whether there is one. A video's looks the same in both cases, and a video in a saved draft
 * may already have a description. A tip would not go away after the person had followed it, so videos count as described.
 */
const mediaIn = ({ row, element }: Place, quoted: Quoted | undefined): Draft['media'] => {
  const buttons = all(row, select.altText);
  if (buttons.length > 0) return { count: buttons.length, described: buttons.filter((button) => !one(button, select.missing)).length };
  const films = all(row, select.film).filter((film) => comesAfter(film, element) && !(quoted && holds(quoted.box, film))).length;
  return { count: films, described: films };
};

const hasLinkCard = ({ row, element }: Place, quoted: Quoted | undefined): boolean =>
  linesIn(row).some(({ box, text }) => comesAfter(box, element) && !(quoted && holds(quoted.box, box)) && host.test(text.trim()));

/** Labels ("graphic media") are not read, because they are about pictures, do not count towards the length, and affect no tip. */
export const readDraft = (place: Place): Draft | undefined => {
  const text = readText(place.element);
  if (text === undefined) return undefined;
  const account = viewer(place.element.ownerDocument);
  const answered = answeredAbove(place);
  const quoted = quotedBelow(place);
  const isThread = place.parts.length > 1;
  const parent: ParentPost | undefined = answered
    ? { author: answered.isOwn ? account : undefined, isOwn: answered.isOwn, ...postOf(linesIn(answered.box).slice(1).map((line) => line.text), answered.box, account) }
    : quoted && { author: quoted.author, isOwn: sameHandle(quoted.author, account), ...postOf(linesIn(quoted.box).filter(({ box }) => comesAfter(box, quoted.row)).map((line) => line.text), quoted.box, account) };
  return {
    text,
    kind: isThread ? 'thread' : answered ? 'reply' : quoted ? 'quote' : 'post',
    ...(isThread && { part: { index: place.parts.indexOf(place.element), texts: place.parts.map((part) => readText(part) ?? '') } }),
    media: mediaIn(place, quoted),
    poll: false,
    linkCard: hasLinkCard(place, quoted),
    limit,
    parent,
    site: 'bluesky',
    account,
  };
};
