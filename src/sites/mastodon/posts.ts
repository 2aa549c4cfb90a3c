import type { PageCount } from '../../core/text/page-count.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, childrenOf, isMatch, isWithin, nodesIn, one, textOf } from '../page.ts';
import type { PostOnScreen } from '../site.ts';
import { accountIn, handleIn } from './accounts.ts';
import * as select from './selectors.ts';

/** The text as it was typed. Pages show mentions without their server. */
const typedIn = (block: Element): string => {
  let prose = '';
  /** The last mention, which was added in its full form. Its own text is skipped. */
  let named: Element | undefined;
  for (const node of nodesIn(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)) {
    if (named?.contains(node)) continue;
    const handle = node instanceof Element && isMatch(node, select.mention) ? handleIn(node) : undefined;
    named = handle === undefined ? undefined : (node as Element);
    if (handle !== undefined) prose += `@${handle}`;
    else if (node instanceof Text) prose += node.data;
    else if (node instanceof HTMLImageElement) prose += node.alt;
    else if (node instanceof HTMLBRElement) prose += '\n';
  }
  return prose;
};

/** A post's text, with its paragraphs separated. */
export const wordsIn = (content: Element): string => {
  const blocks = [...childrenOf(content)].filter((block) => !isMatch(block, select.hiddenLine));
  // Other server software may send texts without paragraphs.
  return (blocks.some((block) => isMatch(block, 'p')) ? blocks.map(typedIn).join('\n\n') : typedIn(content)).trim();
};

/** Elements that match and are the post's own, not the quoted post's. */
const ownAll = (post: Element, selector: string): readonly HTMLElement[] => all(post, selector).filter((found) => !isQuotedIn(found, post));
const own = (post: Element, selector: string): HTMLElement | undefined => ownAll(post, selector)[0];

const isQuotedIn = (element: Element, post: Element): boolean => {
  const quote = element.closest(select.quoted);
  return quote !== null && quote !== post && post.contains(quote);
};

/** Reads a count. From a thousand on, counts are rounded and formatted for the page's language, so only plain digits are accepted. */
const countIn = (counter: Element | undefined): PageCount | undefined => {
  const shown = counter ? textOf(counter).trim() : '';
  return /^\d{1,3}$/.test(shown) ? { exact: Number(shown), language: '' } : undefined;
};

/** The counts of a post, which are in this order. Outside profiles only replies have one. */
const countsIn = (post: Element): Pick<PostOnScreen, 'replies' | 'reposts' | 'likes'> => {
  const bar = own(post, select.actions);
  const counters = bar ? all(bar, select.count) : [];
  const likes = counters.find((counter) => counter.closest(select.like));
  const [replies, reposts] = counters.filter((counter) => counter !== likes);
  return { replies: countIn(replies), reposts: countIn(reposts), likes: countIn(likes) };
};

/** The time of a post in milliseconds since 1970, with which its id begins. */
const timeIn = (id: string): number | undefined => (/^\d{15,20}$/.test(id) ? Number(BigInt(id) >> 16n) : undefined);

/** Whether a post is a reply. A later part of a thread is not: the line above it names nobody. `undefined` if there is no such line. */
const isAnswer = (post: Element, above: Element | undefined, author: string): boolean | undefined => {
  if (!isMatch(post, select.isReply)) return false;
  if (above === undefined || one(above, select.answers) === undefined) return undefined;
  const whom = one(above, select.name);
  return whom !== undefined && !sameHandle(accountIn(whom), author);
};

const readPost = (post: HTMLElement): readonly PostOnScreen[] => {
  const { id = '' } = post.dataset;
  const author = accountIn(own(post, select.author));
  if (author === undefined || isMatch(post, select.direct) || isWithin(post, `${select.quoted}, ${select.region}`)) return [];
  const around = post.closest(select.wrapper);
  const above = around ? one(around, select.above) : undefined;
  const content = own(post, select.words);
  const posted = Date.parse(own(post, select.time)?.getAttribute('datetime') ?? '');
  const isBoosted = above !== undefined && one(above, select.boosted) !== undefined;
  return [
    {
      element: post,
      id,
      author,
      text: [content ? wordsIn(content) : '', ownAll(post, select.tags).map(textOf).join(' ')].filter((part) => part !== '').join('\n\n'),
      postedAt: Number.isNaN(posted) ? timeIn(id) : posted,
      isReply: isBoosted ? isMatch(post, select.isReply) : isAnswer(post, above, author),
      isRepost: isBoosted,
      isQuote: isMatch(post, select.hasQuote),
      isPromoted: false,
      isPinned: post.closest(select.pinned) !== null,
      // Behind a warning, translated, or with hidden hashtags.
      isCut: content === undefined || own(post, `${select.translation}, ${select.moreTags}`) !== undefined,
      hasMedia: own(post, select.media) !== undefined,
      links: content ? all(content, select.link).map(textOf) : [],
      ...countsIn(post),
    },
  ];
};

/** All visible posts of a timeline, except those to specific people. */
export const readPosts = (page: Document): readonly PostOnScreen[] => all(page, select.post).flatMap(readPost);

/** Whether a node is a post, part of one, or the list item around one. */
export const isPost = (node: Node): boolean =>
  node instanceof Element && (isWithin(node, `${select.wrapper}, ${select.focal}`) || (isMatch(node, 'article, [role="article"]') && one(node, `${select.wrapper}, ${select.focal}`) !== undefined));

/** Author and content of the post in a box. */
export const postIn = (box: Element): { readonly author: string | undefined; readonly content: Element | undefined } => ({ author: accountIn(one(box, select.author)), content: one(box, select.words) });
