/** Short notes about how much was learned of an account. {placeholders} are filled in. */
export interface AccountNoteStrings {
  /** On the card of the person's own profile. */
  readonly fromPosts: string;
  readonly notYet: string;
  /** The same for a small card. */
  readonly short: string;
  /** Shown instead while storage is full. */
  readonly noRoom: { readonly short: string; readonly whole: string };
}
