import type { PageCount } from '../../core/text/page-count.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, isMatch, isWithin, one, onlyChildOf, precedes, proseOf, rootOf, textOf } from '../page.ts';
import type { PostOnScreen } from '../site.ts';
import { accountOf, destinationOf, postIn, profileIn, timeOf } from './addresses.ts';
import { seen } from './seen.ts';
import * as select from './selectors.ts';
import { handlesIn, isBehind, linesIn } from './shown.ts';

/** A post's test id contains its author. */
const authorOf = (post: Element): string | undefined => accountOf(post.getAttribute('data-testid')?.replace(/^\w+-by-/, ''));

const isInWords = (link: Element): boolean => link.closest(select.text) !== null;

/** The link with the age leads to the post itself; links of a quoted post come later. A page's own post has no such link. */
const ageOf = (post: Element): HTMLElement | undefined => all(post, select.permalink).find((link) => !isInWords(link) && textOf(link).trim() !== '');

const idOf = (post: Element): string | undefined => postIn(ageOf(post)?.getAttribute('href'))?.id ?? postIn(post.ownerDocument.location.pathname)?.id;

/** Labels contain the whole number ("Like (1,234 likes)"), with the language's separators. */
const countIn = (button: Element | undefined, language: string): PageCount | undefined => {
  const numbers = (button?.getAttribute('aria-label') ?? '').match(/\d+(?:[.,\s'’\u00a0\u202f]\d{2,3})*/g) ?? [];
  return numbers.length === 1 ? { exact: Number(numbers[0].replaceAll(/\D/g, '')), language } : undefined;
};

/** Reposts and quotes together, rounded ("1.2K"); none if there is no number. */
const repostsOf = (post: Element, language: string): PageCount | undefined => {
  const count = one(post, select.repostCount);
  if (count) return { shown: textOf(count), language };
  return one(post, select.reposts) && { exact: 0, language };
};

/** The line above the author: who reposted it, with a link; that it is pinned, without one; or a feed, with a link to that. */
const reasonOf = (post: Element): 'repost' | 'pinned' | undefined => {
  const author = all(post, select.profileLink).find((link) => one(link, select.avatar) !== undefined || textOf(link).trim() === '');
  const [above] = linesIn(post);
  if (!author || !above || !precedes(above.box, author)) return undefined;
  const link = above.box.closest(select.profileLink) ?? one(above.box, select.profileLink);
  if (link === null || link === undefined) return 'pinned';
  return profileIn(link.getAttribute('href')) === undefined ? undefined : 'repost';
};

/** A line between author and words, with an arrow, says that it is an answer; labels there are buttons. Undefined if there are no words to tell by. */
const answersSomeone = (post: Element): boolean | undefined => {
  const [age, words] = [ageOf(post), one(post, select.text)];
  if (!age || !words) return undefined;
  return linesIn(post).some(({ box }) => isBehind(box, age) && precedes(box, words) && !box.contains(words) && !box.contains(age) && box.closest(`button, [role="button"]`) === null);
};

/** The whole address of a link that the site may show cut ("example.com/a/very/l..."). */
const addressOf = (link: Element): string => {
  const shown = proseOf(link);
  return (/(?:\.\.\.|…)$/.test(shown) && destinationOf(link)) || shown;
};

/** The text as typed, so that a post that was sent here is recognised when it is read again. */
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

/** The first line after the author's handle, if the text has no test id. */
const wordsOf = (post: Element): string => {
  const words = one(post, select.text);
  if (words) return typedIn(words);
  const [handle] = handlesIn(post);
  const line = handle && linesIn(post).find(({ box }) => isBehind(box, handle));
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

/** A feed goes back in time, but a conversation in it goes forward: a post newer than the one above it answers that one. */
const continues = ({ postedAt = 0 }: Found, above: Found | undefined): boolean => above?.reason === undefined && above?.postedAt !== undefined && postedAt > above.postedAt;

const isReply = (found: Found, above: Found | undefined): boolean | undefined => {
  // On a page about a post everything below the first one answers something.
  if (!found.post.matches(select.feedPost)) return above ? true : undefined;
  return continues(found, above) || answersSomeone(found.post);
};

const postsIn = (page: Document): readonly Found[] =>
  seen(page, select.post).flatMap((post) => {
    const [id, author] = [idOf(post), authorOf(post)];
    return id === undefined || author === undefined ? [] : [{ post, id, author, postedAt: timeOf(id), reason: reasonOf(post) }];
  });

/** Every post on screen that has an address. */
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

/** Whether answers to others are among somebody's posts: the tab that is open cannot be told by the address. */
export const showsReplies = (page: Document, account: string): boolean =>
  postsIn(page).some((found, at, posts) => {
    const above = posts[at - 1];
    if (!sameHandle(found.author, account) || found.reason === 'repost') return false;
    return continues(found, above) ? !sameHandle(above?.author, account) : answersSomeone(found.post) === true;
  });

/** A post, part of one, or the plain boxes that a feed puts around one. */
export const isPost = (node: Node): boolean => {
  if (!(node instanceof Element)) return false;
  for (let at: Element | undefined = node; at !== undefined; at = onlyChildOf(at)) {
    if (isMatch(at, select.post)) return true;
    if (isMatch(at, '[role]')) break;
  }
  return isWithin(node, select.post);
};
