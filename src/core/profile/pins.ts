import type { ProfileSnapshot } from '../model/profile.ts';
import { parseSnapshot } from './follower-history.ts';
import { sameHandle } from '../util/same-handle.ts';

/** Public profiles to compare with. Only the last counts of each are stored. */
export type Pins = readonly ProfileSnapshot[];

/** More would be too many to compare. */
export const mostPins = 5;

export const isPinned = (pins: Pins, handle: string): boolean => pins.some((pin) => sameHandle(pin.handle, handle));

/** Adds a pin at the end, or updates it. Does nothing if there are five already. */
export function addPin(pins: Pins, snapshot: ProfileSnapshot): Pins {
  if (isPinned(pins, snapshot.handle)) return pins.map((known) => (sameHandle(known.handle, snapshot.handle) ? snapshot : known));
  return pins.length < mostPins ? [...pins, snapshot] : pins;
}

export const removePin = (pins: Pins, handle: string): Pins => pins.filter((known) => !sameHandle(known.handle, handle));

/** Parses stored pins. */
export const parsePins = (stored: unknown): Pins =>
  Array.isArray(stored) ? stored.map(parseSnapshot).filter((snapshot) => snapshot !== undefined).reduce<Pins>(addPin, []) : [];
