/** The kinds of habits that make a voice, each with its own places in one table of counts. */
export const featureGroups = ['threes', 'fours', 'words', 'frames', 'marks', 'shapes'] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** Bits of a place. Fewer would put strangers together, more would outgrow what is kept of an account. */
const bits: Readonly<Record<FeatureGroup, number>> = { threes: 14, fours: 14, words: 13, frames: 12, marks: 9, shapes: 9 };

/** First place of each family, and behind the last the number of all places. */
export const starts: readonly number[] = [0, ...featureGroups].map((_, at) => featureGroups.slice(0, at).reduce((sum, family) => sum + 2 ** bits[family], 0));
export const places = starts.at(-1) ?? 0;

/** What turns a hash into the place within its family. */
export const shifts: readonly number[] = featureGroups.map((family) => 32 - bits[family]);

export const THREES = 0;
export const FOURS = 1;
export const WORDS = 2;
export const FRAMES = 3;
export const MARKS = 4;
export const SHAPES = 5;
