import type { Settings } from './settings.ts';

/** Whether the coach may read and store on a host right now: it is switched on (`isOn` includes consent) and not paused, neither in general nor on this host. */
export const isActive = ({ isOn, pausedUntil, pausedSites }: Pick<Settings, 'isOn' | 'pausedUntil' | 'pausedSites'>, host: string | undefined, now: number): boolean =>
  isOn && now >= pausedUntil && (host === undefined || !pausedSites.includes(host));
