import { finish } from '../../signals/hash.ts';
import { featureGroups, places, shifts, starts } from './feature-groups.ts';

/** The features of a text, group by group, each once; valid until the next text is read. */
export interface Features {
  /** Hash of each, before it becomes an index. */
  readonly hashes: Uint32Array;
  /** Index of each in the table of counts. */
  readonly places: Uint16Array;
  /** Index of the token it occurs at, or -1 for the post as a whole. */
  readonly tokens: Int16Array;
  /** Where each group's features end; they start where the previous group ends. */
  readonly ends: Int32Array;
}

/** Buffers reused for every text: reading one leaves nothing for the garbage collector. */
export const room: Features = { hashes: new Uint32Array(places), places: new Uint16Array(places), tokens: new Int16Array(places), ends: new Int32Array(featureGroups.length) };

/** The text in which each index last occurred: one byte an index, so that all of it stays in the CPU's cache. */
const met = new Uint8Array(places);
const mostReadings = 0xff;
let reading = 0;

/** Starts a text. */
export const begin = (): void => {
  if (reading === mostReadings) {
    met.fill(0);
    reading = 0;
  }
  reading++;
};

/** Where a group's features are collected: hashes, and the token each occurs at. */
interface Noted {
  readonly hashes: Int32Array;
  readonly tokens: Int16Array;
}

/** Adds the first features of a group, without those that the text had before. Groups are added in the order of their list. */
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
