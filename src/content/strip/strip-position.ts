/** Where a strip is: in an empty row of its composer's region, next to the region, or in the corner of the window. */
export type Side = 'row' | 'below' | 'above' | 'right' | 'left' | 'corner';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Line = Omit<Box, 'height'>;

const sides: readonly Side[] = ['below', 'above', 'right', 'left', 'corner'];
/** Space between composer and strip, and between strip and window edge. */
const gap = 4;
/** Narrower or wider lines are hard to read. */
const narrowest = 240;
const widest = 600;

export const view = (): Pick<Box, 'width' | 'height'> => ({ width: document.documentElement.clientWidth, height: innerHeight });

const isBesides = (a: Line, b: Line): boolean => a.left + a.width <= b.left || b.left + b.width <= a.left;

const growsUp = (side: Side): boolean => side === 'above' || side === 'corner';

/** Where a strip of this height is at a side of a region, in viewport coordinates. */
export function boxAt(side: Side, region: Box, height: number): Line {
  const { width: viewWidth, height: viewHeight } = view();
  const width = Math.min(widest, Math.max(narrowest, region.width), viewWidth - 2 * gap);
  const left = Math.max(gap, Math.min(region.left, viewWidth - width - gap));
  if (side === 'below') return { left, top: region.top + region.height + gap, width };
  if (side === 'above') return { left, top: region.top - gap - height, width };
  if (side === 'corner') return { left: gap, top: viewHeight - height - gap, width: Math.min(width, 360) };
  const beside = Math.min(360, side === 'right' ? viewWidth - region.left - region.width - 2 * gap : region.left - 2 * gap);
  return { left: side === 'right' ? region.left + region.width + gap : region.left - gap - beside, top: Math.max(gap, region.top), width: Math.max(beside, narrowest) };
}

/** Height to which a strip may grow at a side before it covers the composer or an obstacle or reaches the window's edge, in pixels. Negative if it may not be there at all. */
export function roomAt(side: Side, region: Box, inTheWay: readonly Box[]): number {
  const { width: viewWidth, height: viewHeight } = view();
  const line = boxAt(side, region, 0);
  const { left, top: from, width } = line;
  if (left < 0 || left + width > viewWidth || from < 0 || from > viewHeight) return -1;
  const others = [region, ...inTheWay].filter((other) => !isBesides(line, other));
  return growsUp(side)
    ? from - Math.max(gap, ...others.filter(({ top }) => top < from).map(({ top, height }) => top + height))
    : Math.min(viewHeight - gap, ...others.filter(({ top, height }) => top + height > from).map(({ top }) => top)) - from;
}

/**
 * The first side where a strip of the wanted height covers nothing, or else the one with the most room for the minimum height; `undefined` if there is none.
 * Keeps the current side while it fits, so that the strip does not jump while the person types.
 */
export function sideFor(region: Box, { wanted, least }: { readonly wanted: number; readonly least: number }, inTheWay: readonly Box[], current: Side | undefined): Side | undefined {
  const room = (side: Side): number => roomAt(side, region, inTheWay);
  return [current, ...sides].find((side) => side && room(side) >= wanted) ?? sides.filter((side) => room(side) >= least).toSorted((a, b) => room(b) - room(a))[0];
}

/** Whether no part of a box is in the viewport. */
export function isAway({ left, top, width, height }: Box): boolean {
  const { width: viewWidth, height: viewHeight } = view();
  return top + height < 0 || top > viewHeight || left + width < 0 || left > viewWidth;
}
