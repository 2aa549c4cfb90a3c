import type { VoiceProfile } from '../brand/voice-profile.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft, ParentPost } from '../model/draft.ts';
import type { PastPost } from '../model/post.ts';
import type { ProfileFacts } from '../profile/facts.ts';
import type { Situation } from './rule.ts';

/** A rule's example: a text, or a draft with its surroundings. */
export type Example = string | ({ readonly text: string } & Partial<ExampleSetting>);
export interface ExampleSetting {
  readonly situation: Situation;
  readonly draft: Partial<Draft>;
  /** The answered or quoted post; by somebody else, addressed to nobody, unless it says more. */
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
/** An earlier post: `text` gives its summary, the other fields override. Posted an hour before `now` unless it says when. */
export type ExamplePost = Partial<PastPost> & { readonly text?: string };
export type NonEmpty<T> = readonly [T, ...T[]];
/** `flags`: the rule criticises it (or praises it, if the rule only praises); `passes`: it does not. Both are tests and documentation. */
export interface Examples {
  readonly flags: NonEmpty<Example>;
  readonly passes: NonEmpty<Example>;
  /** For a rule that both praises and criticises: what it praises. */
  readonly praises?: NonEmpty<Example>;
}
