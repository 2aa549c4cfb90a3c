/** What is said about what was learned of an account. {placeholders} are filled in. */
export interface AccountNoteStrings {
  /** On the card of one's own profile. */
  readonly fromPosts: string;
  readonly notYet: string;
  /** The same where there is little room. */
  readonly short: string;
  /** In the same place while the store is full. */
  readonly noRoom: { readonly short: string; readonly whole: string };
}
