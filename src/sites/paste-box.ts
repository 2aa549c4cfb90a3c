import type { Box, Selected } from './box.ts';
import { wait } from './wait.ts';
import { selectBetween, type Point } from './plain-box.ts';

/** Editors process a selection only after its event, so an immediate paste would end up in the wrong place. */
const tick = 20;

/** In a content script in Firefox, the object as the page sees it; `undefined` elsewhere. */
interface Waived<T> {
  readonly wrappedJSObject?: T;
}

const pasteOf = (text: string): ClipboardEvent => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  // Firefox leaves the event's own clipboard empty (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724), and shows a page only what was put there on the page's behalf.
  const own: (DataTransfer & Waived<DataTransfer>) | null = paste.clipboardData;
  if (own?.getData('text/plain') === '') (own.wrappedJSObject ?? own).setData('text/plain', text);
  return paste;
};

type ReadText = (editor: HTMLElement) => string | undefined;
/** Returns the position in the page for an offset of the text. */
type PointAt = (editor: HTMLElement, place: number) => Point;
/** Returns the offset of the text for a position in the page. */
type PlaceOf = (editor: HTMLElement, node: Node | null, offset: number) => number | undefined;

/** A rich text editor with a model of its own. Changing its nodes, or `execCommand`, breaks it. Pasting over a selection that it knows about works, and is one step of its undo. */
export const pasteBox = (element: HTMLElement, readText: ReadText, pointAt: PointAt, placeOf: PlaceOf): Box => ({
  element,
  text: () => readText(element),
  selected: (): Selected | undefined => {
    const selection = getSelection();
    const anchor = selection ? placeOf(element, selection.anchorNode, selection.anchorOffset) : undefined;
    const focus = selection ? placeOf(element, selection.focusNode, selection.focusOffset) : undefined;
    return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
  },
  select: async ({ anchor, focus }) => {
    // An editor that is busy misses a selection, and selecting the same again fires no event, so wait first.
    await wait(0);
    selectBetween(pointAt(element, anchor), pointAt(element, focus));
    // The browser's own event comes a frame later, or not at all if this was already selected.
    document.dispatchEvent(new Event('selectionchange'));
    await Promise.race([wait(3 * tick), new Promise((resolve) => addEventListener('selectionchange', resolve, { once: true, capture: true }))]);
    await wait(tick);
  },
  put: (words) => void element.dispatchEvent(pasteOf(words)),
  isSlow: true,
});
