/** Texts of the card beside a profile's header. {placeholders} are filled in. */
export interface ProfileStrings {
  /** Name of the card for screen readers. */
  readonly label: string;
  readonly followers: string;
  readonly following: string;
  readonly ratio: string;
  /** For the pill: "Ratio 5.2". */
  readonly pill: string;
  /** The scale in words. */
  readonly scale: string;
  readonly notKnown: string;
  /** Shown if the page's rounded counts may belong to either of two styles. */
  readonly between: string;
  readonly open: string;
  readonly close: string;
}
