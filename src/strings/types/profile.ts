/** Texts of a profile's card. {placeholders} are filled in. */
export interface ProfileStrings {
  /** Accessible name of the card. */
  readonly label: string;
  readonly followers: string;
  readonly following: string;
  readonly ratio: string;
  /** For the pill: "Ratio 5.2". */
  readonly pill: string;
  /** Description of the scale for screen readers. */
  readonly scale: string;
  readonly notKnown: string;
  /** Shown if the page's rounded counts might belong to either of two styles. */
  readonly between: string;
  readonly open: string;
  readonly close: string;
}
