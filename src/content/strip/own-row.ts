import { boxesIn, pointsOf, under } from '../profile/find-free-space.ts';
import type { Box } from './strip-position.ts';

/** Height of two lines of advice, as in `strip.css`. */
const rowHeight = 38;
/** In a narrower row, a sentence would not fit into two lines. */
const narrowest = 280;
/** Wider lines are hard to read. */
const widest = 600;
const gap = 2;
const margin = 8;

/** The widest free stretch of a row that starts at `top`. */
function widestIn({ left, right }: DOMRect, top: number, taken: readonly DOMRect[]): { readonly left: number; readonly width: number } {
  const beside = taken.filter((box) => box.top < top + rowHeight + gap && box.bottom > top - gap).toSorted((a, b) => a.left - b.left);
  let best = { left, width: 0 };
  let from = left + margin;
  for (const box of [...beside, { left: right, right }]) {
    const width = box.left - margin - from;
    if (width > best.width) best = { left: from, width };
    from = Math.max(from, box.right + margin);
  }
  return best;
}

/**
 * Finds an empty row in a composer, such as the one next to "Everyone can reply"; `undefined` if there is none or something covers it. `pieces` count as taken even if they are empty. Prefers the widest row, then the lowest, which is nearest to Post.
 */
export function ownRow(region: Element, pieces: readonly Element[], inTheWay: readonly Box[], isOurs: (element: Element) => boolean): Box | undefined {
  const around = region.getBoundingClientRect();
  // Hidden elements have a box without size.
  const taken = boxesIn(region, around.top, around.bottom, pieces).filter(({ width, height }) => width > 0 && height > 0);
  let best: Box | undefined;
  for (const edge of [around.top, ...taken.map(({ bottom }) => bottom)]) {
    const top = Math.ceil(edge + gap);
    if (top + rowHeight + gap > around.bottom) continue;
    const { left, width } = widestIn(around, top, taken);
    if (width >= narrowest && (!best || width >= best.width)) best = { left, top, width: Math.min(width, widest), height: rowHeight };
  }
  if (!best) return undefined;
  const { left, top, width, height } = best;
  const isCovered = inTheWay.some((other) => other.left < left + width && other.left + other.width > left && other.top < top + height && other.top + other.height > top);
  const isInSight = pointsOf({ x: left, y: top }, width, height).every((point) => {
    const hit = under(point, isOurs);
    return hit && region.contains(hit);
  });
  return isInSight && !isCovered ? best : undefined;
}
