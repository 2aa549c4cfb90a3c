import { foldOf } from './folds.ts';
import type { Seen } from './design.ts';
import type { LabelledPost } from './labelled-posts.ts';

/** Ablations: what the model is trained without, to measure its contribution. */
export interface Trial {
  readonly keeps?: (post: LabelledPost) => boolean;
  readonly sees?: (seen: Seen) => Seen;
}

const share = (of: number) => (post: LabelledPost): boolean => foldOf(`share ${post.account}`, 8) < of * 8;

export const trials = {
  whole: {},
  half: { keeps: share(0.5) },
  quarter: { keeps: share(0.25) },
  eighth: { keeps: share(0.125) },
  'no-own': { keeps: ({ isOwn }) => !isOwn },
  'editors-only': { keeps: ({ isOwn, isMeasured, id }) => !isOwn && (isMeasured || /^(?:au-)?(?:en|id|fil)/.test(id)) },
  'no-words': { sees: ({ traits }) => ({ traits, row: { buckets: new Uint32Array(0), kinds: new Uint8Array(0) } }) },
  'no-traits': { sees: ({ row, traits }) => ({ row, traits: new Float64Array(traits.length) }) },
} as const satisfies Readonly<Record<string, Trial>>;

export type TrialId = keyof typeof trials;
export const isTrial = (name: string): name is TrialId => name in trials;
