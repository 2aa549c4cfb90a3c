import type { Settings } from './settings.ts';

/** Whether the coach may read and store here and now: switched on (`isOn` includes consent), not paused, and not on a host where it is paused. */
export const isActive = ({ isOn, pausedUntil, pausedSites }: Pick<Settings, 'isOn' | 'pausedUntil' | 'pausedSites'>, host: string | undefined, now: number): boolean =>
  isOn && now >= pausedUntil && (host === undefined || !pausedSites.includes(host));
