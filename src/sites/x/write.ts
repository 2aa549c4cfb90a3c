import type { Edit } from '../../core/model/tip.ts';
import { all, holds, one, textOf } from '../page.ts';
import { pasteBox } from '../paste-box.ts';
import { textareaBox, type Point } from '../plain-box.ts';
import { makeEdits } from '../editing.ts';
import type { WriteResult } from '../site.ts';
import { pointIn, readText, textsIn } from './editor.ts';
import * as select from './selectors.ts';

/** The position in the page for an offset of the text. */
const pointAt = (editor: HTMLElement, place: number): Point => {
  let from = 0;
  for (const block of all(editor, select.block)) {
    const { length } = textOf(block);
    // An empty line has no text node, but it still has a position.
    if (place <= from + length) return pointIn(textsIn(block), place - from) ?? { node: one(block, select.leaf) ?? block, offset: 0 };
    from += length + 1;
  }
  return { node: editor, offset: editor.childNodes.length };
};

/** The offset of the text for a position in the page. */
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

/** Makes edits in one of X's editors. */
export const writeEdits = (editor: HTMLElement, text: string, edits: readonly Edit[]): Promise<WriteResult> =>
  makeEdits(editor instanceof HTMLTextAreaElement ? textareaBox(editor) : pasteBox(editor, readText, pointAt, placeOf), text, edits);
