/** The groups of features that make up a voice. Each has its own range in one table of counts. */
export const featureGroups = ['threes', 'fours', 'words', 'frames', 'marks', 'shapes'] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** Bits of a group's indices. With fewer, unrelated features would collide; with more, models would exceed their size limit. */
const bits: Readonly<Record<FeatureGroup, number>> = { threes: 14, fours: 14, words: 13, frames: 12, marks: 9, shapes: 9 };

/** First index of each group, followed by the total number of indices. */
export const starts: readonly number[] = [0, ...featureGroups].map((_, at) => featureGroups.slice(0, at).reduce((sum, family) => sum + 2 ** bits[family], 0));
export const places = starts.at(-1) ?? 0;

/** How far to shift a hash right to get the index within its group. */
export const shifts: readonly number[] = featureGroups.map((family) => 32 - bits[family]);

export const THREES = 0;
export const FOURS = 1;
export const WORDS = 2;
export const FRAMES = 3;
export const MARKS = 4;
export const SHAPES = 5;
