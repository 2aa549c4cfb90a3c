/** A rule's sentences in one language. */
export interface RuleTexts {
  readonly title: string;
  readonly advice: string;
  readonly praise?: string;
  /** As many as the rule has, under the same names. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly why: string;
}
