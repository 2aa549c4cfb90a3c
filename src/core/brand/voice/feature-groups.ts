/** The groups of features that make a voice, each with its own range in one table of counts. */
export const featureGroups = ['threes', 'fours', 'words', 'frames', 'marks', 'shapes'] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** Bits of an index. Fewer would merge unrelated features, more would exceed the size limit of a model. */
const bits: Readonly<Record<FeatureGroup, number>> = { threes: 14, fours: 14, words: 13, frames: 12, marks: 9, shapes: 9 };

/** First index of each group, and the total number of indices at the end. */
export const starts: readonly number[] = [0, ...featureGroups].map((_, at) => featureGroups.slice(0, at).reduce((sum, family) => sum + 2 ** bits[family], 0));
export const places = starts.at(-1) ?? 0;

/** Turns a hash into the index within its group. */
export const shifts: readonly number[] = featureGroups.map((family) => 32 - bits[family]);

export const THREES = 0;
export const FOURS = 1;
export const WORDS = 2;
export const FRAMES = 3;
export const MARKS = 4;
export const SHAPES = 5;
