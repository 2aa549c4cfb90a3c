import type { VoiceProfile } from '../brand/voice-profile.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft, ParentPost } from '../model/draft.ts';
import type { PastPost } from '../model/post.ts';
import type { ProfileFacts } from '../profile/facts.ts';
import type { Situation } from './rule.ts';

/** A rule's example: a text alone, or a draft with what it needs around it. */
export type Example = string | ({ readonly text: string } & Partial<ExampleSetting>);
export interface ExampleSetting {
  readonly situation: Situation;
  readonly draft: Partial<Draft>;
  /** What a reply answers, or a quote shows; by somebody else, to nobody in particular, unless it says more. */
  readonly parent: Partial<ParentPost>;
  /** Handle of the account that will post it. */
  readonly account: string;
  readonly brand: Partial<BrandProfile>;
  readonly brands: readonly Partial<BrandProfile>[];
  readonly recent: readonly ExamplePost[];
  readonly voice: VoiceProfile;
  readonly profile: Partial<ProfileFacts>;
  readonly now: number;
}
/** An earlier post: with `text`, what would have been remembered of it; the rest overrides. Posted an hour before `now` unless it says when. */
export type ExamplePost = Partial<PastPost> & { readonly text?: string };
export type NonEmpty<T> = readonly [T, ...T[]];
/** `fires`: the rule has something to say against it (a rule that only praises: something to praise); `quiet`: it has not. Both are its tests and its documentation. */
export interface Examples {
  readonly fires: NonEmpty<Example>;
  readonly quiet: NonEmpty<Example>;
  /** Where a rule both praises and warns: what it praises. */
  readonly praises?: NonEmpty<Example>;
}
