/** A rule's sentences in one language. */
export interface RuleTexts {
  readonly title: string;
  readonly advice: string;
  readonly praise?: string;
  /** The same variants as the rule has. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly why: string;
}
