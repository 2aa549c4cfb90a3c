import type { AdviceCode, Gap, KindId, PraiseCode } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { TextAnalysis } from '../text/analysis.ts';

/** What detectors may look at. */
export interface KindContext {
  readonly analysis: TextAnalysis;
  /** A picture, a video, a quoted post or a link card is attached. */
  readonly hasMedia: boolean;
  /** The answered or quoted post. */
  readonly parent?: TextAnalysis | undefined;
  /** How sure the reader model is of a code, 0 to 1; absent if nothing was learned. */
  readonly sureness?: ((code: AdviceCode | PraiseCode) => number) | undefined;
}

export interface Found {
  readonly met: boolean;
  /** The words that show it. */
  readonly spans: readonly Span[];
}

/** Undefined: unknown. */
export type Find = (context: KindContext) => Found | undefined;

/** One thing that makes a post of a kind good. */
export interface Point {
  readonly id: string;
  /** The advice if it is missing. */
  readonly says: AdviceCode;
  readonly find: Find;
  /** A fault, not a virtue: in the checklist only if it is found ("that is a form letter"). */
  readonly onlyWhenMissing?: true;
}

export interface Kind {
  readonly id: KindId;
  /** In order of importance: the first missing one is mentioned. */
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

/** Advice that belongs to no point, by code. */
export type GeneralTexts = Readonly<Record<AdviceCode, Omit<PointTexts, 'label'>>>;

/** Advice for the detail that a stranger would ask for, by detail. */
export type GapTexts = Readonly<Record<Gap, Omit<PointTexts, 'label'>>>;

/** A kind's texts in one language. */
export interface KindTexts {
  readonly title: string;
  /** By id of the point. */
  readonly points: Readonly<Record<string, PointTexts>>;
  /** Advice if all points are there or unknown, and the reader model is still sure of a code. */
  readonly general: Readonly<Partial<GeneralTexts>>;
  /** At most 60 characters; names what is good. */
  readonly praise: Readonly<Partial<Record<PraiseCode | 'complete', string>>>;
  /** Absent if no draft of this kind needs one. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}
