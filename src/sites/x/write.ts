import type { Edit } from '../../core/model/hint.ts';
import type { Box } from '../box.ts';
import { makeEdits } from '../editing.ts';
import { all, holds, one, textOf } from '../page.ts';
import { selectBetween, textareaBox, type Point } from '../plain-box.ts';
import type { WriteResult } from '../site.ts';
import { wait } from '../wait.ts';
import { pointIn, readText, textsIn } from './editor.ts';
import * as select from './selectors.ts';

/** Draft.js learns of a selection only after the event, so an immediate paste would be appended. */
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

/** The position of a text offset in the page. */
const pointAt = (editor: HTMLElement, place: number): Point => {
  let from = 0;
  for (const block of all(editor, select.block)) {
    const { length } = textOf(block);
    // An empty line has no text, but a position.
    if (place <= from + length) return pointIn(textsIn(block), place - from) ?? { node: one(block, select.leaf) ?? block, offset: 0 };
    from += length + 1;
  }
  return { node: editor, offset: editor.childNodes.length };
};

/** The text offset of a position in the page. */
const placeOf = (editor: HTMLElement, node: Node | null, offset: number): number | undefined => {
  let from = 0;
  for (const block of all(editor, select.block)) {
    if (node !== null && holds(block, node)) {
      const before = new Range();
      before.setStart(block, 0);
      before.setEnd(node, offset);
      return from + before.toString().length;
    }
    from += textOf(block).length + 1;
  }
  return undefined;
};

/** Draft.js: changing its nodes or `execCommand` breaks it; a paste over a selection it knows is right, and one step of its undo. */
const draftBox = (element: HTMLElement): Box => ({
  element,
  text: () => readText(element),
  selected: () => {
    const selection = getSelection();
    const anchor = selection ? placeOf(element, selection.anchorNode, selection.anchorOffset) : undefined;
    const focus = selection ? placeOf(element, selection.focusNode, selection.focusOffset) : undefined;
    return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
  },
  select: async ({ anchor, focus }) => {
    // While Draft.js is processing something it hears of no selection, and the same one is not reported again.
    await wait(0);
    selectBetween(pointAt(element, anchor), pointAt(element, focus));
    // The browser's own event comes a frame later, and not at all if it was selected already.
    document.dispatchEvent(new Event('selectionchange'));
    const heard = new Promise<void>((resolve) => {
      addEventListener('selectionchange', () => resolve(), { once: true, capture: true });
    });
    await Promise.race([heard, wait(3 * tick)]);
    await wait(tick);
  },
  put: (words) => void element.dispatchEvent(pasteOf(words)),
  isSlow: true,
});

/** Makes edits in one of X's editors. */
export const writeEdits = (editor: HTMLElement, text: string, edits: readonly Edit[]): Promise<WriteResult> =>
  makeEdits(editor instanceof HTMLTextAreaElement ? textareaBox(editor) : draftBox(editor), text, edits);
