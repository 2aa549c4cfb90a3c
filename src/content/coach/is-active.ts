import { isActive as isAwakeAt } from '../../core/storage/is-active.ts';
import type { CoachState } from '../../shell/protocol.ts';

/** Whether the person lets the coach read here and now: agreed, switched on, and not paused. A page of ours is ours to read: it needs no consent. */
export const isActive = (state: CoachState | undefined, isOwn = false): boolean =>
  state !== undefined && isAwakeAt(isOwn ? { ...state, isOn: state.isOnOwn } : state, location.hostname, Date.now());
