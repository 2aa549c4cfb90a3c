import type { PageCount } from '../../core/text/page-count.ts';
import { all, isMatch, isWithin, one, onlyChildOf, parentOf, precedes, proseOf, rootOf } from '../page.ts';
import type { PostOnScreen } from '../site.ts';
import { accountIn, postIn, postShownAt } from './addresses.ts';
import * as select from './selectors.ts';
import { handleBelowName } from './handles.ts';
import { talksOn } from './talks.ts';

/** The first element that matches and is the post's own, not the quoted post's. */
const own = (article: Element, selector: string): HTMLElement | undefined => all(article, selector).find((found) => !isQuoted(found, article));

const isQuoted = (element: Element, article: Element): boolean => {
  const box = element.closest(select.quoteBox);
  return box !== null && box !== article && article.contains(box);
};

/** The link with the time, which leads to the post itself. */
const permalinkOf = (article: Element): string | undefined => {
  const links = all(article, select.permalink).filter((link) => !isQuoted(link, article));
  return (links.find((link) => one(link, select.time)) ?? links[0])?.getAttribute('href') ?? undefined;
};

/** The lines of an article or of its title, neither of which is marked as post text. */
const linesOf = (body: Element | undefined): string => {
  if (body === undefined) return '';
  const lines = all(body, select.block);
  return lines.length === 0 ? proseOf(body) : lines.map((line) => proseOf(line)).join('\n');
};

/** X cuts long posts except on their own page. It shows that with a test id, or with "…" at about the length of a short post. */
const shortestCut = 240;
const isCutText = (article: Element, text: string): boolean => own(article, select.showMore) !== undefined || (text.length >= shortestCut && /(?:…|\.\.\.)\s*$/.test(text));

type PostAddress = NonNullable<ReturnType<typeof postIn>>;

const addressOf = (article: Element): PostAddress | undefined => {
  const link = permalinkOf(article);
  return link === undefined ? undefined : postIn(link);
};

/** Author and text of a post, or of the box of a quoted post. */
export const wordsOf = (post: Element): { readonly author: string | undefined; readonly text: string; readonly isPartial: boolean } => {
  const isPost = post.matches(select.post);
  const find = isPost ? own : one;
  const name = find(post, select.author);
  const link = isPost ? permalinkOf(post) : undefined;
  const words = find(post, select.text);
  const [title, body] = words ? [] : [find(post, select.articleTitle), find(post, select.articleBody)].map(linesOf);
  const text = words ? proseOf(words) : [title, body].filter(Boolean).join('\n');
  // A card shows only the title of an article.
  const isPartial = (words === undefined && !body) || (words && text.trim() === '') || (isPost ? isCutText(post, text) : one(post, select.showMore) !== undefined);
  return { author: (link && postIn(link)?.author) ?? (name && handleBelowName(name)?.handle), text, isPartial: isPartial === true };
};

/** A count from a button's label, which contains the whole number: "2378 Likes. Liked". */
const countIn = (element: Element | undefined, language: string): PageCount | undefined => {
  const shown = /\p{Nd}(?:[\p{Nd}.,’٫٬ \u00a0\u202f]*\p{Nd})?/u.exec(element?.getAttribute('aria-label') ?? '')?.[0];
  return shown === undefined ? undefined : { shown, language };
};

/** The widest box around a link that contains neither the name nor the text of its post. */
const lineOf = (link: Element, article: Element): Element => {
  let line = link;
  for (let at = parentOf(link); at !== undefined && at !== article && one(at, `${select.author}, ${select.text}`) === undefined; at = parentOf(at)) line = at;
  return line;
};

/** Whether there is a "Replying to @…" in any language, i.e. a link to a handle outside name, text and context. The similar line with a bot's owner has a picture. */
const answersSomeone = (article: Element): boolean =>
  all(article, 'a[href^="/"]').some((link) => /^@\w{1,15}$/.test(proseOf(link)) && !isQuoted(link, article) && link.closest(`${select.author}, ${select.text}`) === null && one(lineOf(link, article), 'svg, img') === undefined);

const linksIn = (text: Element | undefined): readonly string[] =>
  text === undefined ? [] : all(text, 'a[href^="http"]').map((link) => proseOf(link)).filter((shown) => /^(?:https?:\/\/)?[^\s/@#$]+\.\S+$/.test(shown));

/** Whether the line above a post links to an account, which is who reposted it. Communities, topics and lists have such lines, too. */
const isReposted = (article: Element): boolean => accountIn(one(article, select.context)?.closest('a')?.getAttribute('href')) !== undefined;

// Ads have no time.
const isAdvertised = (article: Element): boolean => own(article, select.time) === undefined && (one(article, select.promotion) ?? article.closest(select.promotion)) != null;

interface Surroundings {
  readonly language: string;
  /** The post that the page is about. Those below are replies. */
  readonly focal: Element | undefined;
  readonly isFirst: boolean;
  /** Whether it is a reply, if the profile tells. */
  readonly isInTalk: boolean | undefined;
}

const readPost = (article: HTMLElement, { author, id }: PostAddress, { language, focal, isFirst, isInTalk }: Surroundings): PostOnScreen => {
  const context = one(article, select.context);
  const postedAt = Date.parse(own(article, select.time)?.getAttribute('datetime') ?? '');
  const words = own(article, select.text);
  const text = words ? proseOf(words) : '';
  const isBelowFocal = focal !== undefined && focal !== article && precedes(focal, article);
  return {
    element: article,
    author,
    id,
    text,
    postedAt: Number.isNaN(postedAt) ? undefined : postedAt,
    isReply: isBelowFocal || answersSomeone(article) || isInTalk,
    isRepost: isReposted(article),
    isQuote: all(article, select.author).length > 1,
    isPromoted: isAdvertised(article),
    // The line of a community may have no link either, but only a pinned post comes first.
    isPinned: isFirst && context !== undefined && context.closest('a') === null,
    isCut: isCutText(article, text) || own(article, select.articleTitle) !== undefined,
    hasMedia: own(article, select.ownMedium) !== undefined,
    links: linksIn(words),
    replies: countIn(own(article, select.replies), language),
    reposts: countIn(own(article, select.reposts), language),
    likes: countIn(own(article, select.likes), language),
    views: countIn(own(article, select.views), language),
  };
};

/** Whether a node is a post, part of one, or one of the plain boxes that a timeline puts around a post. */
export const isPost = (node: Node): boolean => {
  if (!(node instanceof Element)) return false;
  for (let at: Element | undefined = node; at !== undefined; at = onlyChildOf(at)) {
    if (isMatch(at, select.post)) return true;
    if (isMatch(at, '[role]')) break;
  }
  return isWithin(node, select.post);
};

/** The post that a page is about, found by its address or else by `tabindex`. */
const focalIn = (page: Document, articles: readonly HTMLElement[]): HTMLElement | undefined => {
  const id = postShownAt(page.location);
  return (id === undefined ? undefined : articles.find((article) => addressOf(article)?.id === id)) ?? articles.find((article) => article.matches(select.focalPost));
};

/** All visible posts that have an address. */
export const readPosts = (page: Document): readonly PostOnScreen[] => {
  const articles = all(page, select.post);
  const found = articles.flatMap((element) => {
    const address = addressOf(element);
    return address === undefined ? [] : [{ element, address, author: address.author, isStray: isReposted(element) || own(element, select.time) === undefined }];
  });
  const isInTalk = talksOn(page, found);
  const language = rootOf(page)?.lang ?? '';
  const focal = focalIn(page, articles);
  return found.map(({ element, address }, at) => readPost(element, address, { language, focal, isFirst: element === articles[0], isInTalk: isInTalk(at) }));
};

/** The post that a reply answers: the one the page is about, else the last before the editor. */
export const answeredBy = (editor: Element, above: readonly Element[]): Element | undefined => {
  for (const ancestor of above) {
    const before = all(ancestor, select.post).filter((article) => precedes(article, editor));
    if (before.length > 0) return focalIn(editor.ownerDocument, before) ?? before.at(-1);
  }
  return undefined;
};
