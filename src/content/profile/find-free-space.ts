import type { ProfileHeader } from '../../sites/site.ts';

/** A point in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Elements that are clicked or seen as a whole, so their whole box is taken. */
const solid = 'a, button, img, svg, video, input, [role="button"], [role="tab"]';
/** Space around everything that is taken. */
const gap = 4;
/** Distance from the edge of the header, the same as that of its own parts. */
const margin = 16;
/** How far above the name to look for space, which is next to the picture and below the buttons. */
const above = 60;
const step = 2;

/** Boxes of all text, pictures and controls in an element between two heights. Elements in `whole` count as a whole. */
export function boxesIn(element: Element, top: number, bottom: number, whole: readonly Element[] = []): readonly DOMRect[] {
  const boxes: DOMRect[] = [];
  // A loop, because a page can be nested deeper than the call stack.
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof Element) {
      const box = node.getBoundingClientRect();
      // Do not skip an element without a box, because its children may have one.
      if ((box.width > 0 || box.height > 0) && (box.bottom < top || box.top > bottom)) continue;
      if (whole.includes(node) || node.matches(solid)) boxes.push(box);
      else for (const child of node.childNodes) waiting.push(child);
    } else if (node.textContent?.trim()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    }
  }
  return boxes;
}

/** The innermost element that contains both parts of the header. */
function around({ first, last }: ProfileHeader): Element {
  let element = first.parentElement ?? first;
  while (!element.contains(last) && element.parentElement) element = element.parentElement;
  return element;
}

/** The topmost element of the page at a point, ignoring ours. */
export const under = ({ x, y }: Point, isOurs: (element: Element) => boolean): Element | undefined => document.elementsFromPoint(x, y).find((element) => !isOurs(element));

/** The corners (slightly inside) and the middle of a box. */
export const pointsOf = ({ x, y }: Point, width: number, height: number): readonly Point[] =>
  [[0, 0], [1, 0], [0, 1], [1, 1], [0.5, 0.5]].map(([right = 0, down = 0]) => ({ x: x + 2 + right * (width - 4), y: y + 2 + down * (height - 4) }));

/** Finds a free place of this size at an edge of a profile's header, as close to the name as possible, trying the far edge first; `undefined` if there is none. */
export function findFreeSpace(header: ProfileHeader, width: number, height: number, isOurs: (element: Element) => boolean): Point | undefined {
  const room = around(header);
  const name = header.first.getBoundingClientRect();
  const top = Math.max(name.top - above, room.getBoundingClientRect().top);
  const bottom = header.last.getBoundingClientRect().bottom;
  const taken = boxesIn(room, top, bottom);
  const heights = Array.from({ length: Math.max(0, Math.floor((bottom - height - top) / step) + 1) }, (_, i) => top + i * step).toSorted((a, b) => Math.abs(a - name.top) - Math.abs(b - name.top));
  const edges = [name.right - margin - width, name.left + margin];
  if (getComputedStyle(header.first).direction === 'rtl') edges.reverse();
  for (const x of edges) {
    const y = heights.find((from) => !taken.some((box) => box.top < from + height + gap && box.bottom > from - gap && box.left < x + width + gap && box.right > x - gap));
    if (y === undefined || x < gap || x + width > innerWidth) continue;
    // Something else may cover the header, such as a bar, a menu or a dialog.
    const isFree = pointsOf({ x, y }, width, height).every((point) => {
      const hit = under(point, isOurs);
      return hit && (room.contains(hit) || hit.contains(room)) && !hit.closest(solid);
    });
    if (isFree) return { x, y };
  }
  return undefined;
}
