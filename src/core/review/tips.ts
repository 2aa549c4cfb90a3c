import { generalIn, kindTextsIn } from '../kinds/index.ts';
import type { AdviceCode, PraiseCode } from '../model/kind.ts';
import { anyPraise } from '../reader/any-praise.ts';
import type { FeedbackItem } from '../model/feedback.ts';
import type { Rule } from '../rules/rule.ts';
import { sourcesOf } from '../rules/sources.ts';
import type { Finding, Tip, Severity } from '../model/tip.ts';
import type { LanguageId } from '../model/language.ts';
import type { Score } from '../model/score.ts';
import { sites, type SiteId } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import type { RuleTexts } from '../rules/rule-texts.ts';
import { interpolate } from '../util/interpolate.ts';

/** A finding with the texts of its rule. */
export interface WordedFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly words: RuleTexts;
  /** For sentences that name the site. */
  readonly site: SiteId;
}

/** More tips would be a lecture. */
const mostTips = 2;
const order: readonly Severity[] = ['stop', 'warn', 'nudge', 'tip', 'info', 'credit'];

const pointsOf = (score: Score | undefined, ruleId: string): number => score?.rows.find((row) => row.ruleId === ruleId)?.points ?? 0;

const isCredit = ({ value = 0, brand = 0, severity }: Finding): boolean => severity === 'credit' || value + brand > 0;

/** The sentence for a finding: its variant, or else the praise or the advice. */
function sentenceFor({ finding, words, site }: WordedFinding): string {
  const variant = finding.variant === undefined ? undefined : words.variants?.[finding.variant];
  return interpolate(variant ?? (isCredit(finding) ? (words.praise ?? words.advice) : words.advice), { site: sites[site].name, ...finding.data });
}

/** The sentences for the draft's kind, short for the strip and longer for the card; `undefined` if the kind has none. */
function sentencesOf({ kind, code, point, gap }: FeedbackItem, locale: LanguageId): { readonly advice: string; readonly why?: string } | undefined {
  const said = kind === undefined || point === undefined ? undefined : kindTextsIn(locale, kind).points[point];
  if (said) return { advice: said.tip, why: said.more };
  const general = generalIn(locale, kind, code as AdviceCode, gap);
  return general && { advice: general.tip, why: general.more };
}

function tipOf(worded: WordedFinding, value: Score, brand: Score | undefined, locale: LanguageId): Tip | undefined {
  const { rule, finding, words } = worded;
  const { feedback } = finding;
  const credit = isCredit(finding);
  const said = feedback && (credit ? praiseOf(feedback, locale) : sentencesOf(feedback, locale));
  if (feedback && !said) return undefined;
  return {
    ruleId: rule.id,
    severity: credit ? 'credit' : (finding.severity ?? rule.severity),
    advice: said?.advice ?? sentenceFor(worded),
    why: said?.why ?? words.why,
    sources: sourcesOf(rule.sources, worded.site),
    spans: finding.spans,
    value: pointsOf(value, rule.id),
    brand: pointsOf(brand, rule.id),
    fix: finding.fix,
    says: feedback ? (feedback.code === 'complete' ? 'service' : feedback.code) : credit ? undefined : rule.says,
    example: feedback?.kind && !credit ? kindTextsIn(locale, feedback.kind).example : undefined,
  };
}

function praiseOf({ kind, code }: FeedbackItem, locale: LanguageId): { readonly advice: string; readonly why?: string } | undefined {
  const own = kind === undefined ? undefined : kindTextsIn(locale, kind).praise[code as PraiseCode | 'complete'];
  const advice = own ?? (code === 'complete' ? undefined : anyPraise[locale][code as PraiseCode]);
  return advice === undefined ? undefined : { advice };
}

const weightOf = ({ value, brand }: Tip): number => Math.abs(value) + Math.abs(brand);

/** The words of spans as one string, which tells findings of the same rule apart. */
export const wordsOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** All findings as tips, the most serious first. An exact rule's sentence replaces a general one with the same code, so nothing is said twice. */
export function tipsOf(found: readonly WordedFinding[], value: Score, brand: Score | undefined, locale: LanguageId): readonly Tip[] {
  const tips = found.flatMap((finding) => tipOf(finding, value, brand, locale) ?? []);
  const exact = new Set(found.flatMap(({ rule, finding }) => (finding.feedback || isCredit(finding) || !rule.says ? [] : [rule.says])));
  const isTwice = ({ ruleId, says }: Tip): boolean => says !== undefined && exact.has(says as AdviceCode) && found.some(({ rule, finding }) => rule.id === ruleId && finding.feedback !== undefined && !isCredit(finding));
  return tips.filter((tip) => !isTwice(tip)).toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || weightOf(b) - weightOf(a));
}

/** One praise first, then the most serious tips. On a draft there are at most two, because nobody takes in more while writing. */
export function chooseTips(tips: readonly Tip[], most = mostTips): readonly Tip[] {
  const praise = tips.filter((tip) => tip.severity === 'credit').slice(0, 1);
  return [...praise, ...tips.filter((tip) => tip.severity !== 'credit').slice(0, most)];
}
