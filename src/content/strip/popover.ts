import type { Tree } from '../../view/tree.ts';
import { paint } from './paint.ts';
import { view, type Box } from './strip-position.ts';

const gap = 4;

/** A tip shown next to the words that were clicked. It never takes focus, because the click has set the caret. */
interface Popover {
  readonly show: (tip: readonly Tree[], words: Box) => void;
  readonly close: () => void;
  readonly element: HTMLElement;
}

export function popoverIn(root: ShadowRoot): Popover {
  const element = document.createElement('div');
  element.className = 'popover';
  element.hidden = true;
  root.append(element);
  const close = (): void => {
    element.hidden = true;
    paint(element, []);
  };
  return {
    element,
    show: (tip, { left, top, height }) => {
      paint(element, tip);
      element.hidden = false;
      const { width: viewWidth, height: viewHeight } = view();
      const below = top + height + gap;
      const isBelow = below + element.offsetHeight <= viewHeight;
      const x = Math.max(gap, Math.min(left, viewWidth - element.offsetWidth - gap));
      const y = isBelow ? below : top - gap - element.offsetHeight;
      element.style.transform = `translate(${x + scrollX}px, ${y + scrollY}px)`;
    },
    close,
  };
}
