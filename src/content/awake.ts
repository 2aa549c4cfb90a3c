import type { CoachState } from '../shell/protocol.ts';

/** Whether the person lets the coach read here and now: agreed, switched on, and not paused. */
export const isAwake = (state: CoachState | undefined): boolean => state !== undefined && state.isOn && Date.now() >= state.pausedUntil && !state.pausedSites.includes(location.hostname);
