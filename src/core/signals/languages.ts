import { heads } from './packed.ts';

const english = heads.indexOf('english');
const indonesian = heads.indexOf('indonesian');
const filipino = heads.indexOf('filipino');

const between = (share: number): number => Math.max(0, Math.min(1, share));

/** Log-odds by which another language must lead before what was learned from English posts is silent; headlines of names only come close to it. */
const clearlyOther = 3;
/** Log-odds by which Indonesian must lead before its own lists speak alone. */
const clearlyIndonesian = 0.5;

/** How far what was learned from English posts may speak: 1, down to 0 where the words are another language's. */
export const englishShare = (scores: Float64Array): number => between(1 + ((scores[english] ?? 0) - Math.max(scores[indonesian] ?? 0, scores[filipino] ?? 0)) / clearlyOther);

/** How far a post is Indonesian, from 0 to 1. */
export const indonesianShare = (scores: Float64Array): number => between(((scores[indonesian] ?? 0) - Math.max(scores[english] ?? 0, scores[filipino] ?? 0)) / clearlyIndonesian);
