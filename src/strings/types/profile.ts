/** What the card beside a profile's header says. {placeholders} are filled in. */
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
  /** The page cuts its numbers: the truth may lie in either of two styles. */
  readonly between: string;
  readonly open: string;
  readonly close: string;
}
