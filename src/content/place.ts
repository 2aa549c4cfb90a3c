/** Where a strip stands towards its composer's region. */
export type Side = 'below' | 'above' | 'right' | 'left' | 'corner';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const sides: readonly Side[] = ['below', 'above', 'right', 'left', 'corner'];
/** Room between composer and strip, and to the window's edge. */
const gap = 4;
/** Narrower than this a sentence cannot be read; wider than this it is no line. */
const narrowest = 240;
const widest = 600;

const view = (): Box => ({ left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight });

const overlap = (a: Box, b: Box): boolean => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const isInside = (box: Box, { width, height }: Box): boolean => box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;

/** The box of a strip of this height at a side of a region; both in viewport coordinates. */
export function boxAt(side: Side, region: Box, height: number): Box {
  const { width: viewWidth, height: viewHeight } = view();
  const width = Math.min(widest, Math.max(narrowest, region.width), viewWidth - 2 * gap);
  const left = Math.max(gap, Math.min(region.left, viewWidth - width - gap));
  if (side === 'below') return { left, top: region.top + region.height + gap, width, height };
  if (side === 'above') return { left, top: region.top - gap - height, width, height };
  if (side === 'corner') return { left: gap, top: viewHeight - height - gap, width: Math.min(width, 360), height };
  const beside = Math.min(360, side === 'right' ? viewWidth - region.left - region.width - 2 * gap : region.left - 2 * gap);
  return { left: side === 'right' ? region.left + region.width + gap : region.left - gap - beside, top: Math.max(gap, region.top), width: Math.max(beside, narrowest), height };
}

/**
 * The first side where a strip of this height covers nothing of the composer nor of what is open over it; undefined where there is none.
 * A side that already holds is kept, so that the strip does not jump while the person writes.
 */
export function sideFor(region: Box, height: number, obstacles: readonly Box[], current: Side | undefined): Side | undefined {
  const fits = (side: Side): boolean => {
    const box = boxAt(side, region, height);
    return isInside(box, view()) && !overlap(box, region) && !obstacles.some((obstacle) => overlap(box, obstacle));
  };
  return current && fits(current) ? current : sides.find(fits);
}

/** Pixels that a card may take below the line, at a side. */
export function roomAt(side: Side, region: Box, line: number): number {
  const { height } = view();
  if (side === 'above') return region.top - line - 3 * gap;
  if (side === 'below') return height - region.top - region.height - line - 3 * gap;
  return height - Math.max(gap, side === 'corner' ? 0 : region.top) - line - 3 * gap;
}
