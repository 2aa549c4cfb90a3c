/** A view as plain data. The background renders it, so that the content script only has to draw it and contains no views. */
export type Tree = string | Part;

export interface Part {
  readonly tag: string;
  /** Attributes by name. */
  readonly is: Readonly<Record<string, string>>;
  readonly holds: readonly Tree[];
}

/** The views of a review that a coach shows. */
export interface CoachViews {
  readonly line: readonly Tree[];
  /** The line while the pointer is over Post; `undefined` without a last look. */
  readonly lastLook: readonly Tree[] | undefined;
  readonly card: readonly Tree[];
  readonly dot: readonly Tree[];
  /** By rule: the tip as shown next to its words. */
  readonly tips: Readonly<Record<string, readonly Tree[]>>;
  /** A sentence for screen readers. */
  readonly spoken: string;
}

export const profileForms = ['wide', 'card', 'folded'] as const;
/** A profile's card, from the largest view to the smallest. 'full' is the wide one with the remark that storage is full. */
export type ProfileViews = Readonly<Record<(typeof profileForms)[number] | 'full', readonly Tree[]>>;
