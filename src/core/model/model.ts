import type { AdviceCode, KindId, PraiseCode } from '../kinds/kind.ts';
import type { Saying } from '../reader/judged-draft.ts';
import type { Budget } from '../review/budget.ts';

/** The words of the house (see the glossary in ARCHITECTURE.md). Everything here is plain data that survives JSON. */

/** Where words stand in a text: UTF-16 offsets, as `slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const languageIds = ['en', 'id', 'fil'] as const;
export type LanguageId = (typeof languageIds)[number];

export type DraftKind = 'post' | 'reply' | 'quote' | 'thread';

/** What the draft answers or quotes, as far as it is on the page. */
export interface ParentPost {
  /** Handle without "@"; undefined where the page does not tell. */
  readonly author?: string | undefined;
  readonly text: string;
  /** There is more to it than its text: a picture without words, a preview, a post that the page does not show. */
  readonly isPartial?: boolean | undefined;
  /** Written by the person who is writing now. */
  readonly isOwn: boolean;
  /** Speaks to the person who is writing now. */
  readonly mentionsMe: boolean;
}

/** A rule whose hint was waved away in a draft. */
export interface Hush {
  readonly ruleId: string;
  readonly words?: string | undefined;
}

/** A text being written. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** Set for threads: which part this is, and the texts of all parts. */
  readonly part?: { readonly index: number; readonly texts: readonly string[] } | undefined;
  readonly media: { readonly count: number; readonly described: number };
  readonly poll: boolean;
  /** A card with the linked page's title is already shown in the composer. */
  readonly linkCard?: boolean | undefined;
  /** Most characters the composer takes, counted as X counts (280, or more with Premium). */
  readonly limit: number;
  readonly parent?: ParentPost | undefined;
  /** Handle (without "@") of the account that will post it. */
  readonly account?: string | undefined;
  /** Hints that the person does not want here; with words: only where they mean just these words. */
  readonly hushed?: readonly Hush[] | undefined;
  /** Nobody is typing it: planned, or posted already. */
  readonly isFinished?: boolean | undefined;
  /** What the person says it is ("This is an event"). */
  readonly chosenKind?: KindId | undefined;
  /** The person called it "just for fun": no hints about value. */
  readonly forFun?: boolean | undefined;
}

/** How a post went, as everybody sees it, at the moment when it was read. */
export interface PublicCounts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly readAt: number;
}

/** A published post of the account, as remembered: never its words. */
export interface PastPost {
  /** The site's own id, where it is known. */
  readonly id?: string | undefined;
  readonly postedAt: number;
  /** Handle (without "@") of the account that posted it. */
  readonly account?: string | undefined;
  readonly kind: DraftKind;
  /** Its place in a thread; 0, or absent, for the first part and for what is no thread. */
  readonly part?: number | undefined;
  readonly language?: LanguageId | undefined;
  /** Rules that found something in it. */
  readonly rules: readonly string[];
  /** What it did, to two decimals. */
  readonly signals?: Signals | undefined;
  /** Offers something for sale. */
  readonly sells: boolean;
  /** Says that updates follow each other on purpose. */
  readonly isLive: boolean;
  readonly hasLink: boolean;
  readonly linksHome: boolean;
  /** Names the brand, its hashtag or its site. */
  readonly pointsHome: boolean;
  /** 32-bit hashes of the links in it. */
  readonly links: readonly number[];
  /** Up to 64 32-bit hashes of its four-word runs, for recognising repeats. */
  readonly runs: readonly number[];
  readonly counts?: PublicCounts | undefined;
  /** Known from where replies are known too: written with the coach, or seen among the replies of the profile. */
  readonly besideReplies?: boolean | undefined;
}

/** Followers and following, read at one moment. Unknown is absent, never 0. */
export interface ProfileSnapshot {
  readonly handle: string;
  readonly followers: number;
  readonly following: number;
  /** How far the true counts may lie from these; 0 for exact ones. */
  readonly followersUncertainty: number;
  readonly followingUncertainty: number;
  readonly takenAt: number;
}

/** What the account stands for, as its owner typed it. Everything may be empty. */
export interface BrandProfile {
  readonly name: string;
  readonly handle: string;
  /** Hosts without scheme or "www.", lower case. */
  readonly sites: readonly string[];
  readonly topics: readonly string[];
  /** Words to use: spelled the way the brand wants them. */
  readonly use: readonly string[];
  /** Words to avoid, and what to write instead ('' = just avoid). */
  readonly avoid: readonly { readonly word: string; readonly instead: string }[];
  /** 0 to 1 each; undefined = no wish. */
  readonly tone: {
    readonly formal?: number | undefined;
    readonly lively?: number | undefined;
    readonly emoji?: number | undefined;
    readonly institutional?: number | undefined;
  };
  readonly languages: readonly LanguageId[];
  readonly preset?: 'person' | 'creator' | 'shop' | 'b2b' | 'newsroom' | undefined;
  /** How readers are addressed: set when the brand chose one. */
  readonly address?: 'formal' | 'familiar' | undefined;
}

export type Severity = 'credit' | 'info' | 'tip' | 'nudge' | 'warn' | 'stop';

/** Replace the span by the text. */
export interface Edit extends Span {
  readonly text: string;
}

export type FixKind = 'replace' | 'cut' | 'keep-two-hashtags' | 'keep-two-mentions' | 'sentence-case' | 'plain-letters' | 'insert-site' | 'insert-hashtag';

/** Something the person may have done to the draft by a click: edits in order of place, not overlapping. */
export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** What a check returns. Weights are log-odds: credit above 0, debit below. */
export interface Finding {
  /** The words it means; empty where it means the whole draft. */
  readonly spans: readonly Span[];
  readonly value?: number | undefined;
  readonly brand?: number | undefined;
  /** Fills {placeholders} of the advice. */
  readonly data?: Readonly<Record<string, string | number>> | undefined;
  readonly fix?: Fix | undefined;
  /** Which of the rule's further sentences says it best. */
  readonly variant?: string | undefined;
  /** Overrides the rule's severity (a praise is always 'credit'). */
  readonly severity?: Severity | undefined;
  /** Said in words of the draft's kind. */
  readonly saying?: Saying | undefined;
}

/** A text, study or rulebook that advice rests on. */
export interface Source {
  readonly title: string;
  readonly year?: number | undefined;
  /** Where it can be read by anybody, where that is certain to last. */
  readonly address?: string | undefined;
}

/** A finding in words. */
export interface Hint {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The sentence shown. */
  readonly advice: string;
  /** The reader's reason, in a sentence. */
  readonly why: string;
  /** What the advice rests on. */
  readonly sources: readonly Source[];
  readonly spans: readonly Span[];
  /** Whole points it gives to or takes from the shown scores. */
  readonly value: number;
  readonly brand: number;
  readonly fix?: Fix | undefined;
  /** The editor's code of what is said (RUBRIC: tell-more, deliver, …), where it has one. */
  readonly says?: AdviceCode | PraiseCode | undefined;
  /** How it could be, by example. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}

/** What makes a draft of a kind good, in words: there, missing, or not to be told. */
export interface ChecklistLine {
  readonly id: string;
  readonly label: string;
  readonly met?: boolean | undefined;
  readonly spans: readonly Span[];
}

/** What a draft is, and what makes one like it good. */
export interface DraftKindReview {
  readonly id: KindId;
  readonly title: string;
  /** Likely enough to name it. */
  readonly isSure: boolean;
  readonly checklist: readonly ChecklistLine[];
}

export type Band = 'low' | 'middle' | 'high';

/** One row of "how this score came about". */
export interface ScoreRow {
  readonly ruleId: string;
  readonly title: string;
  readonly points: number;
  readonly spans: readonly Span[];
}

/** A score from 0 to 100; base + the rows' points = shown. */
export interface Score {
  /** Unrounded, for ranking. */
  readonly exact: number;
  /** The whole number shown. */
  readonly shown: number;
  /** Where a draft without findings stands. */
  readonly base: number;
  readonly rows: readonly ScoreRow[];
}

export type SignalId = 'inform' | 'promote' | 'relate' | 'personal' | 'teaser' | 'rude';
/** What a post does, 0 to 1 each; they need not add up. */
export type Signals = Readonly<Record<SignalId, number>>;

/** Everything there is to say about one draft. */
export interface Review {
  readonly value: Score;
  /** Absent until there is a brand. */
  readonly brand?: Score | undefined;
  /** Likeness to the account's earlier posts; a number whenever there are any. */
  readonly voice?: number | undefined;
  readonly signals: Signals;
  readonly language?: LanguageId | undefined;
  /** Where the value stands, in a word; absent where nothing is to be judged: too early, too little, grief. */
  readonly band?: Band | undefined;
  readonly kind?: DraftKindReview | undefined;
  /** Too early to judge: under six words, and no sentence finished. */
  readonly isEarly: boolean;
  /** At most three, one praise first. */
  readonly hints: readonly Hint[];
  /** What to look at before Post is pressed; the gravest one. */
  readonly lastLook?: Hint | undefined;
  /** Room for small talk and promotion among the last 20 posts; absent while too few are known. */
  readonly budget?: Budget | undefined;
  /** Grief, self-harm or disaster wording: nothing is said about the draft. */
  readonly silent: boolean;
  /** Little to go by: under four words, or a language that is none of ours. */
  readonly unsure: boolean;
  /** Length as X counts it. */
  readonly weightedLength: number;
}
