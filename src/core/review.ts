import { hasBrand } from './brand/profile.ts';
import { hear, type VoiceModel } from './brand/voice.ts';
import { budgetOf } from './budget.ts';
import { chooseHints, hintsOf, wordsOf, type WordedFinding } from './hints.ts';
import { matcherFor } from './languages/index.ts';
import { wordsIn } from './languages/words.ts';
import { once } from './once.ts';
import { isAsleep, type Dismissal } from './quiet.ts';
import type { Context, Rule, Situation } from './rule.ts';
import { rules, type RuleId } from './rules/index.ts';
import { caps } from './rules/caps.ts';
import { scoreOf, steady, type Weight } from './score.ts';
import { soundFix } from './sound-fix.ts';
import { isEnabled, isExcepted, type Settings } from './settings.ts';
import { lately } from './text/lately.ts';
import { remembersTheDead } from './text/mourning.ts';
import { ownTokens } from './text/own-tokens.ts';
import { read, type Reading } from './text/reading.ts';
import { signalsOf } from './signals/index.ts';
import type { BrandProfile, Draft, Finding, LanguageId, PastPost, Review, Signals } from './types.ts';
import { wordingId, wordingOf, wordingTitles } from './wording.ts';
import type { RuleWords } from './words.ts';

/** What a draft is judged by. */
export interface Reviewer {
  readonly settings: Settings;
  /** Language of the hints, already chosen (settings, else the browser's). */
  readonly speaks: LanguageId;
  /** The brand that the draft's account speaks for. */
  readonly brand: BrandProfile;
  /** Every brand that the person writes for, where there are several. */
  readonly brands?: readonly BrandProfile[] | undefined;
  /** How the draft's account writes, where that has been learned. */
  readonly voice?: VoiceModel | undefined;
  /** The account's last posts, newest first. */
  readonly recent: readonly PastPost[];
  /** Hints that were waved away. */
  readonly dismissals?: readonly Dismissal[] | undefined;
  readonly now: number;
}

/** A reply starts a little above the middle: answering is worth something in itself. */
const replyStart = 0.2;

function situationOf({ kind, part }: Draft): Situation {
  if (kind === 'thread') return part && part.index > 0 ? 'thread-part' : 'thread-start';
  return kind === 'post' ? 'new' : kind;
}

const isValueDebit = ({ value = 0 }: Finding): boolean => value < 0;

const readFor = ({ languages }: BrandProfile, text: string): Reading => read(text, { prior: languages, matcherFor });
/** What stays the same while something else is edited: the post that is answered, the parts of a thread. */
const readingsFor = once((brand: BrandProfile) => lately((text) => readFor(brand, text)));

/** Reads a draft (and what stands beside it) once, for all rules. */
export function contextOf(draft: Draft, { brand, brands, voice, recent, now, settings }: Reviewer): Context {
  const readOnce = readingsFor(brand);
  const situation = situationOf(draft);
  const reading = draft.part ? readOnce(draft.text) : readFor(brand, draft.text);
  const parent = draft.parent && readOnce(draft.parent.text);
  // A topic or a way home in a later part counts for the first.
  const parts = situation === 'thread-start' && draft.part ? draft.part.texts.map(readOnce) : [reading];
  return { draft, situation, reading, cues: reading.cues, parent, parts, brand, brands, voice: voice && hear(voice, reading), recent, now, budgets: settings };
}

/** The rules that are switched on, by the situations that wake them. */
const rulesIn = once((settings: Settings): Readonly<Record<Situation, readonly Rule<RuleId>[]>> => {
  const on = rules.filter((rule) => isEnabled(settings, rule));
  const wokenBy = (situation: Situation) => on.filter(({ situations }) => situations.includes(situation));
  return { new: wokenBy('new'), reply: wokenBy('reply'), quote: wokenBy('quote'), 'thread-start': wokenBy('thread-start'), 'thread-part': wokenBy('thread-part'), profile: wokenBy('profile') };
});

/** What a rule found; its fix only as far as it leaves the text whole. */
function withSoundFix({ reading }: Context, finding: Finding | undefined): Finding | undefined {
  if (!finding?.fix) return finding;
  const fix = soundFix(reading, finding.fix);
  return fix === finding.fix ? finding : { ...finding, fix };
}

/** The rules that are awake for this draft, each with what it found. */
export function findingsOf(context: Context, { settings, speaks }: Pick<Reviewer, 'settings' | 'speaks'>): WordedFinding[] {
  const words = wordsIn(speaks);
  const found: WordedFinding[] = [];
  const hasExceptions = settings.exceptions.length > 0;
  for (const rule of rulesIn(settings)[context.situation]) {
    if (hasExceptions && isExcepted(settings, rule, context.draft)) continue;
    const finding = withSoundFix(context, rule.check(context));
    if (!finding || (context.draft.forFun && isValueDebit(finding))) continue;
    const spoken: RuleWords = words[rule.id] ?? rule;
    found.push({ rule, finding, words: spoken });
  }
  return found;
}

const weigh = (found: readonly WordedFinding[], of: 'value' | 'brand'): Weight[] =>
  found.map(({ rule, finding, words }) => ({ ruleId: rule.id, title: words.title, weight: finding[of] ?? 0, spans: finding.spans }));

/** The learned part of value: for what is written to everybody, and not where nothing is to be held against it. */
function wordingWeight({ reading, situation, draft }: Context, found: readonly WordedFinding[], speaks: LanguageId): readonly Weight[] {
  if (situation === 'reply' || draft.forFun) return [];
  const debited = found.filter(({ finding }) => isValueDebit(finding)).flatMap(({ finding }) => finding.spans);
  const learned = wordingOf(reading, debited);
  return learned ? [{ ruleId: wordingId, title: wordingTitles[speaks], weight: learned.z, spans: learned.words }] : [];
}

/** Grief, despair and disaster are nothing to coach: only a public service may be praised there, and nothing is held against it. */
const isBearable = ({ rule, finding }: WordedFinding): boolean => rule.id === 'calamity' && !isValueDebit(finding);

/** Whether a finding is said: not where the person waved it away, here or twice lately. Its points stay in the score. */
const speaksUp =
  ({ text, hushed = [] }: Draft, { dismissals = [], now }: Reviewer) =>
  ({ rule, finding: { spans } }: WordedFinding): boolean =>
    !isAsleep(dismissals, rule.id, now) && !hushed.some(({ ruleId, words }) => ruleId === rule.id && (words === undefined || words === wordsOf(text, spans)));

const steadied = ({ inform, promote, relate, personal, teaser, rude }: Signals): Signals => ({
  inform: steady(inform),
  promote: steady(promote),
  relate: steady(relate),
  personal: steady(personal),
  teaser: steady(teaser),
  rude: steady(rude),
});

/** Reads the text once, asks every awake rule, and puts what they found into scores and hints. Pure: the same input gives the same review. */
export function review(draft: Draft, reviewer: Reviewer): Review {
  const context = contextOf(draft, reviewer);
  const { reading, situation } = context;
  const all = findingsOf(context, reviewer);
  const grieves = reading.cues('grief').strong.length > 0 || remembersTheDead(reading);
  const found = grieves ? all.filter(isBearable) : all;
  const silent = grieves && found.length === 0;
  const start = situation === 'reply' ? replyStart : 0;
  const wording = grieves ? [] : wordingWeight(context, found, reviewer.speaks);
  const value = scoreOf(start, [...weigh(found, 'value'), ...wording], caps);
  const brandScore = hasBrand(reviewer.brand) ? scoreOf(start, weigh(found, 'brand')) : undefined;
  const isQuiet = silent || draft.text.trim() === '';
  const hints = isQuiet ? [] : hintsOf(found.filter(speaksUp(draft, reviewer)), value, brandScore);
  return {
    value,
    brand: brandScore,
    voice: context.voice?.likeness,
    signals: steadied(signalsOf(reading.text, ownTokens(reading), reading.language)),
    language: reading.language,
    hints: chooseHints(hints),
    lastLook: hints.find(({ ruleId, severity }) => severity !== 'credit' && found.some(({ rule }) => rule.id === ruleId && rule.lastLook)),
    budget: budgetOf(reviewer.recent, reviewer.settings),
    silent,
    unsure: reading.words.length < 4 || reading.language === undefined,
    weightedLength: reading.weightedLength,
  };
}
