import type { PageCount } from '../../core/text/page-count.ts';
import { all, isMatch, isWithin, one, onlyChildOf, proseOf, rootOf } from '../page.ts';
import type { PostOnScreen } from '../site.ts';
import { lastHandleIn, postIn } from './addresses.ts';
import * as select from './selectors.ts';

/** The first that is the post's own, not the quoted post's. */
const own = (article: Element, selector: string): HTMLElement | undefined => all(article, selector).find((found) => !isQuoted(found, article));

const isQuoted = (element: Element, article: Element): boolean => {
  const box = element.closest(select.quoteBox);
  return box !== null && box !== article && article.contains(box);
};

/** The link that bears the time leads to the post itself. */
const permalinkOf = (article: Element): string | undefined => {
  const links = all(article, select.permalink).filter((link) => !isQuoted(link, article));
  return (links.find((link) => one(link, select.time)) ?? links[0])?.getAttribute('href') ?? undefined;
};

/** What a post says and who said it; also understands the box of a quoted post. */
export const wordsOf = (post: Element): { readonly author: string | undefined; readonly text: string } => {
  const isPost = post.matches(select.post);
  const find = isPost ? own : one;
  const name = find(post, select.author);
  const link = isPost ? permalinkOf(post) : undefined;
  const text = find(post, select.text);
  return { author: (link && postIn(link)?.author) ?? (name && lastHandleIn(proseOf(name))), text: text ? proseOf(text) : '' };
};

/** Labels of buttons carry the whole count: "2378 Likes. Liked". */
const countIn = (element: Element | undefined, language: string): PageCount | undefined => {
  const shown = /\p{Nd}(?:[\p{Nd}.,٫٬ \u00a0\u202f]*\p{Nd})?/u.exec(element?.getAttribute('aria-label') ?? '')?.[0];
  return shown === undefined ? undefined : { shown, language };
};

/** "Replying to @…" in any language: a link to a handle outside name, text and context. */
const answersSomeone = (article: Element): boolean =>
  all(article, 'a[href^="/"]').some((link) => /^@\w{1,15}$/.test(proseOf(link)) && !isQuoted(link, article) && link.closest(`${select.author}, ${select.text}`) === null);

const linksIn = (text: Element | undefined): readonly string[] =>
  text === undefined ? [] : all(text, 'a[href^="http"]').map(proseOf).filter((shown) => /^(?:https?:\/\/)?[^\s/@#$]+\.\S+$/.test(shown));

interface Surroundings {
  readonly language: string;
  /** The post that the page is about; what stands below answers it. */
  readonly focal: Element | undefined;
}

const readPost = (article: HTMLElement, { language, focal }: Surroundings): PostOnScreen | undefined => {
  const link = permalinkOf(article);
  const known = link === undefined ? undefined : postIn(link);
  if (known === undefined) return undefined;
  const context = one(article, select.context);
  const isRepost = context?.closest('a') != null;
  const time = own(article, select.time)?.getAttribute('datetime');
  const postedAt = Date.parse(time ?? '');
  const text = own(article, select.text);
  const isBelowFocal = focal !== undefined && focal !== article && (focal.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return {
    element: article,
    ...known,
    text: text ? proseOf(text) : '',
    postedAt: Number.isNaN(postedAt) ? undefined : postedAt,
    isReply: isBelowFocal || answersSomeone(article),
    isRepost,
    isQuote: all(article, select.author).length > 1,
    // Advertisements bear no time.
    isPromoted: time == null && (one(article, select.promotion) ?? article.closest(select.promotion)) != null,
    isPinned: context !== undefined && !isRepost,
    hasMedia: own(article, select.ownMedium) !== undefined,
    links: linksIn(text),
    replies: countIn(own(article, select.replies), language),
    reposts: countIn(own(article, select.reposts), language),
    likes: countIn(own(article, select.likes), language),
    views: countIn(own(article, select.views), language),
  };
};

/** A post, a piece of one, or the plain boxes that a timeline puts around one. */
export const isPost = (node: Node): boolean => {
  if (!(node instanceof Element)) return false;
  for (let at: Element | undefined = node; at !== undefined; at = onlyChildOf(at)) {
    if (isMatch(at, select.post)) return true;
    if (isMatch(at, '[role]')) break;
  }
  return isWithin(node, select.post);
};

/** Every post on screen that has an address. */
export const readPosts = (page: Document): readonly PostOnScreen[] => {
  const surroundings = { language: rootOf(page)?.lang ?? '', focal: one(page, select.focalPost) };
  return all(page, select.post).flatMap((article) => readPost(article, surroundings) ?? []);
};

/** The post that a reply answers: the one the page is about, else the last before the editor. */
export const answeredBy = (editor: Element, above: readonly Element[]): Element | undefined => {
  for (const ancestor of above) {
    const before = all(ancestor, select.post).filter((article) => (editor.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_PRECEDING) > 0);
    if (before.length > 0) return before.find((article) => article.matches(select.focalPost)) ?? before.at(-1);
  }
  return undefined;
};
