import type { AdviceCode, Gap, KindId, PraiseCode } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { TextAnalysis } from '../text/analysis.ts';

/** Input of the detectors. */
export interface KindContext {
  readonly analysis: TextAnalysis;
  /** A picture, a video, a quoted post or a link card is attached. */
  readonly hasMedia: boolean;
  /** The post that is replied to or quoted. */
  readonly parent?: TextAnalysis | undefined;
  /** How sure the reader model is of a code, 0 to 1. Absent without a model. */
  readonly sureness?: ((code: AdviceCode | PraiseCode) => number) | undefined;
}

export interface Found {
  readonly met: boolean;
  /** The words to mark as evidence. */
  readonly spans: readonly Span[];
}

/** A detector. Returns `undefined` if it cannot tell. */
export type Find = (context: KindContext) => Found | undefined;

/** One thing that makes a post of a kind good. */
export interface Point {
  readonly id: string;
  /** The advice if it is missing. */
  readonly says: AdviceCode;
  readonly find: Find;
  /** For a fault rather than a virtue ("that is a form letter"): the checklist lists it only if the draft has it. */
  readonly onlyWhenMissing?: true;
}

export interface Kind {
  readonly id: KindId;
  /** In order of importance. The first missing one is mentioned. */
  readonly points: readonly Point[];
  readonly texts: KindTexts;
}

export interface PointTexts {
  /** Shown in the checklist. At most 28 characters: "Pay or range". */
  readonly label: string;
  /** Shown in the strip: what to do about it. At most 60 characters. */
  readonly tip: string;
  /** Shown in the card. At most 120 characters. */
  readonly more: string;
}

/** Advice that belongs to no point, by code. */
export type GeneralTexts = Readonly<Record<AdviceCode, Omit<PointTexts, 'label'>>>;

/** Advice by the detail that a stranger would ask for. */
export type GapTexts = Readonly<Record<Gap, Omit<PointTexts, 'label'>>>;

/** A kind's texts in one language. */
export interface KindTexts {
  readonly title: string;
  /** By the id of the point. */
  readonly points: Readonly<Record<string, PointTexts>>;
  /** Advice for when no point is missing but the reader model is still sure of a code. */
  readonly general: Readonly<Partial<GeneralTexts>>;
  /** Names what is good. At most 60 characters. */
  readonly praise: Readonly<Partial<Record<PraiseCode | 'complete', string>>>;
  /** Absent for kinds that need no example. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}
