/** What is to be shown, as plain data: the background makes it of its views, and a page's script only draws it. So that script carries no view. */
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
  /** The line while the pointer is on Post; undefined where nothing deserves a last look. */
  readonly lastLook: readonly Tree[] | undefined;
  readonly card: readonly Tree[];
  readonly dot: readonly Tree[];
  /** Each tip for beside the words that it means, by its rule. */
  readonly tips: Readonly<Record<string, readonly Tree[]>>;
  /** The same in a sentence, for those who hear the page. */
  readonly spoken: string;
}

export const profileForms = ['wide', 'card', 'folded'] as const;
/** A profile's card, from the largest form to the smallest; 'full': the wide one, saying that there is no room to remember more. */
export type ProfileViews = Readonly<Record<(typeof profileForms)[number] | 'full', readonly Tree[]>>;
