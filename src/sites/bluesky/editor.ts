import { childrenOf, holds, isMatch, nodesIn, parentOf, precedes, textOf } from '../page.ts';
import type { Point } from '../plain-box.ts';
import * as select from './selectors.ts';

/** A piece of a line: text, or a line break. `start`: its offset in the text. */
interface Piece {
  readonly node: Node;
  readonly text: string;
  readonly start: number;
}

/** A paragraph in ProseMirror. */
interface Line {
  readonly element: Element;
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

const isBreak = (node: Node): boolean => node instanceof HTMLBRElement && !node.classList.contains(select.trailingBreak);

const linesOf = (editor: Element): readonly Line[] => {
  const lines: Line[] = [];
  let end = -1;
  for (const element of childrenOf(editor)) {
    if (!isMatch(element, select.line)) continue;
    const start = end + 1;
    end = start;
    const pieces: Piece[] = [];
    for (const node of nodesIn(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)) {
      const text = node instanceof Text ? node.data : isBreak(node) ? '\n' : '';
      if (text === '') continue;
      pieces.push({ node, text, start: end });
      end += text.length;
    }
    lines.push({ element, pieces, start, end });
  }
  return lines;
};

/** The text as ProseMirror holds it; `undefined` while it is half-loaded, or if there are words outside its lines, which means that the markup has changed. */
export const readText = (editor: Element): string | undefined => {
  const lines = linesOf(editor);
  if (lines.length === 0 || lines.map(({ element }) => textOf(element)).join('') !== textOf(editor)) return undefined;
  return lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
};

const beside = (node: Node, isAfter: boolean): Point => {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) + Number(isAfter) };
};

/** The node and offset for an offset of the text within a line. A span starts in the piece with its first character, not at the end of the one before. */
const pointIn = ({ element, pieces }: Line, offset: number, isStart = false): Point => {
  const piece = pieces.find(({ start, text }) => offset < start + text.length || (!isStart && offset === start + text.length));
  if (!piece) return { node: element, offset: element.childNodes.length };
  const { node, start } = piece;
  // A mention can only be selected as a whole.
  const whole = node instanceof Text ? parentOf(node)?.closest(select.mention) : node;
  return whole ? beside(whole as Node, !isStart && offset > start) : { node, offset: offset - start };
};

/** The position in the page for an offset of the text. */
export const pointAt = (editor: Element, place: number): Point => {
  const line = linesOf(editor).find(({ end }) => place <= end);
  if (!line) return { node: editor, offset: editor.childNodes.length };
  return line.pieces.length === 0 ? { node: line.element, offset: 0 } : pointIn(line, place);
};

/** The offset of the text for a position in the page. */
export const placeOf = (editor: Element, node: Node | null, offset: number): number | undefined => {
  const lines = linesOf(editor);
  if (node === editor) return lines[offset]?.start ?? lines.at(-1)?.end;
  const line = node === null ? undefined : lines.find(({ element }) => holds(element, node));
  if (node === null || !line) return undefined;
  const inside = line.pieces.find((piece) => piece.node === node);
  if (inside) return inside.start + offset;
  const next = node.childNodes[offset];
  const follows = (piece: Piece): boolean => (next ? holds(next, piece.node) || precedes(next, piece.node) : precedes(node, piece.node) && !holds(node, piece.node));
  return line.pieces.find(follows)?.start ?? line.end;
};

/** A span of the text as ranges, one per line. */
export const rangesOf = (editor: Element, start: number, end: number): readonly Range[] =>
  linesOf(editor).flatMap((line) => {
    const [first, last] = [Math.max(start, line.start), Math.min(end, line.end)];
    if (first >= last) return [];
    const [from, to] = [pointIn(line, first, true), pointIn(line, last)];
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
