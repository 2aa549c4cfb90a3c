import type { Settings } from './settings.ts';

/** Whether the person lets the coach read and remember, there and then: switched on (`isOn`: agreed to, too), not paused, and not on a host where it rests. */
export const isActive = ({ isOn, pausedUntil, pausedSites }: Pick<Settings, 'isOn' | 'pausedUntil' | 'pausedSites'>, host: string | undefined, now: number): boolean =>
  isOn && now >= pausedUntil && (host === undefined || !pausedSites.includes(host));
