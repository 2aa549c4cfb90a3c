/** Short notes on how much was learned about an account. {placeholders} are filled in. */
export interface AccountNoteStrings {
  /** On the card of the person's own profile. */
  readonly fromPosts: string;
  readonly notYet: string;
  /** `fromPosts` for a small card. */
  readonly short: string;
  /** Shown in place of the others while storage is full. */
  readonly noRoom: { readonly short: string; readonly whole: string };
}
