/** A sentence with {n}, by plural form; `other` always fits. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** How a hint is waved away. */
export type DismissScope = 'once' | 'post' | 'everywhere' | 'replies' | 'account' | 'wrong';

/** What the strip and its card say. {placeholders} are filled in. */
export interface CoachStrings {
  readonly label: string;
  readonly value: string;
  readonly brand: string;
  readonly bands: Readonly<Record<'low' | 'middle' | 'high', string>>;
  readonly brandBands: Readonly<Record<'low' | 'middle' | 'high', string>>;
  /** The kind of post: the words before the list, and where nothing is chosen. */
  readonly kind: { readonly label: string; readonly open: string };
  readonly checklist: { readonly label: string; readonly there: string; readonly missing: string; readonly unclear: string };
  /** For those who hear the page. */
  readonly example: { readonly weak: string; readonly better: string };
  readonly open: string;
  readonly fold: string;
  readonly unfold: string;
  readonly move: string;
  readonly look: string;
  readonly hints: Plural;
  readonly beforePost: string;
  readonly why: string;
  readonly source: string;
  readonly howItCame: string;
  readonly base: string;
  readonly length: string;
  /** On which sites it is short enough. */
  readonly fits: string;
  readonly room: Readonly<Record<'smallTalk' | 'promotion', Plural>>;
  readonly noRoom: Readonly<Record<'smallTalk' | 'promotion', string>>;
  readonly does: string;
  readonly signals: Readonly<Record<'inform' | 'promote' | 'relate' | 'personal', string>>;
  readonly forFun: string;
  readonly resting: string;
  readonly nothing: string;
  readonly unsure: string;
  readonly fixes: Readonly<Record<'replace' | 'cut' | 'keep-two-hashtags' | 'keep-two-mentions' | 'sentence-case' | 'plain-letters' | 'insert-site' | 'insert-hashtag', string>>;
  readonly fixed: string;
  readonly notFixed: string;
  readonly copy: string;
  readonly copied: string;
  readonly ignore: string;
  readonly ignores: Readonly<Record<DismissScope, string>>;
  readonly ignored: Readonly<Record<DismissScope, string>>;
  /** Dismissed twice: until when it rests. */
  readonly rests: string;
  readonly undo: string;
  /** After Post, of a useful one: how many this week. */
  readonly afterPost: Plural;
}
