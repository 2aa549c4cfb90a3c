import type { SiteAdapter } from '../sites/site.ts';
import type { Coach } from './coach.ts';
import type { Mark } from './marks.ts';
import type { StripBox } from './strip-box.tsx';

/** What the person's gestures act on. */
export interface Stage {
  readonly site: SiteAdapter;
  readonly coaches: () => readonly Coach[];
  readonly boxOf: (coach: Coach) => StripBox | undefined;
  /** The mark at a point of the viewport. */
  readonly markAt: (x: number, y: number) => Mark | undefined;
}

/** Listens, until the signal, to what a person does in the page that concerns a coach: pressing or nearing Post, clicking marked words. */
export function listenToGestures({ site, coaches, boxOf, markAt }: Stage, signal: AbortSignal): void {
  const coachesAt = (target: EventTarget | null): readonly Coach[] => coaches().filter(({ composer: { region, element } }) => target instanceof Node && (region.contains(target) || element.contains(target)));
  /** What stands in the composer that this belongs to may be on its way. */
  const posting = (target: EventTarget | null): void => {
    for (const coach of coachesAt(target)) coach.posting();
  };
  /** Before Post is pressed, what is worth a last look comes to the front. */
  const lastLook = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const all = coaches();
    if (all.length === 0) return;
    const near = site.isPostButton(target) ? coachesAt(target) : [];
    for (const coach of all) boxOf(coach)?.setPosting(near.includes(coach));
  };
  const clicked = ({ target, isTrusted, clientX, clientY }: MouseEvent): void => {
    if (!isTrusted || !(target instanceof Element)) return;
    if (site.isPostButton(target)) posting(target);
    const hit = markAt(clientX, clientY);
    if (hit?.coach.composer.element.contains(target)) boxOf(hit.coach)?.open(hit.ruleId);
  };
  const pressed = ({ isTrusted, key, ctrlKey, metaKey, target }: KeyboardEvent): void => {
    if (isTrusted && key === 'Enter' && (ctrlKey || metaKey)) posting(target);
  };
  document.addEventListener('focusin', lastLook, { signal });
  document.addEventListener('pointerover', lastLook, { signal, passive: true });
  document.addEventListener('click', clicked, { signal, capture: true });
  document.addEventListener('keydown', pressed, { signal, capture: true });
}
