import type { Settings } from '../core/storage/settings.ts';
import type { PageStrings } from '../strings/types/popup.ts';
import { ToggleButton } from '../view/toggle-button.tsx';
import { hour } from '../core/util/time.ts';

interface PausesProps {
  readonly settings: Settings;
  /** Host of the page in the current tab; `undefined` if there is no coach. */
  readonly site: string | undefined;
  readonly now: number;
  readonly change: (change: Partial<Settings>) => void;
  readonly strings: PageStrings;
}

/** A menu of pauses. Each is a button that stays pressed until it is clicked again. */
export function Pauses({ settings: { pausedSites, pausedUntil, mode }, site, now, change, strings }: PausesProps) {
  const isPausedHere = site !== undefined && pausedSites.includes(site);
  const others = pausedSites.filter((host) => host !== site);
  return (
    <details class="pauses">
      <summary>{strings.pause}</summary>
      <div class="pills">
      {site !== undefined && (
        <ToggleButton isDown={isPausedHere} onClick={() => change({ pausedSites: isPausedHere ? others : [...others, site] })}>
          {strings.pauseHere}
        </ToggleButton>
      )}
      <ToggleButton isDown={pausedUntil > now} onClick={() => change({ pausedUntil: pausedUntil > now ? 0 : now + hour })}>
        {strings.pauseHour}
      </ToggleButton>
      <ToggleButton isDown={mode === 'on-demand'} onClick={() => change({ mode: mode === 'on-demand' ? 'automatic' : 'on-demand' })}>
        {strings.onDemand}
      </ToggleButton>
      </div>
    </details>
  );
}
