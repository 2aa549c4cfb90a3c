import { see, type Seen } from './design.ts';
import type { Lesson } from './fit-reader.ts';
import { targetsOf, type LabelledPost } from './labelled-posts.ts';

/** Three editors tell more than one. */
const measuredWeight = 2;
const seenPosts = new WeakMap<LabelledPost, Seen>();

const seePost = (post: LabelledPost): Seen => {
  const before = seenPosts.get(post);
  if (before) return before;
  const made = see(post.text, post.media);
  seenPosts.set(post, made);
  return made;
};

/** Labelled posts, ready to be learned from. */
export const lessonOf = (posts: readonly LabelledPost[]): Lesson => ({
  seen: posts.map(seePost),
  targets: posts.map(targetsOf),
  counts: Float64Array.from(posts, ({ isMeasured }) => (isMeasured ? measuredWeight : 1)),
  accounts: posts.map(({ account }) => account),
});
