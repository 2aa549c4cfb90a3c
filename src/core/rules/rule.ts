import type { VoiceProfile } from '../brand/voice-profile.ts';
import type { AdviceCode } from '../model/kind.ts';
import type { CueName } from '../languages/cues.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Severity } from '../model/tip.ts';
import type { PastPost } from '../model/post.ts';
import type { ProfileFacts } from '../profile/facts.ts';
import type { JudgedDraft } from '../reader/judged-draft.ts';
import type { TextAnalysis } from '../text/analysis.ts';
import type { CueHits } from '../text/cues/cues.ts';
import type { SourceId } from './sources.ts';

export type Group = 'kind' | 'value' | 'brand' | 'conversation' | 'craft' | 'cadence' | 'profile';
/** What is being written: a rule applies in some of these. */
export type Situation = 'new' | 'reply' | 'quote' | 'thread-start' | 'thread-part' | 'profile';

/** Everything a rule may look at: values only, never a clock or a page. */
export interface Context {
  readonly draft: Draft;
  readonly situation: Situation;
  readonly analysis: TextAnalysis;
  /** The matches of a cue list in the draft. */
  readonly cues: (name: CueName) => CueHits;
  readonly parent?: TextAnalysis | undefined;
  /** The draft's kind and points, as an editor would see them. */
  readonly judged: JudgedDraft;
  /** The draft alone; for the first part of a thread, all parts. */
  readonly parts: readonly TextAnalysis[];
  readonly brand: BrandProfile;
  /** Every brand that the person writes for, `brand` among them. */
  readonly brands?: readonly BrandProfile[] | undefined;
  /** How similar the draft sounds to the account's earlier posts; absent until there are enough. */
  readonly voice?: VoiceProfile | undefined;
  /** What is known of the profile on screen; only in the situation 'profile'. */
  readonly profile?: ProfileFacts | undefined;
  /** The post pinned to the profile on screen; only in the situation 'profile'. */
  readonly pinned?: TextAnalysis | undefined;
  /** The account's last posts, newest first. */
  readonly recent: readonly PastPost[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How much passes without comment: shares of the last 20 posts. */
  readonly budgets: { readonly smallTalkShare: number; readonly promotionShare: number };
}

export interface Rule<Id extends string = string> {
  /** The rule's name everywhere: file, setting, popup, commit. */
  readonly id: Id;
  readonly group: Group;
  readonly severity: Severity;
  /** The editors' code for its criticism, if there is one. */
  readonly says?: AdviceCode;
  readonly situations: readonly Situation[];
  /** What the advice rests on: the texts on posting first, then studies. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The rule's promise to the reader. */
  readonly title: string;
  /** For a debit (or for a credit without its own praise). */
  readonly advice: string;
  /** For a credit. */
  readonly praise?: string;
  /** Further sentences for more specific findings, which name one by `variant`. */
  readonly variants?: Readonly<Record<string, string>>;
  /** The reader's reason, in one sentence. */
  readonly why: string;
  readonly enabledByDefault?: boolean;
  /** Deserves a last look before Post: what cannot be undone, or is easily forgotten. */
  readonly lastLook?: true;
  /** Cue lists that the rule needs to work in a language. Rules without any work in every language. */
  readonly needs?: readonly CueName[];
  readonly check: (context: Context) => Finding | undefined;
}

/** Keeps a rule's id literal, so that a wrong name in a toggle does not compile. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
