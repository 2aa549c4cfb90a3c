import { finish } from '../../signals/hash.ts';
import { featureGroups, places, shifts, starts } from './feature-groups.ts';

/** The features of a text, group by group, each once. Valid until the next text is read. */
export interface Features {
  /** Full hash of each feature. */
  readonly hashes: Uint32Array;
  /** Index of each feature in the table of counts. */
  readonly places: Uint16Array;
  /** Index of the token each feature occurs at, or -1 for the post as a whole. */
  readonly tokens: Int16Array;
  /** Where each group's features end. They start where the previous group ends. */
  readonly ends: Int32Array;
}

/** Reused for every text, so that reading one creates no garbage. */
export const room: Features = { hashes: new Uint32Array(places), places: new Uint16Array(places), tokens: new Int16Array(places), ends: new Int32Array(featureGroups.length) };

/** The number of the text in which each index last occurred. One byte per index, so that the table fits into the CPU's cache. */
const met = new Uint8Array(places);
const mostReadings = 0xff;
let reading = 0;

/** Starts a new text. */
export const begin = (): void => {
  if (reading === mostReadings) {
    met.fill(0);
    reading = 0;
  }
  reading++;
};

/** The features of one group before duplicates are removed: their hashes and the tokens they occur at. */
interface Noted {
  readonly hashes: Int32Array;
  readonly tokens: Int16Array;
}

/** Adds the first `count` features of a group, skipping those the text already has. Call it in the order of `featureGroups`. */
export const note = (family: number, noted: Noted, count: number): void => {
  const start = starts[family] ?? 0;
  const shift = shifts[family] ?? 31;
  const now = reading;
  let length = family === 0 ? 0 : (room.ends[family - 1] ?? 0);
  for (let at = 0; at < count; at++) {
    const hash = finish(noted.hashes[at] ?? 0);
    const place = start + (hash >>> shift);
    if (met[place] === now) continue;
    met[place] = now;
    room.hashes[length] = hash;
    room.places[length] = place;
    room.tokens[length] = noted.tokens[at] ?? -1;
    length++;
  }
  room.ends[family] = length;
};
