import { referenceCorpus } from './reference-corpus.ts';

export interface Background {
  /** Each level of rarity is so many times the previous one. */
  readonly step: number;
  /** One for each combination of evidence. */
  readonly weights: readonly number[];
  /** One character an index. */
  readonly levels: string;
}

/** Levels are encoded as printable characters from here on, after the quote. */
const lowest = 40;
/** The backslash would need escaping. */
const escaped = 92;
const instead = 126;

export const characterOf = (level: number): string => String.fromCharCode(level + lowest === escaped ? instead : level + lowest);

let rarities: Float64Array | undefined;
const raritiesByCode = (): Float64Array => Float64Array.from({ length: 128 }, (_, code) => referenceCorpus.step ** ((code === instead ? escaped : code) - lowest));

/** How rarely others use the feature at an index. Looked up in encoded form: a draft has a few hundred of the 46,000. */
export const rarityAt = (place: number): number => (rarities ??= raritiesByCode())[referenceCorpus.levels.charCodeAt(place)] ?? 1;

/** The weight of a combination of evidence. */
export const weightOf = (mix: number): number => referenceCorpus.weights[mix] ?? 0;
