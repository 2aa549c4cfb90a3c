import { isActive as isAwakeAt } from '../../core/storage/is-active.ts';
import type { CoachState } from '../../shell/protocol.ts';

/** Whether the coach may read here right now: it has consent, is switched on and not paused. Our own pages need no consent. */
export const isActive = (state: CoachState | undefined, isOwn = false): boolean =>
  state !== undefined && isAwakeAt(isOwn ? { ...state, isOn: state.isOnOwn } : state, location.hostname, Date.now());
