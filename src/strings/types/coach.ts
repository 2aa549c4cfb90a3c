/** A sentence with {n}, by plural form. `other` is the fallback. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** How long or where a tip is dismissed. */
export type DismissScope = 'once' | 'post' | 'everywhere' | 'replies' | 'account' | 'wrong';

/** Texts of the strip and its card. {placeholders} are filled in. */
export interface CoachStrings {
  readonly label: string;
  readonly value: string;
  readonly brand: string;
  readonly bands: Readonly<Record<'low' | 'middle' | 'high', string>>;
  readonly brandBands: Readonly<Record<'low' | 'middle' | 'high', string>>;
  /** The list of kinds: its label, and the entry for no choice. */
  readonly kind: { readonly label: string; readonly open: string };
  readonly checklist: { readonly label: string; readonly there: string; readonly missing: string; readonly unclear: string };
  /** For screen readers. */
  readonly example: { readonly weak: string; readonly better: string };
  readonly open: string;
  readonly fold: string;
  readonly unfold: string;
  readonly move: string;
  readonly look: string;
  readonly tips: Plural;
  readonly beforePost: string;
  readonly why: string;
  readonly source: string;
  readonly howItCame: string;
  readonly base: string;
  readonly length: string;
  /** Says on which sites the draft is short enough. */
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
  readonly notCopied: string;
  readonly moreScopes: string;
  readonly dismissScopes: Readonly<Record<DismissScope, string>>;
  readonly dismissedIn: Readonly<Record<DismissScope, string>>;
  /** Shown after a second dismissal: until when the rule is snoozed. */
  readonly snoozed: string;
  /** Shown if a dismissal, or its undo, could not be stored. */
  readonly notSaved: string;
  readonly undo: string;
  /** Shown after a useful post: how many there were this week. */
  readonly afterPost: Plural;
}
