import type { PageCount } from '../../core/text/page-count.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, isMatch, isWithin, one, onlyChildOf, precedes, proseOf, rootOf, textOf } from '../page.ts';
import type { PostOnScreen } from '../site.ts';
import { accountOf, destinationOf, postIn, profileIn, timeOf } from './addresses.ts';
import { seen } from './seen.ts';
import * as select from './selectors.ts';
import { handlesIn, comesAfter, linesIn } from './shown.ts';

/** The author, from the post's test id. */
const authorOf = (post: Element): string | undefined => accountOf(post.getAttribute('data-testid')?.replace(/^\w+-by-/, ''));

const isInWords = (link: Element): boolean => link.closest(select.text) !== null;

/** The link with the age, which leads to the post itself. Links of a quoted post come later. The post that a page is about has no such link. */
const ageOf = (post: Element): HTMLElement | undefined => all(post, select.permalink).find((link) => !isInWords(link) && textOf(link).trim() !== '');

const idOf = (post: Element): string | undefined => postIn(ageOf(post)?.getAttribute('href'))?.id ?? postIn(post.ownerDocument.location.pathname)?.id;

/** A count from a button's label, which contains the whole number with the language's separators: "Like (1,234 likes)". */
const countIn = (button: Element | undefined, language: string): PageCount | undefined => {
  const numbers = (button?.getAttribute('aria-label') ?? '').match(/\d+(?:[.,\s'’\u00a0\u202f]\d{2,3})*/g) ?? [];
  return numbers.length === 1 ? { exact: Number(numbers[0].replaceAll(/\D/g, '')), language } : undefined;
};

/** Reposts and quotes together, rounded ("1.2K"). Without a number there are none. */
const repostsOf = (post: Element, language: string): PageCount | undefined => {
  const count = one(post, select.repostCount);
  if (count) return { shown: textOf(count), language };
  return one(post, select.reposts) && { exact: 0, language };
};

/** Why a post is shown, from the line above the author: a repost (with a link to the person), pinned (no link), or from a feed (with a link to it). */
const reasonOf = (post: Element): 'repost' | 'pinned' | undefined => {
  const author = all(post, select.profileLink).find((link) => one(link, select.avatar) !== undefined || textOf(link).trim() === '');
  const [above] = linesIn(post);
  if (!author || !above || !precedes(above.box, author)) return undefined;
  const link = above.box.closest(select.profileLink) ?? one(above.box, select.profileLink);
  if (link === null || link === undefined) return 'pinned';
  return profileIn(link.getAttribute('href')) === undefined ? undefined : 'repost';
};

/** Whether there is a line with an arrow between author and words, which marks a reply (labels there are buttons); `undefined` if the post has no words. */
const answersSomeone = (post: Element): boolean | undefined => {
  const [age, words] = [ageOf(post), one(post, select.text)];
  if (!age || !words) return undefined;
  return linesIn(post).some(({ box }) => comesAfter(box, age) && precedes(box, words) && !box.contains(words) && !box.contains(age) && box.closest(`button, [role="button"]`) === null);
};

/** The full address of a link, which the site may shorten ("example.com/a/very/l..."). */
const addressOf = (link: Element): string => {
  const shown = proseOf(link);
  return (/(?:\.\.\.|…)$/.test(shown) && destinationOf(link)) || shown;
};

/** The text as it was typed, so that a post sent from here is recognised when it is read again. */
const typedIn = (words: Element): string => {
  let text = proseOf(words);
  let from = 0;
  for (const link of all(words, 'a')) {
    const [shown, address] = [proseOf(link), addressOf(link)];
    const at = text.indexOf(shown, from);
    if (at < 0) continue;
    text = text.slice(0, at) + address + text.slice(at + shown.length);
    from = at + address.length;
  }
  return text;
};

/** A post's text. If it has no test id, it is the first line after the author's handle. */
const wordsOf = (post: Element): string => {
  const words = one(post, select.text);
  if (words) return typedIn(words);
  const [handle] = handlesIn(post);
  const line = handle && linesIn(post).find(({ box }) => comesAfter(box, handle));
  return post.matches(select.feedPost) ? '' : (line?.text ?? '');
};

const isQuote = (post: Element, id: string): boolean => handlesIn(post).filter((handle) => !isInWords(handle)).length > 1 || all(post, select.permalink).some((link) => !isInWords(link) && postIn(link.getAttribute('href'))?.id !== id);

interface Found {
  readonly post: HTMLElement;
  readonly id: string;
  readonly author: string;
  readonly postedAt: number | undefined;
  readonly reason: 'repost' | 'pinned' | undefined;
}

/** A feed goes back in time, but a conversation within it goes forward, so a post that is newer than the one above replies to it. */
const continues = ({ postedAt = 0 }: Found, above: Found | undefined): boolean => above?.reason === undefined && above?.postedAt !== undefined && postedAt > above.postedAt;

const isReply = (found: Found, above: Found | undefined): boolean | undefined => {
  // On a page about a post, everything below the first one is a reply.
  if (!found.post.matches(select.feedPost)) return above ? true : undefined;
  return continues(found, above) || answersSomeone(found.post);
};

const postsIn = (page: Document): readonly Found[] =>
  seen(page, select.post).flatMap((post) => {
    const [id, author] = [idOf(post), authorOf(post)];
    return id === undefined || author === undefined ? [] : [{ post, id, author, postedAt: timeOf(id), reason: reasonOf(post) }];
  });

/** All visible posts that have an address. */
export const readPosts = (page: Document): readonly PostOnScreen[] => {
  const language = rootOf(page)?.lang ?? '';
  return postsIn(page).map((found, at, posts) => {
    const { post, id, author, postedAt, reason } = found;
    const words = one(post, select.text);
    return {
      element: post,
      id,
      author,
      text: wordsOf(post),
      postedAt,
      isReply: isReply(found, posts[at - 1]),
      isRepost: reason === 'repost',
      isQuote: isQuote(post, id),
      isPromoted: false,
      isPinned: reason === 'pinned',
      isCut: false,
      hasMedia: one(post, select.media) !== undefined,
      links: words ? all(words, select.externalLink).map(addressOf) : [],
      replies: countIn(one(post, select.replies), language),
      reposts: repostsOf(post, language),
      likes: countIn(one(post, select.likes), language),
    };
  });
};

/** Whether a profile shows replies to others, judging by its posts, because the address does not tell which tab is open. */
export const showsReplies = (page: Document, account: string): boolean =>
  postsIn(page).some((found, at, posts) => {
    const above = posts[at - 1];
    if (!sameHandle(found.author, account) || found.reason === 'repost') return false;
    return continues(found, above) ? !sameHandle(above?.author, account) : answersSomeone(found.post) === true;
  });

/** Whether a node is a post, part of one, or one of the plain boxes that a feed puts around a post. */
export const isPost = (node: Node): boolean => {
  if (!(node instanceof Element)) return false;
  for (let at: Element | undefined = node; at !== undefined; at = onlyChildOf(at)) {
    if (isMatch(at, select.post)) return true;
    if (isMatch(at, '[role]')) break;
  }
  return isWithin(node, select.post);
};
