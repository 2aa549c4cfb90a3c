import type { Draft } from '../core/model/draft.ts';
import { siteIds, sites, type SiteId } from '../core/model/site.ts';
import type { Box } from './box.ts';
import { makeEdits } from './editing.ts';
import { insertAsTyped, selectBetween, type Point } from './plain-box.ts';
import type { Composer, SiteAdapter } from './site.ts';

const composerSelector = '[data-try-composer]';

const textOf = (element: HTMLElement): string => element.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, '');

/** The range of a span of the text. A line break may be a character in a text node or an element. */
function ranges(element: HTMLElement, start: number, end: number): readonly Range[] | undefined {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let before = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) before++;
    if (!(node instanceof Text)) continue;
    const after = before + node.data.length;
    if (!isOpen && start < after) {
      range.setStart(node, start - before);
      isOpen = true;
    }
    if (isOpen && end <= after) {
      range.setEnd(node, end - before);
      return [range];
    }
    before = after;
  }
  return undefined;
}

/** The site that the draft is for, as chosen on the page. */
function siteOf({ dataset }: HTMLElement): SiteId {
  return siteIds.find((id) => id === dataset['site']) ?? 'x';
}

function readDraft({ element }: Composer): Draft | undefined {
  const site = siteOf(element);
  return element.isConnected ? { text: textOf(element), kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: sites[site].limit, site } : undefined;
}

/** The offset of the text for a position in the box. */
function placeOf(element: HTMLElement, node: Node | null, offset: number): number | undefined {
  if (node === null || !element.contains(node)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length + before.cloneContents().querySelectorAll('br').length;
}

const pointAt = (element: HTMLElement, place: number): Point => {
  const [range] = ranges(element, place, place) ?? [];
  return range ? { node: range.startContainer, offset: range.startOffset } : { node: element, offset: element.childNodes.length };
};

const boxOf = ({ element }: Composer): Box => ({
  element,
  text: () => textOf(element),
  selected: () => {
    const selection = document.getSelection();
    const anchor = selection ? placeOf(element, selection.anchorNode, selection.anchorOffset) : undefined;
    const focus = selection ? placeOf(element, selection.focusNode, selection.focusOffset) : undefined;
    return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
  },
  select: ({ anchor, focus }) => selectBetween(pointAt(element, anchor), pointAt(element, focus)),
  put: (words) => void insertAsTyped(words),
  isSlow: false,
});

/** The composer on our own pages: a plain editable box for trying the coach without X. */
export const playground: SiteAdapter = {
  id: 'try',
  isOwn: true,
  recognises: () => true,
  composers: (page) => [...page.querySelectorAll<HTMLElement>(composerSelector)].map((element) => ({ element, region: element })),
  attributes: ['data-site'],
  pieces: ({ element }) => [element],
  readDraft,
  rangesOf: ({ element }, start, end) => ranges(element, start, end),
  writeEdits: (composer, text, edits) => makeEdits(boxOf(composer), text, edits),
  isPost: () => false,
  isPostButton: () => false,
  canPost: () => false,
  closes: () => false,
  receipt: () => undefined,
  profileHeader: () => undefined,
  readProfile: () => undefined,
  readPosts: () => [],
  viewer: () => undefined,
  modal: () => undefined,
  overlays: () => [],
  expects: () => 'composer',
  mayShowProfile: () => false,
  strangeness: () => undefined,
  isDark: () => matchMedia('(prefers-color-scheme: dark)').matches,
};
