import { modelOf, mostPosts, type VoiceModel } from './model.ts';
import { mostSamples } from './baseline.ts';

/** The earlier counts are halved if the sum would exceed a model's maximum. */
const halved = (counts: Uint16Array): Uint16Array => counts.map((count) => count >> 1);

/** Merges two voices of one account that were learned from different posts. The later one keeps its full weight. */
export const joinVoices = (earlier: VoiceModel, later: VoiceModel): VoiceModel => {
  if (earlier.posts === 0) return later;
  if (later.posts === 0) return earlier;
  const isFull = earlier.posts + later.posts > mostPosts;
  const before = isFull ? halved(earlier.counts) : earlier.counts;
  const posts = (isFull ? earlier.posts >> 1 : earlier.posts) + later.posts;
  const counts = later.counts.map((count, place) => count + (before[place] ?? 0));
  return modelOf(posts, counts, [...earlier.samples, ...later.samples].slice(-mostSamples));
};
