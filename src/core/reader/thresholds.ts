import type { AdviceCode, KindId, PraiseCode } from '../model/kind.ts';
import type { ReaderGap } from './heads.ts';

/** Chosen on held-out accounts (docs/evaluation.md), where a tip that no editor would give costs more than a missing one. */
const advice = { base: 0.35, perPoint: 0.2, middle: 2.6 };
/** A second tip has to be at least this likely. */
export const leastSecond = 0.5;
/** A post of higher value gets no tip, because nothing it lacks is worth mentioning. */
export const highestWithTip = 3;

/** The likelihood from which praise is given. High, so that praise is rare and deserved. */
export const leastPraise = 0.46;
/** Exceptions. Many praise news just for its form, and "vivid" is hard to judge, so both need more. */
export const leastPraiseOf: Readonly<Partial<Record<PraiseCode, number>>> = { news: 0.56, vivid: 0.6 };
/** Posts of lower value are not praised. Credit to those who helped is worth mentioning even if readers get little. */
export const lowestWithPraise = (code: PraiseCode): number => (code === 'credit' ? 2.7 : 3.2);

const clamp = (value: number): number => Math.min(0.95, Math.max(0.15, value));

/** The likelihood from which a tip is given. Lower for posts of little value. */
export const leastAdvice = (value: number): number => clamp(advice.base + advice.perPoint * (value - advice.middle));
/** Tips that were often wrong when they were less likely. Being told to be kind is especially hurtful if one was. */
export const leastAdviceOf: Readonly<Partial<Record<AdviceCode, number>>> = { 'be-kind': 0.55, 'own-thought': 0.5, 'say-something': 0.46, 'back-it-up': 0.46, 'turn-grumble': 0.5 };
/** Kinds of which editors seldom ask for a detail. `leastDetail` demands more likelihood for these. */
const seldomVague: ReadonlySet<KindId> = new Set<KindId>(['opinion-insight', 'small-talk', 'teaser', 'platitude', 'question', 'bait', 'complaint']);
export const leastDetail = (value: number, kind: KindId): number => (kind === 'quote' ? 1 : leastAdvice(value) + (seldomVague.has(kind) ? 0.12 : 0));
/** Nobody is asked for more detail if an attack on somebody is at least this likely. */
export const leastUnkind = 0.1;
/** A small likelihood is enough to stay silent, because silence costs nothing and a tip to somebody in mourning hurts. */
export const leastSilence = 0.025;
export const leastSilenceInCalamity = 0.2;

/** Some rules detect a fault exactly, but not whether an editor would mind. Their tips are shown only if the reader model gives the code at least this likelihood. */
export const leastForRule: Readonly<Partial<Record<AdviceCode, number>>> = { shouting: 0.05, hashtags: 0.04, mentions: 0.25, 'too-dense': 0.3, 'get-to-point': 0.15, 'be-kind': 0.06 };
/** The likelihood from which a tip names what readers would ask first, instead of asking for a detail in general. */
export const leastGap: Readonly<Record<ReaderGap, number>> = { inside: 0.5, plan: 0.35 };
