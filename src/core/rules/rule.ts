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
/** What is being written. Each rule lists the situations it applies to. */
export type Situation = 'new' | 'reply' | 'quote' | 'thread-start' | 'thread-part' | 'profile';

/** Input of a rule: values only, never a clock or a page. */
export interface Context {
  readonly draft: Draft;
  readonly situation: Situation;
  readonly analysis: TextAnalysis;
  /** The matches of a cue list in the draft. */
  readonly cues: (name: CueName) => CueHits;
  readonly parent?: TextAnalysis | undefined;
  /** The draft's kind and points, as the reader model judges them. */
  readonly judged: JudgedDraft;
  /** Only the draft or, for the first part of a thread, all parts. */
  readonly parts: readonly TextAnalysis[];
  readonly brand: BrandProfile;
  /** All brands that the person writes for, including `brand`. */
  readonly brands?: readonly BrandProfile[] | undefined;
  /** How much the draft sounds like the account's earlier posts. Absent until there are enough of them. */
  readonly voice?: VoiceProfile | undefined;
  /** The profile on screen. Only in the situation 'profile'. */
  readonly profile?: ProfileFacts | undefined;
  /** The post pinned to the profile on screen. Only in the situation 'profile'. */
  readonly pinned?: TextAnalysis | undefined;
  /** The account's last posts, newest first. */
  readonly recent: readonly PastPost[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Shares of the last 20 posts up to which small talk and promotion pass without comment. */
  readonly budgets: { readonly smallTalkShare: number; readonly promotionShare: number };
}

export interface Rule<Id extends string = string> {
  /** The rule's name everywhere: file, setting, popup, commit. */
  readonly id: Id;
  readonly group: Group;
  readonly severity: Severity;
  /** The reader model's code for the rule's criticism, if there is one. */
  readonly says?: AdviceCode;
  readonly situations: readonly Situation[];
  /** What the advice is based on: the texts on posting first, then studies. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** What the rule does for readers. */
  readonly title: string;
  /** Shown for a debit, and for a credit without its own praise. */
  readonly advice: string;
  /** Shown for a credit. */
  readonly praise?: string;
  /** Sentences for more specific findings, which select one by `variant`. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Why it matters to readers, in one sentence. */
  readonly why: string;
  readonly enabledByDefault?: boolean;
  /** Deserves a last look before posting, because it cannot be undone or is easily forgotten. */
  readonly lastLook?: true;
  /** Cue lists that a language must have for the rule to work. A rule that needs none works in every language. */
  readonly needs?: readonly CueName[];
  readonly check: (context: Context) => Finding | undefined;
}

/** Keeps the type of a rule's id literal, so that a misspelt id does not compile. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
