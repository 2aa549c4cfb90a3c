import { referenceCorpus } from './reference-corpus.ts';

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

let rarities: Float64Array | undefined;
const raritiesByCode = (): Float64Array => Float64Array.from({ length: 128 }, (_, code) => referenceCorpus.step ** ((code === instead ? escaped : code) - lowest));

/** How seldom others have the habit that is counted at a place. Looked up where it is packed: a draft has a few hundred of the 46,000. */
export const rarityAt = (place: number): number => (rarities ??= raritiesByCode())[referenceCorpus.levels.charCodeAt(place)] ?? 1;

/** What a mix of evidence is worth. */
export const weightOf = (mix: number): number => referenceCorpus.weights[mix] ?? 0;
