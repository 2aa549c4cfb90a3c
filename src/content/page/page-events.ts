import type { SiteAdapter } from '../../sites/site.ts';
import type { Coach } from '../coach/coach.ts';
import { isHost } from '../strip/shadow-host.ts';
import type { MarkHit } from '../coach/marks.ts';
import type { StripController } from '../strip/strip-controller.ts';

/** What `listenToPage` depends on. */
interface PageEventDeps {
  readonly site: SiteAdapter;
  readonly coaches: () => readonly Coach[];
  readonly boxOf: (coach: Coach) => StripController | undefined;
  /** The mark at a point of the viewport. */
  readonly markAt: (x: number, y: number) => MarkHit | undefined;
}

/** Keys that neither change text nor close anything. */
const harmless = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Tab|Arrow\w+|Home|End|Page\w+)$/;
/** Events other than keys that change text. */
const edits = ['beforeinput', 'cut', 'paste', 'drop'] as const;

/** Listens, until the signal, to events that matter to coaches: pressing or approaching Post, anything that may empty or close a composer after that, clicks on marked words. */
export function listenToPage({ site, coaches, boxOf, markAt }: PageEventDeps, signal: AbortSignal): void {
  const coachesAt = (target: EventTarget | null): readonly Coach[] => coaches().filter(({ composer: { region, element } }) => target instanceof Node && (region.contains(target) || element.contains(target)));
  /** Tells the coaches around an element that Post may have been pressed. */
  const posting = (target: EventTarget | null, button?: Element): void => {
    for (const coach of coachesAt(target)) coach.posting(button);
  };
  /** Tells coaches that the person did something: outside a composer they may have closed a dialog or discarded a draft, in an editor they may have emptied it. */
  const touched = (target: Node, isEdit: boolean): void => {
    for (const { composer, sending } of coaches()) {
      const isInside = composer.element.contains(target);
      if (isEdit ? isInside : !isInside && (site.closes(composer) || composer.region.contains(target))) sending()?.touched();
    }
  };
  const edited = ({ isTrusted, target }: Event): void => {
    if (isTrusted && target instanceof Node) touched(target, true);
  };
  /** Shows the last look when the pointer or focus reaches Post. */
  const lastLook = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const all = coaches();
    if (all.length === 0) return;
    const near = site.isPostButton(target) ? coachesAt(target) : [];
    for (const coach of all) boxOf(coach)?.setPosting(near.includes(coach));
  };
  const clicked = ({ target, isTrusted, clientX, clientY }: MouseEvent): void => {
    if (!isTrusted || !(target instanceof Element)) return;
    touched(target, false);
    if (site.isPostButton(target)) posting(target, target.closest('button') ?? undefined);
    if (isHost(target)) return;
    const hit = markAt(clientX, clientY);
    for (const coach of coaches()) {
      const isHit = hit?.coach === coach && coach.composer.element.contains(target);
      boxOf(coach)?.point(isHit ? hit.ruleId : undefined, isHit ? hit.at : undefined);
    }
  };
  const pressed = ({ isTrusted, key, ctrlKey, metaKey, target }: KeyboardEvent): void => {
    if (!isTrusted) return;
    if (key === 'Enter' && (ctrlKey || metaKey)) posting(target);
    else if (key === 'Escape') {
      touched(document.documentElement, false);
      for (const coach of coaches()) boxOf(coach)?.point();
    } else if (!harmless.test(key) && target instanceof Node) touched(target, true);
  };
  const moved = (): void => {
    for (const { sending } of coaches()) sending()?.moved();
  };
  document.addEventListener('focusin', lastLook, { signal });
  document.addEventListener('pointerover', lastLook, { signal });
  document.addEventListener('click', clicked, { signal, capture: true });
  document.addEventListener('keydown', pressed, { signal, capture: true });
  for (const kind of edits) document.addEventListener(kind, edited, { signal, capture: true });
  addEventListener('popstate', moved, { signal, capture: true });
}
