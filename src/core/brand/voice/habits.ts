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
const hashes = new Uint32Array(places);
const found = new Uint16Array(places);
const tokens = new Int16Array(places);
const ends = new Int32Array(families.length);
export const room: Habits = { hashes, places: found, tokens, ends };

/** The reading in which each place was last met: one byte a place, so that the whole stays near at hand. */
const met = new Uint8Array(places);
const mostReadings = 0xff;
let reading = 0;
let length = 0;
let start = 0;
let shift = 31;

/** Starts a text. */
export const begin = (): void => {
  if (reading === mostReadings) {
    met.fill(0);
    reading = 0;
  }
  reading++;
  length = 0;
};

/** Starts a family. Families are read in the order of their list. */
export const open = (family: number): void => {
  start = starts[family] ?? 0;
  shift = shifts[family] ?? 31;
};

/** Notes a habit of the open family, unless the text has shown it before. */
export const note = (hash: number, token: number): void => {
  const spread = finish(hash);
  const place = start + (spread >>> shift);
  if (met[place] === reading) return;
  met[place] = reading;
  hashes[length] = spread;
  found[length] = place;
  tokens[length] = token;
  length++;
};

export const close = (family: number): void => {
  ends[family] = length;
};
