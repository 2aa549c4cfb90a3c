import type { Stretch } from './scale.ts';

/** A profile's card, in words and places: all computing is done. */
export interface ProfileCard {
  readonly label: string;
  /** Followers, following, ratio, each with its name; empty while they are not known. */
  readonly counts: readonly { readonly name: string; readonly shown: string }[];
  /** The style in words, or why there is none. */
  readonly style: string;
  /** In one or two words, for the pill. */
  readonly short: string;
  readonly scale: (Stretch & { readonly says: string; readonly marks: readonly { readonly at: number; readonly label: string }[] }) | undefined;
  readonly open: string;
  readonly close: string;
}
