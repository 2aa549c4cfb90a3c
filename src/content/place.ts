/** A box in the viewport, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Room between composer and strip. */
const gap = 4;
/** Narrower than this a sentence cannot be read; wider than this it is no line. */
const narrowest = 240;
const widest = 600;

const fits = (top: number, height: number): boolean => top >= 0 && top + height <= window.innerHeight;

/** Whether something of the composer (or a list or dialog over it) lies where the strip would. */
function isFree(left: number, top: number, width: number, height: number, region: Element, isOurs: (element: Element) => boolean): boolean {
  for (const x of [left + 4, left + width / 2, left + width - 4])
    for (const y of [top + 2, top + height - 2]) {
      const hit = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
      if (hit && (region.contains(hit) || hit.closest('button, [role="button"], [role="listbox"], [role="menu"], [contenteditable="true"], textarea, input'))) return false;
    }
  return true;
}

/** Where the strip goes: below the composer, else above it, else at the foot of the window. Undefined while the composer is out of sight. */
export function placeBeside(region: Element, height: number, isOurs: (element: Element) => boolean): Place | undefined {
  const { left, right, top, bottom } = region.getBoundingClientRect();
  if (right - left < 1 || bottom < 0 || top > window.innerHeight) return undefined;
  const width = Math.min(widest, Math.max(narrowest, right - left), window.innerWidth - 8);
  const x = Math.max(4, Math.min(left, window.innerWidth - width - 4));
  const places = [bottom + gap, top - gap - height].filter((y) => fits(y, height) && isFree(x, y, width, height, region, isOurs));
  return { left: x, top: places[0] ?? window.innerHeight - height - gap, width };
}
