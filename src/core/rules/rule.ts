import type { VoiceProfile } from '../brand/voice-profile.ts';
import type { AdviceCode } from '../model/kind.ts';
import type { CueName } from '../languages/cues.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Severity } from '../model/hint.ts';
import type { PastPost } from '../model/post.ts';
import type { ProfileFacts } from '../profile/facts.ts';
import type { JudgedDraft } from '../reader/judged-draft.ts';
import type { TextAnalysis } from '../text/analysis.ts';
import type { CueHits } from '../text/cues/cues.ts';
import type { SourceId } from './sources.ts';

export type Group = 'kind' | 'value' | 'brand' | 'conversation' | 'craft' | 'cadence' | 'profile';
/** Where a rule is awake: what is being written. */
export type Situation = 'new' | 'reply' | 'quote' | 'thread-start' | 'thread-part' | 'profile';

/** Everything a rule may look at. Values, never a clock or a page. */
export interface Context {
  readonly draft: Draft;
  readonly situation: Situation;
  readonly analysis: TextAnalysis;
  /** Where the words of a cue list stand in the draft. */
  readonly cues: (name: CueName) => CueHits;
  readonly parent?: TextAnalysis | undefined;
  /** What the draft is, has and lacks, as an editor sees it. */
  readonly judged: JudgedDraft;
  /** The draft alone; for the first part of a thread, all parts. */
  readonly parts: readonly TextAnalysis[];
  readonly brand: BrandProfile;
  /** Every brand that the person writes for, `brand` among them. */
  readonly brands?: readonly BrandProfile[] | undefined;
  /** How like the account's earlier posts the draft sounds; absent until there are enough of them. */
  readonly voice?: VoiceProfile | undefined;
  /** What is known of the profile on screen; only in the situation 'profile'. */
  readonly profile?: ProfileFacts | undefined;
  /** The post pinned to the profile on screen; only in the situation 'profile'. */
  readonly pinned?: TextAnalysis | undefined;
  /** The account's last posts, newest first. */
  readonly recent: readonly PastPost[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How much passes without a word: shares of the last 20 posts. */
  readonly budgets: { readonly smallTalkShare: number; readonly promotionShare: number };
}

export interface Rule<Id extends string = string> {
  /** The rule's name everywhere: file, setting, popup, commit. */
  readonly id: Id;
  readonly group: Group;
  readonly severity: Severity;
  /** The editor's code that its debit stands for, where there is one. */
  readonly says?: AdviceCode;
  readonly situations: readonly Situation[];
  /** What the advice rests on: the texts on posting first, then studies. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** What the rule stands for, as a promise to the reader. */
  readonly title: string;
  /** Said for a debit (or for a credit where there is no praise of its own). */
  readonly advice: string;
  /** Said for a credit. */
  readonly praise?: string;
  /** Further sentences, where a finding means something more special than the advice: it names one by `variant`. */
  readonly variants?: Readonly<Record<string, string>>;
  /** The reader's reason, in one sentence. */
  readonly why: string;
  readonly enabledByDefault?: boolean;
  /** Worth a last look before Post: what cannot be taken back, or is easily forgotten. */
  readonly lastLook?: true;
  /** Cue lists without which the rule sleeps in a language. Rules without any work in every language. */
  readonly needs?: readonly CueName[];
  readonly check: (context: Context) => Finding | undefined;
}

/** Keeps a rule's id literal, so that a wrong name in a toggle does not compile. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
