import { all, nodesIn, textOf } from '../page.ts';
import * as select from './selectors.ts';

/**
 * The text as Draft.js holds it. `innerText` doubles empty lines and `textContent` joins lines. `undefined` while half-loaded, or if words are in no line or in two, which means that the markup has changed.
 */
export const readText = (editor: HTMLElement): string | undefined => {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  const lines = all(editor, select.block).map(textOf);
  return lines.length === 0 || lines.join('') !== textOf(editor) ? undefined : lines.join('\n');
};

export const textsIn = (block: Element): readonly Text[] => nodesIn(block, NodeFilter.SHOW_TEXT) as readonly Text[];

/** The text node and offset for an offset of a block's text. */
export const pointIn = (nodes: readonly Text[], offset: number): { readonly node: Text; readonly offset: number } | undefined => {
  let start = 0;
  for (const node of nodes) {
    if (offset <= start + node.length) return { node, offset: offset - start };
    start += node.length;
  }
  return undefined;
};

const rangeIn = (block: Element, start: number, end: number): Range | undefined => {
  const nodes = textsIn(block);
  // A range starts in the node with its first character, not at the end of the one before.
  const first = pointIn(nodes, start + 1);
  const last = pointIn(nodes, end);
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, first.offset - 1);
  range.setEnd(last.node, last.offset);
  return range;
};

/** A span of the text as ranges, one per line. */
export const rangesOf = (editor: HTMLElement, start: number, end: number): readonly Range[] | undefined => {
  if (editor instanceof HTMLTextAreaElement) return undefined;
  const ranges: Range[] = [];
  let from = 0;
  for (const block of all(editor, select.block)) {
    const { length } = textOf(block);
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)];
    const range = first < last ? rangeIn(block, first, last) : undefined;
    if (range) ranges.push(range);
    from += length + 1;
  }
  return ranges;
};
