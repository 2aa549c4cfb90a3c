import { siteOf } from '../brand/account.ts';
import { hasBrand } from '../brand/profile.ts';
import { compareToVoice, type VoiceModel } from '../brand/voice.ts';
import { budgetOf } from './budget.ts';
import { applyEdits } from '../util/edits.ts';
import { chooseTips, tipsOf, wordsOf, type WordedFinding } from './tips.ts';
import { kindTextsIn } from '../kinds/index.ts';
import { matcherFor } from '../languages/index.ts';
import { ruleTextsIn } from '../languages/rule-texts.ts';
import { memoize } from '../util/memoize.ts';
import { isSnoozed, type Dismissal } from './dismissals.ts';
import type { Context, Rule, Situation } from '../rules/rule.ts';
import { rules, type RuleId } from '../rules/index.ts';
import { scoreOf, steady, type Weight } from './score.ts';
import { soundFix } from './sound-fix.ts';
import { isEnabled, isExcepted, type Settings } from '../storage/settings.ts';
import { despairs } from '../text/despair.ts';
import { remembersTheDead } from '../text/mourning.ts';
import { ownTokens, withoutHarmless } from '../text/own-tokens.ts';
import { analyseText, type TextAnalysis } from '../text/analysis.ts';
import { signalsOf } from '../signals/index.ts';
import type { Models } from '../signals/models.ts';
import { cutEdits } from '../text/cut.ts';
import { readerAdvice } from '../reader/heads.ts';
import { judgeDraft } from '../reader/judged-draft.ts';
import { bandTitles, replyRows, rowPrefix, rowsOf, startOf } from '../reader/score-rows.ts';
import { leastForRule } from '../reader/thresholds.ts';
import { kindWords } from '../rules/kind-rules.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Tip } from '../model/tip.ts';
import type { LanguageId } from '../model/language.ts';
import type { PastPost } from '../model/post.ts';
import type { DraftKindReview, Review } from '../model/review.ts';
import type { Band, Score } from '../model/score.ts';
import type { SiteId } from '../model/site.ts';
import type { Signals } from '../model/signals.ts';
import type { RuleTexts } from '../rules/rule-texts.ts';
import { mergeSpans } from '../util/merge-spans.ts';

/** Everything a review depends on besides the draft. */
export interface Reviewer {
  readonly settings: Settings;
  /** Language of the tips: from the settings, else the browser's. */
  readonly locale: LanguageId;
  /** The brand of the draft's account. */
  readonly brand: BrandProfile;
  /** All brands the person writes for, if there are several. */
  readonly brands?: readonly BrandProfile[] | undefined;
  /** The voice of the draft's account, if it was learned. */
  readonly voice?: VoiceModel | undefined;
  /** The account's last posts, newest first. */
  readonly recent: readonly PastPost[];
  /** Dismissed tips. */
  readonly dismissals?: readonly Dismissal[] | undefined;
  readonly now: number;
  /** Used instead of the shipped models, to measure held-out posts. */
  readonly models?: Models | undefined;
}

/** A reply starts a little above the middle, because replying is worth something in itself. Log-odds. */
const replyStart = 0.2;

function situationOf({ kind, part }: Draft): Situation {
  if (kind === 'thread') return part && part.index > 0 ? 'thread-part' : 'thread-start';
  return kind === 'post' ? 'new' : kind;
}

const isValueDebit = ({ value = 0 }: Finding): boolean => value < 0;

const readFor = ({ languages }: BrandProfile, text: string, site: SiteId): TextAnalysis => analyseText(text, { site, prior: languages, matcherFor });

interface Readings {
  readonly brand: BrandProfile;
  readonly site: SiteId;
  readonly of: Map<string, TextAnalysis>;
}
/** Longer texts are not cached, because the memory would not be worth it. */
const longestKept = 1000;
/** Cached analyses of the last draft's texts that stay the same while something else is edited: the parent post, the parts of a thread. */
let last: Readings | undefined;

/** Returns a function that analyses each text of a draft once. What is cached of other drafts is dropped. */
function readingsFor({ parent, part }: Draft, brand: BrandProfile, site: SiteId): (text: string) => TextAnalysis {
  const before = last?.brand === brand && last.site === site ? last.of : undefined;
  const of = new Map<string, TextAnalysis>();
  for (const text of [parent?.text ?? '', ...(part?.texts ?? [])]) {
    const known = before?.get(text);
    if (known) of.set(text, known);
  }
  last = { brand, site, of };
  return (text) => {
    const made = of.get(text) ?? readFor(brand, text, site);
    if (text.length <= longestKept) of.set(text, made);
    return made;
  };
}

/** Analyses a draft and its context once, for all rules. */
export function contextOf(draft: Draft, { brand, brands, voice, recent, now, settings, models }: Reviewer): Context {
  const site = siteOf(draft);
  const readOnce = readingsFor(draft, brand, site);
  const situation = situationOf(draft);
  const analysis = draft.part ? readOnce(draft.text) : readFor(brand, draft.text, site);
  const parent = draft.parent && readOnce(draft.parent.text);
  // The first part gets all parts, so that a topic or a link home in a later one counts.
  const parts = situation === 'thread-start' && draft.part ? draft.part.texts.map(readOnce) : [analysis];
  return { draft, situation, analysis, cues: analysis.cues, parent, judged: judgeDraft(draft, situation, analysis, parent, models), parts, brand, brands, voice: voice && compareToVoice(voice, analysis), recent, now, budgets: settings };
}

/** The rules that are switched on, by situation. */
const rulesIn = memoize((settings: Settings): Readonly<Record<Situation, readonly Rule<RuleId>[]>> => {
  const on = rules.filter((rule) => isEnabled(settings, rule));
  const rulesFor = (situation: Situation) => on.filter(({ situations }) => situations.includes(situation));
  return { new: rulesFor('new'), reply: rulesFor('reply'), quote: rulesFor('quote'), 'thread-start': rulesFor('thread-start'), 'thread-part': rulesFor('thread-part'), profile: rulesFor('profile') };
});

/** Reduces the fix of a finding to edits that leave the text intact. */
function withSoundFix({ analysis }: Context, finding: Finding | undefined): Finding | undefined {
  if (!finding?.fix) return finding;
  const fix = soundFix(analysis, finding.fix);
  return fix === finding.fix ? finding : { ...finding, fix };
}

/** The findings of all rules that apply to this draft. */
export function findingsOf(context: Context, { settings, locale }: Pick<Reviewer, 'settings' | 'locale'>): WordedFinding[] {
  const words = ruleTextsIn(locale);
  const found: WordedFinding[] = [];
  const hasExceptions = settings.exceptions.length > 0;
  for (const rule of rulesIn(settings)[context.situation]) {
    if (hasExceptions && isExcepted(settings, rule, context.draft)) continue;
    const finding = withSoundFix(context, rule.check(context));
    if (!finding || (context.draft.forFun && (isValueDebit(finding) || finding.feedback))) continue;
    const spoken: RuleTexts = kindWords(rule.id, locale) ?? words[rule.id] ?? rule;
    found.push({ rule, finding, words: spoken, site: context.analysis.site });
  }
  return found;
}

const weigh = (found: readonly WordedFinding[], of: 'value' | 'brand'): Weight[] =>
  found.map(({ rule, finding, words }) => ({ ruleId: rule.id, title: words.title, weight: finding[of] ?? 0, spans: finding.spans }));

/** What may be said in grief, despair and disaster: a public service may be praised, but nothing is criticised. */
const isAllowedInGrief = ({ rule, finding }: WordedFinding): boolean => rule.id === 'calamity' && !isValueDebit(finding);

/** Whether a finding may be shown, i.e. it was not dismissed in this draft and its rule is not snoozed. */
const isNotDismissed =
  ({ text, dismissed = [] }: Draft, { dismissals = [], now }: Reviewer) =>
  ({ rule, finding: { spans } }: WordedFinding): boolean =>
    !isSnoozed(dismissals, rule.id, now) && !dismissed.some(({ ruleId, words }) => ruleId === rule.id && (words === undefined || words === wordsOf(text, spans)));

/** How much a quoted, negated or reported insult counts: the post insults nobody, but it is not free of insults either. */
const reported = 0.5;

function signalsIn(analysis: TextAnalysis, models: Models | undefined): Signals {
  const { text, language } = analysis;
  const own = ownTokens(analysis);
  const all = withoutHarmless(analysis);
  const signals = signalsOf(text, own, language, models);
  if (own.length === all.length) return signals;
  const { rude } = signals;
  return { ...signals, rude: rude + reported * Math.max(0, signalsOf(text, all, language, models).rude - rude) };
}

const steadied = ({ inform, promote, relate, personal, teaser, rude }: Signals): Signals => ({
  inform: steady(inform),
  promote: steady(promote),
  relate: steady(relate),
  personal: steady(personal),
  teaser: steady(teaser),
  rude: steady(rude),
});

/** Whether an editor would mind what a rule found. True if the reader model cannot tell. */
const isMinded =
  ({ judged: { judgement } }: Context) =>
  ({ rule: { says }, finding }: WordedFinding): boolean => {
    const least = says && leastForRule[says];
    const code = readerAdvice.find((name) => name === says);
    return least === undefined || code === undefined || judgement === undefined || finding.feedback !== undefined || finding.isFact === true || judgement.advice(code) >= least;
  };

/** The findings that count: without those that are snoozed, dismissed, or that an editor would not mind. */
export const countedOf = (found: readonly WordedFinding[], context: Context, reviewer: Reviewer): readonly WordedFinding[] => found.filter(isNotDismissed(context.draft, reviewer)).filter(isMinded(context));

/** With fewer words and no finished sentence, the person has hardly begun. */
const fewestWords = 6;

const isEarly = ({ isFinished = false }: Draft, { words, text }: TextAnalysis): boolean => !isFinished && words.length < fewestWords && !/[.!?…\n]["”’)]*\s*$/u.test(text);

/** Whether only the form of the words is at fault. */
const isForm = ({ fix }: Finding): boolean => fix?.kind === 'plain-letters' || fix?.kind === 'keep-two-hashtags';

/** The text without anything that debits are about: words are cut, forms corrected. */
function withoutDebits(text: string, found: readonly WordedFinding[]): string {
  const debits = found.map(({ finding }) => finding).filter(isValueDebit);
  const mended = applyEdits(text, debits.find(isForm)?.fix?.edits ?? []);
  if (mended !== text) return mended;
  return applyEdits(text, cutEdits(text, mergeSpans(debits.flatMap(({ spans }) => spans))));
}

/** For drafts of hashtags, emoji or a link only. */
const wordless = { start: -2.2, weights: [] };

/** Whether the reader model's value counts. Only for drafts that address everybody; replies and later parts of threads depend on what precedes them. */
const isJudged = ({ draft: { text, forFun }, situation }: Context): boolean => !forFun && text.trim() !== '' && (situation === 'new' || situation === 'thread-start' || situation === 'quote');

/** Value as the reader model judges it. Words that a rule criticises are left out, so that they do not count twice and cutting them never lowers the score. */
function readerWeights(context: Context, found: readonly WordedFinding[], { locale, brand, models }: Reviewer): { readonly start: number; readonly weights: readonly Weight[] } | undefined {
  const { analysis, judged, draft, situation, parent } = context;
  if (!isJudged(context)) return undefined;
  const text = withoutDebits(draft.text, found);
  if (text === draft.text) return judged.judgement ? { start: startOf(judged.judgement), weights: rowsOf(judged.judgement, analysis, locale) } : wordless;
  const rest = readFor(brand, text, analysis.site);
  const { judgement } = judgeDraft(draft, situation, rest, parent, models);
  if (!judgement) return wordless;
  return { start: startOf(judgement), weights: rowsOf(judgement, rest, locale).map((row) => Object.assign(row, { spans: [] })) };
}

/** Scores below `low` are in the low band, from `high` on in the high band. */
const bands = { low: 38, high: 58 };

/** Whether a finding is about harm to somebody (private data, insults). Nothing is praised next to such a warning. */
const isHarm = ({ rule: { says, severity: usual }, finding: { severity = usual } }: WordedFinding): boolean => says === 'private-data' || (says === 'be-kind' && (severity === 'stop' || severity === 'warn'));

/** The band of a score. A draft without advice is not rated low, because that would help nobody. */
function bandOf({ shown }: Score, tips: readonly Tip[], harms: boolean): Band {
  if (shown >= bands.high) return harms ? 'middle' : 'high';
  return shown < bands.low && tips.some(({ severity, brand, value }) => severity !== 'credit' && severity !== 'info' && (value !== 0 || brand === 0)) ? 'low' : 'middle';
}

/** Moves the score into its band, which may be higher (no advice) or lower (may harm somebody) than the number alone would give. An extra row says so. */
function inBand(score: Score, band: Band | undefined, locale: LanguageId): Score {
  const shown = band === 'middle' ? Math.min(Math.max(score.shown, bands.low), bands.high - 1) : score.shown;
  if (shown === score.shown) return score;
  const row = shown > score.shown ? 'unsaid' : 'harm';
  const rows = [...score.rows, { ruleId: `${rowPrefix}${row}`, title: bandTitles[locale][row], points: shown - score.shown, spans: [] }];
  return { ...score, shown, rows: rows.toSorted((a, b) => b.points - a.points) };
}

function kindOf({ judged: { kind, isSure, checklist } }: Context, locale: LanguageId): DraftKindReview | undefined {
  if (kind === undefined) return undefined;
  const { title, points } = kindTextsIn(locale, kind);
  return { id: kind, title, isSure, checklist: checklist.map(({ id, met, spans }) => ({ id, met, spans, label: points[id]?.label ?? id })) };
}

/** Analyses the text once, runs every active rule, and turns the findings into scores and tips. Pure: the same input gives the same review. */
export function review(draft: Draft, reviewer: Reviewer): Review {
  const { locale } = reviewer;
  const context = contextOf(draft, reviewer);
  const { analysis, situation, judged } = context;
  const all = findingsOf(context, reviewer);
  const grieves = analysis.cues('grief').strong.length > 0 || remembersTheDead(analysis) || despairs(analysis) || judged.isGrave;
  const isEmpty = draft.text.trim() === '';
  const bearable = grieves ? all.filter(isAllowedInGrief) : all;
  const silent = grieves && bearable.length === 0;
  const found = countedOf(bearable, context, reviewer);
  const harms = found.some(isHarm);
  const learned = readerWeights(context, found, reviewer);
  const start = learned?.start ?? (situation === 'reply' ? replyStart : 0);
  const early = isEarly(draft, analysis);
  const replied = situation !== 'reply' || judged.kind === undefined || draft.forFun || early || grieves ? [] : replyRows(judged.checklist, found.some(({ rule }) => rule.id === judged.kind), kindTextsIn(locale, judged.kind).points);
  const value = scoreOf(start, [...weigh(found, 'value'), ...(learned?.weights ?? []), ...replied]);
  const brandScore = hasBrand(reviewer.brand) ? scoreOf(situation === 'reply' ? replyStart : 0, weigh(found, 'brand')) : undefined;
  const spoken = silent || isEmpty ? [] : tipsOf(found, value, brandScore, locale).filter(({ severity }) => !harms || severity !== 'credit');
  // While it is too early to judge, only tips about words in the draft are shown.
  const tips = early ? spoken.filter(({ ruleId }) => found.some(({ rule, finding }) => rule.id === ruleId && !finding.feedback)) : spoken;
  const nothingToJudge = silent || grieves || isEmpty || early || (situation === 'reply' && judged.kind === undefined);
  const band = nothingToJudge || situation === 'thread-part' ? undefined : bandOf(value, tips, harms);
  return {
    value: inBand(value, band, locale),
    brand: brandScore,
    voice: context.voice?.likeness,
    signals: steadied(signalsIn(analysis, reviewer.models)),
    language: analysis.language,
    band,
    kind: silent || early ? undefined : kindOf(context, locale),
    isEarly: early,
    tips: chooseTips(tips),
    lastLook: tips.find(({ ruleId, severity }) => severity !== 'credit' && found.some(({ rule }) => rule.id === ruleId && rule.lastLook)),
    budget: budgetOf(reviewer.recent, reviewer.settings),
    silent,
    unsure: analysis.words.length < 4 || analysis.language === undefined,
    length: analysis.length,
  };
}
