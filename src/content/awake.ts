import type { CoachState } from '../shell/protocol.ts';

/** Whether the person lets the coach read here and now: agreed, switched on, and not paused. */
export const isAwake = (state: CoachState | undefined, host: string, now: number): boolean =>
  state !== undefined && state.isOn && now >= state.pausedUntil && !state.pausedSites.includes(host);
