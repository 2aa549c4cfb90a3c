import { type CheckItem, checklistOf, gapOf, hasOwnPraise, hasOwnTip, isComplete, type KindContext, mostTellingMissing, replyKindOf } from '../kinds/index.ts';
import type { Find } from '../kinds/kind.ts';
import { formLetter } from '../kinds/points/form-letter.ts';
import { disrupts } from '../kinds/points/disruption.ts';
import { advertises } from '../kinds/points/job.ts';
import { nextStep } from '../kinds/points/repair.ts';
import { apologises, confesses, regretsChange } from '../kinds/points/sorry.ts';
import { instructs, suffers } from '../kinds/points/suffering.ts';
import { whomOrWhere } from '../kinds/points/whom.ts';
import { praiseShown } from '../kinds/praise-premises.ts';
import { tipHolds } from '../kinds/tip-premises.ts';
import type { AdviceCode, KindId, PraiseCode } from '../model/kind.ts';
import type { Draft } from '../model/draft.ts';
import type { FeedbackItem } from '../model/feedback.ts';
import type { Situation } from '../rules/rule.ts';
import type { Models } from '../signals/models.ts';
import { matcherFor } from '../languages/index.ts';
import { analyseText, type TextAnalysis } from '../text/analysis.ts';
import { readerAdvice, type ReaderAdvice, readerKinds, readerPraise } from './heads.ts';
import { type Judgement, judgePost } from './reader.ts';
import { highestWithTip, leastAdvice, leastDetail, leastGap, leastAdviceOf, leastPraise, leastPraiseOf, leastSecond, leastSilence, leastSilenceInCalamity, leastUnkind, lowestWithPraise } from './thresholds.ts';

/** A draft as an editor would see it: what it is, what it has, what it lacks. */
export interface JudgedDraft {
  /** The reader model's judgement. Absent for replies and later parts of threads, which depend on what precedes them. */
  readonly judgement: Judgement | undefined;
  readonly kind: KindId | undefined;
  /** Whether the kind is likely enough to be named, or chosen by the person. */
  readonly isSure: boolean;
  readonly checklist: readonly CheckItem[];
  /** At most two, the most certain first. */
  readonly tips: readonly FeedbackItem[];
  readonly praise: FeedbackItem | undefined;
  /** The draft is about grief, disaster or illness, so the coach stays silent. */
  readonly isGrave: boolean;
}

/** The result for drafts about which nothing can be said. */
export const unjudged: JudgedDraft = { judgement: undefined, kind: undefined, isSure: false, checklist: [], tips: [], praise: undefined, isGrave: false };

/** More tips would be a lecture. */
const mostTips = 2;
/** A kind that is less likely is only a guess and is not named. */
const sureKind = 0.4;
/** How strongly to correct that the model predicts frequent kinds too often and rare ones too seldom, from 0 (not at all) to 1 (fully). */
const correction = 0.25;
/** Codes that rules detect exactly. They are left to the rules. */
const leftToRules: ReadonlySet<ReaderAdvice> = new Set<ReaderAdvice>(['hashtags', 'mentions', 'shouting', 'silence']);
const adviceCodes = readerAdvice.filter((code): code is Exclude<ReaderAdvice, 'silence'> => !leftToRules.has(code));

/** Groups of codes that ask for the same thing. A second tip from the same group would repeat the first. */
const sameMatter: readonly ReadonlySet<AdviceCode>[] = [new Set(['say-something', 'tell-more', 'link-reason', 'deliver', 'event-details', 'back-it-up']), new Set(['who-cares', 'only-sells', 'own-thought'])];
const repeats = (code: AdviceCode, said: readonly FeedbackItem[]): boolean => sameMatter.some((group) => group.has(code) && said.some((before) => group.has(before.code as AdviceCode)));

const inCalamity = (analysis: TextAnalysis): boolean => analysis.cues('calamity').strong.length > 0;
/** Words that occur in job ads only. */
const hiring = new Set(['hiring', 'vacancy', 'vacancies', 'lowongan', 'loker']);
/** With one of these words, this likelihood is enough. */
const leastJob = 0.15;

/** Words for illness and burial, in addition to the lists of phrases. */
const lossWords = new Set('dies remains jasad jenazah bangkay funeral janazah cancer chemo hospice icu miscarriage stillborn sakit sakitnya nyeri kanker keguguran dirawat opname nakunan burol lamay libing'.split(' '));
/** "Stage 3 breast ca", "kanker stadium 2" */
const stages = /\b(?:stage|stadium) (?:[1-4]|iv|i{1,3})\b.{0,20}\b(?:ca|breast|lung|colon|liver|kidney|cervical|ckd)\b|\bca stage\b/iu;
/** Whether the draft is too sad for coaching. The reader model also predicts silence for telephone numbers and addresses, as in obituaries, so words of loss are required. A disaster alone is news unless the prediction is strong. */
function isGrave(judgement: Judgement, analysis: TextAnalysis): boolean {
  const speaksOfLoss = analysis.cues('grief').weak.length > 0 || stages.test(analysis.text) || analysis.words.some(({ key }) => lossWords.has(key));
  if (!speaksOfLoss && !inCalamity(analysis)) return false;
  return judgement.advice('silence') >= (speaksOfLoss ? leastSilence : leastSilenceInCalamity) && !instructs({ analysis, hasMedia: false })?.met;
}

/** So many set phrases make a form letter of any kind. One alone is courtesy. */
const fewestSet = 2;

const shows = (find: Find, context: KindContext): boolean => find(context)?.met === true;
/** Kinds that turn into an apology by their words, and those that need a confession and a repair as well. */
const mayApologise: ReadonlySet<KindId> = new Set<KindId>(['announcement', 'service-notice', 'story']);
const mayConfess: ReadonlySet<KindId> = new Set<KindId>(['result-lesson', 'small-talk', 'fact-news', 'opinion-insight', 'thanks-congrats', 'complaint', 'conversation', 'help-appeal']);
/** Kinds that turn into an outage by their words. */
const mayBreak: ReadonlySet<KindId> = new Set<KindId>(['announcement', 'service-notice']);

/** The most likely kind. The model knows neither apologies nor outages, so their words tell them from announcements, notices and stories. */
function kindOf(judgement: Judgement, context: KindContext): { readonly kind: KindId; readonly likelihood: number } {
  let kind: (typeof readerKinds)[number] = 'fragment';
  let likelihood = 0;
  let all = 0;
  for (const id of readerKinds) {
    const own = judgement.kind(id) / judgement.usual(id) ** correction;
    all += own;
    if (own <= likelihood) continue;
    kind = id;
    likelihood = own;
  }
  const share = likelihood / Math.max(1e-6, all);
  if (shows(advertises, context) || (judgement.kind('job-ad') >= leastJob && context.analysis.words.some(({ key }) => hiring.has(key)))) return { kind: 'job-ad', likelihood: 1 };
  const breaks = (): boolean => shows(disrupts, context);
  if ((mayApologise.has(kind) || mayConfess.has(kind)) && shows(apologises, context)) {
    if (shows(regretsChange, context)) return breaks() ? { kind: 'outage', likelihood: 1 } : { kind: 'service-notice', likelihood: mayApologise.has(kind) ? share : 0 };
    if (mayApologise.has(kind) || (shows(confesses, context) && shows(nextStep, context)) || formLetter(context.analysis).length >= fewestSet) return { kind: 'apology', likelihood: share };
  }
  if (mayBreak.has(kind) && breaks() && shows(whomOrWhere, context)) return { kind: 'outage', likelihood: share };
  return { kind, likelihood: share };
}

/** Codes by likelihood, highest first. */
const surestOf = <Code extends string>(codes: readonly Code[], likelihoodOf: (code: Code) => number): readonly { readonly code: Code; readonly likelihood: number }[] =>
  codes.map((code) => ({ code, likelihood: likelihoodOf(code) })).toSorted((a, b) => b.likelihood - a.likelihood);

/** The most specific tip for a code that the draft justifies: for a missing point, else the kind's own, else for a missing detail, else the general one. */
function tipFor(code: AdviceCode, judgement: Judgement, kind: KindId | undefined, guess: KindId, checklist: readonly CheckItem[], context: KindContext): FeedbackItem | undefined {
  for (const { id, says, met, spans } of checklist) {
    if (says !== code || met !== false) continue;
    const shown = tipHolds(kind, id, code, context);
    if (shown) return { kind, code, point: id, spans: spans.length > 0 ? spans : shown };
  }
  if (hasOwnTip(kind, code)) {
    const shown = tipHolds(kind, code, code, context);
    if (shown) return { kind, code, spans: shown };
  }
  const gap = code === 'tell-more' || code === 'event-details' ? gapOf(guess, context, (name) => judgement.gap(name) >= leastGap[name]) : undefined;
  if (code === 'tell-more' && gap === undefined) return undefined;
  const shown = tipHolds(kind, undefined, code, context);
  return shown && { kind: hasOwnTip(kind, code) ? undefined : kind, code, gap, spans: shown };
}

/** What an editor would advise: the most certain code, and a second one if it is certain enough. Tips that the draft does not justify are left out. */
function adviceFor(judgement: Judgement, kind: KindId | undefined, guess: KindId, checklist: readonly CheckItem[], context: KindContext): readonly FeedbackItem[] {
  if (judgement.value > highestWithTip || suffers(context)?.met) return [];
  const said: FeedbackItem[] = [];
  for (const { code, likelihood } of surestOf(adviceCodes, judgement.advice)) {
    if (said.length === mostTips || likelihood < (said.length === 0 ? leastAdvice(judgement.value) : leastSecond)) break;
    if (repeats(code, said) || likelihood < (leastAdviceOf[code] ?? 0) || (code === 'tell-more' && (likelihood < leastDetail(judgement.value, guess) || judgement.advice('be-kind') >= leastUnkind))) continue;
    const tip = tipFor(code, judgement, kind, guess, checklist, context);
    if (tip) said.push(tip);
  }
  const set = formLetter(context.analysis);
  if (set.length < fewestSet) return said;
  return [{ kind: 'apology', code: 'plain-words', point: 'own-words', spans: set }, ...said.filter(({ code }) => code !== 'tell-more' && code !== 'plain-words').slice(0, mostTips - 1)];
}

/** In a disaster, only help and thanks to those who help are praised, not news. */
const praisedInDisaster: ReadonlySet<PraiseCode> = new Set<PraiseCode>(['service', 'how-to', 'credit']);

/** The kind's own praise if the draft justifies it, else the general one. */
function praiseFor(judgement: Judgement, kind: KindId | undefined, context: KindContext): FeedbackItem | undefined {
  if (suffers(context)?.met) return undefined;
  const [first] = surestOf(readerPraise, judgement.praise);
  if (!first || first.likelihood < (leastPraiseOf[first.code] ?? leastPraise) || judgement.value < lowestWithPraise(first.code)) return undefined;
  const { code } = first;
  if (inCalamity(context.analysis) && !praisedInDisaster.has(code)) return undefined;
  const own = kind !== undefined && hasOwnPraise(kind, code) ? praiseShown(kind, code, context) : undefined;
  if (own) return { kind, code, spans: own };
  const general = praiseShown(undefined, code, context);
  return general && { kind: undefined, code, spans: general };
}

/** Judges a reply by structure alone. The reader model is not used, because replies depend on what they answer. */
function judgeReply(context: KindContext, { chosenKind, parent }: Draft): JudgedDraft {
  const kind = chosenKind ?? replyKindOf(context.analysis, context.parent, parent?.mentionsMe);
  if (kind === undefined) return unjudged;
  const checklist = checklistOf(kind, context);
  const missing = mostTellingMissing(checklist);
  const tips = missing ? [{ kind, code: missing.says, point: missing.id, spans: missing.spans }] : [];
  const praise: FeedbackItem | undefined = !missing && isComplete(checklist) ? { kind, code: 'complete', spans: checklist.flatMap(({ spans }) => spans).slice(0, 3) } : undefined;
  return { ...unjudged, kind, isSure: true, checklist, tips, praise };
}

/** Of a longer draft only the opening is judged, because nearly all posts that the reader model learned from were shorter than 500 characters. */
const longestJudged = 2000;

const analyse = (text: string): TextAnalysis => analyseText(text, { matcherFor });

/** The opening of a long text. Cuts between two words, or anywhere in a text without spaces. */
function openingOf(analysis: TextAnalysis): TextAnalysis {
  const { text } = analysis;
  if (text.length <= longestJudged) return analysis;
  const opening = text.slice(0, longestJudged);
  return analyse(/^[^]*\s/u.exec(opening)?.[0] ?? opening);
}

/** Drops repeated sentences, because a copy adds nothing. */
function withoutRepeats(analysis: TextAnalysis): TextAnalysis {
  const { sentences, text } = analysis;
  if (sentences.length < 2) return analysis;
  const met = new Set<string>();
  const once = sentences.filter(({ start, end }) => {
    const said = text.slice(start, end).replaceAll(/[\s\p{P}]+/gu, ' ').trim().toLowerCase();
    if (met.has(said)) return said === '';
    met.add(said);
    return true;
  });
  return once.length === sentences.length ? analysis : analyse(once.map(({ start, end }) => text.slice(start, end).trim()).join('\n'));
}

/** Judges a draft as an editor would. `models`: used instead of the shipped ones, for measurements. */
export function judgeDraft(draft: Draft, situation: Situation, analysis: TextAnalysis, parent: TextAnalysis | undefined, models?: Models): JudgedDraft {
  if (situation === 'thread-part' || situation === 'profile' || analysis.words.length === 0) return unjudged;
  const hasMedia = draft.media.count > 0 || draft.linkCard === true || situation === 'quote';
  const context: KindContext = { analysis, hasMedia, parent };
  if (situation === 'reply') return judgeReply(context, draft);
  const judgement = judgePost(withoutRepeats(openingOf(analysis)), hasMedia, models);
  const told = kindOf(judgement, context);
  const kind = draft.chosenKind ?? (situation === 'quote' ? 'quote' : told.kind);
  const withReader: KindContext = { ...context, sureness: (code) => sureness(judgement, code) };
  const checklist = checklistOf(kind, withReader);
  // A service notice without any change is something else.
  const isSure = draft.chosenKind !== undefined || situation === 'quote' || (told.likelihood >= sureKind && (kind !== 'service-notice' || checklist[0]?.met === true));
  return {
    judgement,
    kind,
    isSure,
    checklist: isSure ? checklist : [],
    tips: adviceFor(judgement, isSure ? kind : undefined, kind, isSure ? checklist : [], context),
    praise: praiseFor(judgement, isSure ? kind : undefined, withReader),
    isGrave: isGrave(judgement, analysis),
  };
}

function sureness(judgement: Judgement, code: AdviceCode | PraiseCode): number {
  const advice = readerAdvice.find((name) => name === code);
  if (advice) return judgement.advice(advice);
  const praise = readerPraise.find((name) => name === code);
  return praise ? judgement.praise(praise) : 0;
}
