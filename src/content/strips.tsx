import { render } from 'preact';
import type { CoachState } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { Strip } from '../view/strip.tsx';
import type { Coach } from './coach.ts';
import { mountHost, type Host } from './host.ts';
import { placeBeside } from './place.ts';

/** Below this width the meters' bars and bands give way to the hint. */
const narrow = 420;

/** Draws the strips of all coaches beside their composers, and keeps them there. */
export interface Strips {
  readonly draw: (coaches: Iterable<Coach>, state: CoachState) => void;
  /** Composers may have moved: places only. */
  readonly place: () => void;
  readonly remove: () => void;
}

interface Drawn {
  readonly coach: Coach;
  readonly box: HTMLDivElement;
  isOpen: boolean;
}

/** The parts of a thread share their region: the one being written speaks. */
function onePerRegion(coaches: readonly Coach[]): readonly Coach[] {
  const byRegion = new Map<HTMLElement, Coach>();
  for (const coach of coaches) {
    const { element, region } = coach.composer;
    if (!byRegion.has(region) || element.contains(document.activeElement)) byRegion.set(region, coach);
  }
  return [...byRegion.values()];
}

export function stripsFor(site: SiteAdapter): Strips {
  let host: Host | undefined;
  const drawn = new Map<Coach, Drawn>();

  const put = ({ coach, box }: Drawn): void => {
    const place = host && placeBeside(coach.composer.region, box.offsetHeight || 34, host.contains);
    box.hidden = !place;
    if (!place) return;
    // In page coordinates, so that it scrolls with what it belongs to.
    box.style.transform = `translate(${place.left + window.scrollX}px, ${place.top + window.scrollY}px)`;
    box.style.width = `${place.width}px`;
    box.classList.toggle('narrow', place.width < narrow);
  };

  const renderOne = (entry: Drawn, state: CoachState): void => {
    const shown = entry.coach.shown();
    if (!shown) return;
    const { strings, speaks } = state;
    const onToggle = (): void => {
      entry.isOpen = !entry.isOpen;
      renderOne(entry, state);
    };
    entry.box.setAttribute('role', 'group');
    entry.box.setAttribute('aria-label', strings.label);
    entry.box.lang = speaks;
    render(<Strip shown={shown} strings={strings} isOpen={entry.isOpen} onToggle={onToggle} />, entry.box);
    put(entry);
  };

  const drop = (entry: Drawn): void => {
    render(null, entry.box);
    entry.box.remove();
    drawn.delete(entry.coach);
  };

  return {
    draw: (coaches, state) => {
      const speaking = onePerRegion([...coaches].filter((coach) => coach.shown()));
      for (const entry of [...drawn.values()]) if (!speaking.includes(entry.coach)) drop(entry);
      if (speaking.length === 0) {
        host?.remove();
        host = undefined;
        return;
      }
      host ??= mountHost();
      host.setDark(site.isDark(document));
      for (const coach of speaking) {
        let entry = drawn.get(coach);
        if (!entry) {
          entry = { coach, box: document.createElement('div'), isOpen: false };
          entry.box.className = 'strip';
          host.root.append(entry.box);
          drawn.set(coach, entry);
        }
        renderOne(entry, state);
      }
    },
    place: () => {
      for (const entry of drawn.values()) put(entry);
    },
    remove: () => {
      for (const entry of [...drawn.values()]) drop(entry);
      host?.remove();
      host = undefined;
    },
  };
}
