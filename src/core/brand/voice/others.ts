import { background } from './background.ts';
import { mixes, type Rarity } from './evidence.ts';
import { places } from './families.ts';

/** How others write, and what each mix of evidence is worth. */
export interface Others {
  readonly rarity: Rarity;
  /** One a mix. */
  readonly weights: Float64Array;
}

export interface Background {
  /** Each level of rarity is so many times the one before. */
  readonly step: number;
  /** One a mix of evidence. */
  readonly weights: readonly number[];
  /** One character a place. */
  readonly levels: string;
}

/** Levels are packed as printable characters from here on, past the quote. */
const lowest = 40;
/** The backslash would need escaping. */
const escaped = 92;
const instead = 126;

export const characterOf = (level: number): string => String.fromCharCode(level + lowest === escaped ? instead : level + lowest);

const unpack = (): Others => {
  const { step, levels, weights } = background;
  const byCode = Float64Array.from({ length: 128 }, (_, code) => step ** ((code === instead ? escaped : code) - lowest));
  const rarity = new Float64Array(places);
  for (let place = 0; place < places; place++) rarity[place] = byCode[levels.charCodeAt(place)] ?? 1;
  return { rarity, weights: Float64Array.from(mixes, (_, mix) => weights[mix] ?? 0) };
};

let unpacked: Others | undefined;

/** Unpacked when first asked for: most drafts of most people come before any voice is learned. */
export const others = (): Others => {
  unpacked ??= unpack();
  return unpacked;
};
