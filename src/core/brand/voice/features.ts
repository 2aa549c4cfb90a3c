import { finish } from '../../signals/hash.ts';
import { featureGroups, places, shifts, starts } from './feature-groups.ts';

/** The habits met in a text, family by family, each once; valid until the next text is read. */
export interface Features {
  /** Hash of each, before it is sorted into a place. */
  readonly hashes: Uint32Array;
  /** Where each is counted. */
  readonly places: Uint16Array;
  /** Index of the token it shows at, or -1 for the post as a whole. */
  readonly tokens: Int16Array;
  /** Where each family's habits end; they start where the family before ends. */
  readonly ends: Int32Array;
}

/** Room that is used again for every text: reading one leaves nothing to collect. */
export const room: Features = { hashes: new Uint32Array(places), places: new Uint16Array(places), tokens: new Int16Array(places), ends: new Int32Array(featureGroups.length) };

/** The reading in which each place was last met: one byte a place, so that the whole stays near at hand. */
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

/** What a family may note: hashes of habits, and the token that each shows at. */
interface Noted {
  readonly hashes: Int32Array;
  readonly tokens: Int16Array;
}

/** Notes the first habits of what a family has met, but for those that the text has shown before. Families are noted in the order of their list. */
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
