import type { Box, Selected } from './box.ts';
import { selectBetween, type Point } from './plain-box.ts';
import { wait } from './wait.ts';

/** An editor learns of a selection only after the event, so an immediate paste would be appended. */
const tick = 20;

/** What the page itself sees of an object, in a content script of Firefox; undefined elsewhere. */
interface Waived<T> {
  readonly wrappedJSObject?: T;
}

const pasteOf = (text: string): ClipboardEvent => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  // Firefox leaves the event's own clipboard empty (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724), and shows a page only what was put there in the page's name.
  const own: (DataTransfer & Waived<DataTransfer>) | null = paste.clipboardData;
  if (own?.getData('text/plain') === '') (own.wrappedJSObject ?? own).setData('text/plain', text);
  return paste;
};

type ReadText = (editor: HTMLElement) => string | undefined;
/** The position in the page of an offset of the text. */
type PointAt = (editor: HTMLElement, place: number) => Point;
/** The offset in the text of a position in the page. */
type PlaceOf = (editor: HTMLElement, node: Node | null, offset: number) => number | undefined;

/** A rich editor with a model of its own: changing its nodes or `execCommand` breaks it; a paste over a selection it knows is right, and one step of its undo. */
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
    // While an editor is processing something it hears of no selection, and the same one is not reported again.
    await wait(0);
    selectBetween(pointAt(element, anchor), pointAt(element, focus));
    // The browser's own event comes a frame later, and not at all if it was selected already.
    document.dispatchEvent(new Event('selectionchange'));
    await Promise.race([wait(3 * tick), new Promise((resolve) => addEventListener('selectionchange', resolve, { once: true, capture: true }))]);
    await wait(tick);
  },
  put: (words) => void element.dispatchEvent(pasteOf(words)),
  isSlow: true,
});
