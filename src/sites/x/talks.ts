import { all, childrenOf, isMatch, one, parentOf } from '../page.ts';
import { profileIn } from './addresses.ts';
import { handleBelowName } from './handles.ts';
import { hasNewTabs } from './profile.ts';
import * as select from './selectors.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

/** What is needed of a post on a profile to tell whether the next one answers it. */
interface Talker {
  readonly element: Element;
  readonly author: string;
  /** Not part of a conversation: a repost or an ad. */
  readonly isStray: boolean;
}

const hasLine = (element: Element, side: 'Top' | 'Bottom'): boolean => {
  const { [`border${side}Width` as const]: width, [`border${side}Style` as const]: style } = getComputedStyle(element);
  return parseFloat(width) > 0 && style !== 'none' && style !== 'hidden';
};

const cellOf = (article: Element): Element => article.closest(select.cell) ?? article;

/** The boxes around a post, from the post up to its cell. */
const layersOf = (article: Element): readonly Element[] => {
  const cell = cellOf(article);
  const layers = [article];
  for (let at: Element | undefined = article; at !== undefined && at !== cell; ) {
    at = parentOf(at);
    if (at !== undefined) layers.push(at);
  }
  return layers;
};

/** The cells between those of two posts; `undefined` if they are not in the same list. */
const between = (above: Element, below: Element): readonly Element[] | undefined => {
  const list = parentOf(above);
  if (!list || list !== parentOf(below)) return undefined;
  const cells = [...childrenOf(list)];
  return cells.slice(cells.indexOf(above) + 1, cells.indexOf(below));
};

type Tie = 'tied' | 'apart' | 'unsure';

const tieOf = (above: Element, below: Element, pageHasLines: boolean): Tie => {
  const [upper, lower] = [cellOf(above), cellOf(below)];
  if (upper === lower) return 'tied';
  const gap = between(upper, lower);
  if (!gap) return 'unsure';
  const isDivided =
    layersOf(above).some((layer) => hasLine(layer, 'Bottom')) || layersOf(below).some((layer) => hasLine(layer, 'Top')) || gap.some((cell) => isMatch(cell, select.divider) || one(cell, select.divider) !== undefined || hasLine(cell, 'Bottom'));
  if (isDivided) return 'apart';
  return pageHasLines ? 'tied' : 'unsure';
};

/** Whether a post is further down in a virtual list, so that what was above it is no longer in the page. */
const isCutOff = (article: Element): boolean => {
  const shift = /translateY\((-?[\d.]+)/.exec(article.closest(select.cell)?.getAttribute('style') ?? '')?.[1];
  return shift !== undefined && Number(shift) > 0;
};

/**
 * Whether a post of the profile's owner answers somebody. X omits "Replying to" when a reply is shown below its parent. Then
 * the two are drawn as one, without the line that divides posts. `undefined` if the page does not tell.
 */
export const talksOn = (page: Document, posts: readonly Talker[]): ((at: number) => boolean | undefined) => {
  const header = one(page, select.name);
  const owner = header && handleBelowName(header)?.handle;
  if (owner === undefined) return () => false;
  const address = profileIn(page.location);
  const isRepliesAlone = address?.tab === 'with_replies' && hasNewTabs(page, owner) === true;
  let lines: boolean | undefined;
  const pageHasLines = (): boolean => (lines ??= all(page, select.post).some((article) => layersOf(article).some((layer) => hasLine(layer, 'Bottom') || hasLine(layer, 'Top'))));
  const tie = (at: number): Tie => {
    const [above, below] = [posts[at - 1], posts[at]];
    return above === undefined || below === undefined ? 'apart' : tieOf(above.element, below.element, pageHasLines());
  };
  return (at) => {
    const post = posts[at];
    if (!post || !sameHandle(post.author, owner)) return false;
    let isSure = true;
    for (let i = at; ; i--) {
      const above = posts[i - 1];
      const first = posts[i];
      if (above === undefined) return first !== undefined && isCutOff(first.element) ? undefined : isFirst(i);
      const how = tie(i);
      if (above.isStray) return isFirst(i);
      // A profile never shows somebody else's post on its own, so a line between the two means that the layout is unknown.
      if (!sameHandle(above.author, owner)) return how === 'tied' && isSure ? true : undefined;
      if (how === 'apart') return isFirst(i);
      isSure &&= how === 'tied';
    }
    /** Whether the first post of a conversation is a reply. On a tab of replies only, that is certain only if it stands alone. */
    function isFirst(i: number): boolean | undefined {
      if (!isRepliesAlone) return false;
      const isAlone = i === at && tie(at + 1) === 'apart';
      return isAlone ? true : undefined;
    }
  };
};
