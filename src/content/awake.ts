import { isAwake as isAwakeAt } from '../core/awake.ts';
import type { CoachState } from '../shell/protocol.ts';

/** Whether the person lets the coach read here and now: agreed, switched on, and not paused. */
export const isAwake = (state: CoachState | undefined): boolean => state !== undefined && isAwakeAt(state, location.hostname, Date.now());
