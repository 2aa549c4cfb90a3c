import type { AdviceCode, KindId, PraiseCode } from '../model/kind.ts';
import type { ReaderGap } from './heads.ts';

/** Chosen on held-out accounts (docs/evaluation.md), counting a tip that no editor would give as worse than a missing one. */
const advice = { base: 0.35, perPoint: 0.2, middle: 2.6 };
/** A second tip beside the first has to be this likely. */
export const leastSecond = 0.5;
/** A post with more value than this gets no tip: nothing that it lacks is worth mentioning. */
export const highestWithTip = 3;

/** The likelihood from which praise is given; high, so that praise is rare and true. */
export const leastPraise = 0.46;
/** News is praised by many for its form alone, and whether one can picture it is guesswork: more is needed. */
export const leastPraiseOf: Readonly<Partial<Record<PraiseCode, number>>> = { news: 0.56, vivid: 0.6 };
/** Below this value there is nothing to praise; but naming those who helped is worth a word even where readers get little. */
export const lowestWithPraise = (code: PraiseCode): number => (code === 'credit' ? 2.7 : 3.2);

const clamp = (value: number): number => Math.min(0.95, Math.max(0.15, value));

/** The likelihood from which a tip is given: lower for posts of little value. */
export const leastAdvice = (value: number): number => clamp(advice.base + advice.perPoint * (value - advice.middle));
/** Tips that were often wrong when they were less likely; being told to be kind hurts whoever was. */
export const leastAdviceOf: Readonly<Partial<Record<AdviceCode, number>>> = { 'be-kind': 0.55, 'own-thought': 0.5, 'say-something': 0.46, 'back-it-up': 0.46 };
/** Kinds of which editors ask for something else than a detail, or for nothing: one is asked for only if it is more likely by so much. */
const seldomVague: ReadonlySet<KindId> = new Set<KindId>(['opinion-insight', 'small-talk', 'teaser', 'platitude', 'question', 'bait']);
export const leastDetail = (value: number, kind: KindId): number => leastAdvice(value) + (seldomVague.has(kind) ? 0.12 : 0);
/** Likelihood of an attack on somebody from which nobody is asked for more of it. */
export const leastUnkind = 0.1;
/** Silence costs nothing, a tip to somebody in mourning does: so a small likelihood is enough to stay silent. */
export const leastSilence = 0.025;
export const leastSilenceInCalamity = 0.2;

/** Some rules detect a fault exactly, but not whether an editor would mind. They speak only if the reader model gives their code at least this likelihood. */
export const leastForRule: Readonly<Partial<Record<AdviceCode, number>>> = { shouting: 0.05, hashtags: 0.04, mentions: 0.25, 'too-dense': 0.3, 'get-to-point': 0.15, 'be-kind': 0.06 };
/** The likelihood from which a tip names what readers would ask for first, instead of asking for any detail. */
export const leastGap: Readonly<Record<ReaderGap, number>> = { about: 0.55, inside: 0.5, plan: 0.35 };
