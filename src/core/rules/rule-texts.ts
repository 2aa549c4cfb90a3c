/** A rule's sentences in one language. */
export interface RuleTexts {
  readonly title: string;
  readonly advice: string;
  readonly praise?: string;
  /** Must have the same keys as the rule's own variants. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly why: string;
}
