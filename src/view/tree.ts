/** A view as plain data: the background renders it and the content script only draws it, so that it contains no view. */
export type Tree = string | Part;

export interface Part {
  readonly tag: string;
  /** Attributes by name. */
  readonly is: Readonly<Record<string, string>>;
  readonly holds: readonly Tree[];
}

/** What a coach shows of a review. */
export interface CoachViews {
  readonly line: readonly Tree[];
  /** The line while the pointer is over Post; undefined without a last look. */
  readonly lastLook: readonly Tree[] | undefined;
  readonly card: readonly Tree[];
  readonly dot: readonly Tree[];
  /** Each tip as shown beside its words, by its rule. */
  readonly tips: Readonly<Record<string, readonly Tree[]>>;
  /** The same in a sentence, for screen readers. */
  readonly spoken: string;
}

export const profileForms = ['wide', 'card', 'folded'] as const;
/** A profile's card, from the largest view to the smallest; 'full': the wide one, saying that storage is full. */
export type ProfileViews = Readonly<Record<(typeof profileForms)[number] | 'full', readonly Tree[]>>;
