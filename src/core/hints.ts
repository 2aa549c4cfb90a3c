import type { Rule } from './rule.ts';
import { sourcesOf } from './sources.ts';
import type { Finding, Hint, Score, Severity, Span } from './types.ts';
import { fillIn, type RuleWords } from './words.ts';

/** A rule's finding beside the sentences to say it with. */
export interface WordedFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly words: RuleWords;
}

/** More than three hints is a lecture. */
const most = 3;
const order: readonly Severity[] = ['stop', 'warn', 'nudge', 'tip', 'info', 'credit'];

const pointsOf = (score: Score | undefined, ruleId: string): number => score?.rows.find((row) => row.ruleId === ruleId)?.points ?? 0;

const isCredit = ({ value = 0, brand = 0 }: Finding): boolean => value + brand > 0;

/** The sentence that says a finding: its variant, else the praise or the advice. */
function sentenceFor({ finding, words }: WordedFinding): string {
  const variant = finding.variant === undefined ? undefined : words.variants?.[finding.variant];
  return fillIn(variant ?? (isCredit(finding) ? (words.praise ?? words.advice) : words.advice), finding.data);
}

function hintOf(worded: WordedFinding, value: Score, brand: Score | undefined): Hint {
  const { rule, finding, words } = worded;
  const credit = isCredit(finding);
  return {
    ruleId: rule.id,
    severity: credit ? 'credit' : (finding.severity ?? rule.severity),
    advice: sentenceFor(worded),
    why: words.why,
    sources: sourcesOf(rule.sources),
    spans: finding.spans,
    value: pointsOf(value, rule.id),
    brand: pointsOf(brand, rule.id),
    fix: finding.fix,
  };
}

const weightOf = ({ value, brand }: Hint): number => Math.abs(value) + Math.abs(brand);

/** The words that spans mean, as one string: what tells two findings of a rule apart. */
export const wordsOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** Every finding in words, the gravest first. */
export const hintsOf = (found: readonly WordedFinding[], value: Score, brand: Score | undefined): readonly Hint[] =>
  found.map((finding) => hintOf(finding, value, brand)).toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || weightOf(b) - weightOf(a));

/** At most three hints: one praise first, then the gravest. */
export function chooseHints(hints: readonly Hint[]): readonly Hint[] {
  const praise = hints.filter((hint) => hint.severity === 'credit').slice(0, 1);
  return [...praise, ...hints.filter((hint) => hint.severity !== 'credit').slice(0, most - praise.length)];
}
