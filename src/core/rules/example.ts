import type { VoiceProfile } from '../brand/voice-profile.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft, ParentPost } from '../model/draft.ts';
import type { PastPost } from '../model/post.ts';
import type { ProfileFacts } from '../profile/facts.ts';
import type { Situation } from './rule.ts';

/** An example for a rule: a text, or a draft in its setting. */
export type Example = string | ({ readonly text: string } & Partial<ExampleSetting>);
export interface ExampleSetting {
  readonly situation: Situation;
  readonly draft: Partial<Draft>;
  /** The post that is replied to or quoted. By default it is by somebody else and addressed to nobody. */
  readonly parent: Partial<ParentPost>;
  /** Handle of the posting account. */
  readonly account: string;
  readonly brand: Partial<BrandProfile>;
  readonly brands: readonly Partial<BrandProfile>[];
  readonly recent: readonly ExamplePost[];
  readonly voice: VoiceProfile;
  readonly profile: Partial<ProfileFacts>;
  readonly now: number;
}
/** An earlier post. Its summary is made from `text`; other fields override it. By default it was posted an hour before `now`. */
export type ExamplePost = Partial<PastPost> & { readonly text?: string };
export type NonEmpty<T> = readonly [T, ...T[]];
/** `flags`: drafts that the rule criticises (or praises, if it only praises). `passes`: drafts that it does not. Both serve as tests and documentation. */
export interface Examples {
  readonly flags: NonEmpty<Example>;
  readonly passes: NonEmpty<Example>;
  /** What the rule praises, if it both praises and criticises. */
  readonly praises?: NonEmpty<Example>;
}
