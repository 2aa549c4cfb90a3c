import type { ProfileShown } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import { profileForms } from '../../view/tree.ts';
import { mountShadowHost, type ShadowHost } from '../strip/shadow-host.ts';
import { paint } from '../strip/paint.ts';
import { findFreeSpace, pointsOf, under, type Point } from './find-free-space.ts';

/** The card of a page, drawn in the header of its profile. */
interface ProfileCardView {
  /** `css`: the styles; `isFull`: storage is full. */
  readonly show: (card: ProfileShown, css: string, isFull: boolean) => void;
  /** Call it when the header may have changed or moved. */
  readonly place: () => void;
  /** Call it when only the scroll position has changed. Checks whether something covers the card. */
  readonly scrolled: () => void;
  readonly remove: () => void;
}

const onWindow = ({ x, y }: Point): Point => ({ x: x - scrollX, y: y - scrollY });

export function profileCardView(site: SiteAdapter): ProfileCardView {
  let host: ShadowHost | undefined;
  let box: HTMLDivElement | undefined;
  let card: ProfileShown | undefined;
  let isFull = false;
  /** Whether the person has folded or opened it; `undefined` for whatever fits. */
  let folded: boolean | undefined;
  /** Its place in page coordinates, its size there (kept because a hidden box has none), and the element under it. */
  let placed: Point | undefined;
  let size = { width: 0, height: 0 };
  let lying: readonly (Element | undefined)[] = [];

  const isOurs = (element: Element): boolean => element === host?.element;
  const below = (at: Point): readonly (Element | undefined)[] => pointsOf(onWindow(at), size.width, size.height).map((point) => under(point, isOurs));

  const draw = (form: (typeof profileForms)[number]): void => {
    if (!box || !card) return;
    box.classList.toggle('folded', form === 'folded' && card.counts.length > 0);
    box.classList.toggle('wide', form === 'wide');
    paint(box, card.views[form === 'wide' && isFull ? 'full' : form]);
  };
  const onClick = ({ target }: Event): void => {
    if (!box || !(target instanceof Element) || !target.closest('[data-do]')) return;
    folded = !box.classList.contains('folded');
    place();
  };
  const put = (at: Point | undefined): void => {
    placed = at;
    if (!box) return;
    box.hidden = !at;
    if (!at) return;
    box.style.transform = `translate(${at.x}px, ${at.y}px)`;
    size = { width: box.offsetWidth, height: box.offsetHeight };
    lying = below(at);
  };
  /** Tries the card with its note, then without, then the pill. If the person has opened the card, it stays open, covering the page if necessary. */
  function place(): void {
    const header = box && site.profileHeader(document);
    if (!box || !header) return put(undefined);
    /** The right edge, which stays in place if the card is opened without room for it. */
    const edge = placed && placed.x + box.offsetWidth;
    box.hidden = false;
    for (const form of profileForms) {
      if (folded === (form !== 'folded')) continue;
      draw(form);
      const free = findFreeSpace(header, box.offsetWidth, box.offsetHeight, isOurs);
      if (free) return put({ x: free.x + scrollX, y: free.y + scrollY });
    }
    put(folded === false && placed && edge ? { x: Math.max(scrollX + 4, edge - box.offsetWidth), y: placed.y } : undefined);
  }

  return {
    show: (next, css, full) => {
      card = next;
      isFull = full;
      host ??= mountShadowHost(css, 'head');
      host.setDark(site.isDark(document));
      if (!box) {
        box = document.createElement('div');
        box.className = 'profile';
        box.setAttribute('role', 'group');
        box.addEventListener('click', onClick);
        host.root.append(box);
      }
      box.setAttribute('aria-label', card.label);
      place();
    },
    place,
    scrolled: () => {
      if (!box) return;
      if (!placed) place();
      else {
        const now = below(placed);
        box.hidden = folded !== false && now.some((element, i) => element !== lying[i]);
      }
    },
    remove: () => {
      host?.remove();
      host = box = card = placed = undefined;
    },
  };
}
