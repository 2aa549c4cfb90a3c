import type { CoachState, TipDismissal } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import { reviewedBy, type Coach } from '../coach/coach.ts';
import { ask } from '../background-client.ts';
import { mountShadowHost, type ShadowHost } from './shadow-host.ts';
import { stripController, type StripController } from './strip-controller.ts';

/** A page that redraws itself may remove our element. If it does so more often than this, we take it as intended. */
const mostReturns = 3;

/** The strips of all coaches. */
interface Strips {
  /** `inUse` is the composer that last had the focus. */
  readonly draw: (coaches: readonly Coach[], state: CoachState, inUse: HTMLElement | undefined) => void;
  /** Call it when the page has been scrolled. */
  readonly follow: () => void;
  /** Call it when something on the page has opened, grown or gone. */
  readonly settle: (isNewView?: boolean) => void;
  readonly boxOf: (coach: Coach) => StripController | undefined;
  readonly remove: () => void;
}

/** The parts of a thread share a region. Only the one being written gets a strip. */
function onePerRegion(coaches: readonly Coach[], inUse: HTMLElement | undefined): readonly Coach[] {
  const byRegion = new Map<HTMLElement, Coach>();
  for (const coach of coaches) {
    const { element, region } = coach.composer;
    if (!byRegion.has(region) || element === inUse) byRegion.set(region, coach);
  }
  return [...byRegion.values()];
}

/** Whether the draft is about grief, so that not even an empty strip is shown. */
const hasNothingToSay = (coach: Coach): boolean => reviewedBy(coach)?.review.silent === true;

export function stripsFor(site: SiteAdapter, dismiss: (dismissal: TipDismissal, isOff: boolean) => Promise<string | undefined>): Strips {
  let host: ShadowHost | undefined;
  let returns = 0;
  let folded = false;
  /** What the background last reported. */
  let known: boolean | undefined;
  let again: (() => void) | undefined;
  const boxes = new Map<Coach, StripController>();

  const drop = (coach: Coach, box: StripController): void => {
    box.remove();
    boxes.delete(coach);
  };
  const remove = (): void => {
    for (const [coach, box] of boxes) drop(coach, box);
    host?.remove();
    host = undefined;
  };
  const fold = (next: boolean): void => {
    folded = next;
    void ask('fold', next);
    again?.();
  };

  return {
    draw: (coaches, state, inUse) => {
      const speaking = onePerRegion(coaches.filter((coach) => coach.shown()), inUse).filter((coach) => !hasNothingToSay(coach));
      if (known !== state.isFolded) folded = known = state.isFolded;
      again = () => {
        for (const box of boxes.values()) box.draw(state);
      };
      for (const [coach, box] of boxes) if (!speaking.includes(coach)) drop(coach, box);
      if (speaking.length === 0) return remove();
      if (host && !host.element.isConnected) {
        if (returns === mostReturns) return;
        returns++;
        remove();
      }
      host ??= mountShadowHost(state.css);
      host.setDark(site.isDark(document));
      const { root, element } = host;
      const world = { site, root, isOurs: (other: Element) => other === element, dismiss, fold, isFolded: () => folded };
      for (const coach of speaking) if (!boxes.has(coach)) boxes.set(coach, stripController(coach, world));
      again();
    },
    follow: () => {
      for (const box of boxes.values()) box.follow();
    },
    settle: (isNewView) => {
      for (const box of boxes.values()) box.settle(isNewView);
    },
    boxOf: (coach) => boxes.get(coach),
    remove,
  };
}
