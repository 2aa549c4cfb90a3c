import { referenceCorpus } from './reference-corpus.ts';

export interface Background {
  /** The factor between one level of rarity and the next. */
  readonly step: number;
  /** One per combination of group and prior. */
  readonly weights: readonly number[];
  /** One character per index. */
  readonly levels: string;
}

/** Levels are encoded as printable characters from here on, which leaves out the quotation mark. */
const lowest = 40;
/** The backslash would need escaping, so `instead` replaces it. */
const escaped = 92;
const instead = 126;

export const characterOf = (level: number): string => String.fromCharCode(level + lowest === escaped ? instead : level + lowest);

let rarities: Float64Array | undefined;
const raritiesByCode = (): Float64Array => Float64Array.from({ length: 128 }, (_, code) => referenceCorpus.step ** ((code === instead ? escaped : code) - lowest));

/** How rarely others use the feature at an index. Decoded on lookup, because a draft needs only a few hundred of the 46,000. */
export const rarityAt = (place: number): number => (rarities ??= raritiesByCode())[referenceCorpus.levels.charCodeAt(place)] ?? 1;

/** The weight of a combination of group and prior, by its index in `mixes`. */
export const weightOf = (mix: number): number => referenceCorpus.weights[mix] ?? 0;
