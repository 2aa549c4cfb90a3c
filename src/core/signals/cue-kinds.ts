/** What listed words can indicate, without learning from examples. */
export const cueKinds = ['inform', 'promote', 'relate', 'personal'] as const;
export type CueKind = (typeof cueKinds)[number];

/** Phrases of up to three words, separated by "|". */
export type CueTable = Readonly<Record<CueKind, string>>;

/** Longer phrases are recognised by their first three words. */
export const longestPhrase = 3;
export const strong = 2;
export const weak = 1;
/** Position of the two bits for a language and kind. */
export const placeOf = (language: number, kind: number): number => 2 * (language * cueKinds.length + kind);
