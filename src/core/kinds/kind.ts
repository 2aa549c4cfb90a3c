import type { AdviceCode, Gap, KindId, PraiseCode } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { TextAnalysis } from '../text/analysis.ts';

/** What the checks may look at. */
export interface KindContext {
  readonly analysis: TextAnalysis;
  /** A picture, a video, a quoted post or a link card is attached. */
  readonly hasMedia: boolean;
  /** The post that is answered or quoted. */
  readonly parent?: TextAnalysis | undefined;
  /** How sure the reader is of a code, 0 to 1; absent where nothing was learned. */
  readonly sureness?: ((code: AdviceCode | PraiseCode) => number) | undefined;
}

export interface Found {
  readonly met: boolean;
  /** The words that show it. */
  readonly spans: readonly Span[];
}

/** Undefined: cannot be told. */
export type Find = (context: KindContext) => Found | undefined;

/** One thing that makes a post of a kind good. */
export interface Point {
  readonly id: string;
  /** What is said where it is missing. */
  readonly says: AdviceCode;
  readonly find: Find;
  /** A fault rather than a virtue: stands in the checklist only where it is found ("that is a form letter"). */
  readonly onlyWhenMissing?: true;
}

export interface Kind {
  readonly id: KindId;
  /** In the order in which they are said when missing: the most telling first. */
  readonly points: readonly Point[];
  readonly texts: KindTexts;
}

export interface PointTexts {
  /** In the checklist, at most 28 characters: "Pay or range". */
  readonly label: string;
  /** In the strip, at most 60 characters: what to do about it. */
  readonly tip: string;
  /** In the card, at most 120 characters. */
  readonly more: string;
}

/** By advice: what to say without a point. */
export type GeneralTexts = Readonly<Record<AdviceCode, Omit<PointTexts, 'label'>>>;

/** What to say where a detail is missing, by which one a stranger would ask for. */
export type GapTexts = Readonly<Record<Gap, Omit<PointTexts, 'label'>>>;

/** What is said of a kind, in one language. */
export interface KindTexts {
  readonly title: string;
  /** By id of the point. */
  readonly points: Readonly<Record<string, PointTexts>>;
  /** What to say where all points are there, or cannot be told, and the reader is sure of a code all the same. */
  readonly general: Readonly<Partial<GeneralTexts>>;
  /** At most 60 characters; names what is good. */
  readonly praise: Readonly<Partial<Record<PraiseCode | 'complete', string>>>;
  /** Absent where no draft of this kind needs one. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}
