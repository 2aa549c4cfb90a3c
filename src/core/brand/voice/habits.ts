import { finish } from '../../signals/hash.ts';
import { families, places, shifts, starts } from './families.ts';

/** The habits met in a text, family by family, each once; valid until the next text is read. */
export interface Habits {
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
export const room: Habits = { hashes: new Uint32Array(places), places: new Uint16Array(places), tokens: new Int16Array(places), ends: new Int32Array(families.length) };
const seen = new Int32Array(places);
let reading = 0;
let length = 0;

export const begin = (): void => {
  reading++;
  length = 0;
};

/** Notes a habit, unless the text has shown it before. */
export const note = (family: number, hash: number, token: number): void => {
  const spread = finish(hash);
  const place = (starts[family] ?? 0) + (spread >>> (shifts[family] ?? 31));
  if (seen[place] === reading) return;
  seen[place] = reading;
  room.hashes[length] = spread;
  room.places[length] = place;
  room.tokens[length] = token;
  length++;
};

/** Ends a family. Families are read in the order of their list. */
export const close = (family: number): void => {
  room.ends[family] = length;
};
