import type { AdviceCode } from '../model/kind.ts';

/** Chosen on held-out accounts (docs/evaluation.md): a tip that an editor would not give costs more than one that is missing. */
const advice = { base: 0.37, perPoint: 0.2, middle: 2.6 };
/** A second tip beside the first has to be this likely. */
export const leastSecond = 0.5;
/** Where readers get more than this, nothing that may be missing is worth a word. */
export const highestWithTip = 3;

/** Praise is rare, and true: likelihood from which it is given. */
export const leastPraise = 0.46;
/** News is praised by many for its form alone: more is needed. */
export const leastNewsPraise = 0.56;
/** Where readers get less than this, there is nothing to praise. */
export const lowestWithPraise = 3.2;

const clamp = (value: number): number => Math.min(0.95, Math.max(0.15, value));

/** Likelihood from which a code is said: less is needed where the reader gets little. */
export const leastAdvice = (value: number): number => clamp(advice.base + advice.perPoint * (value - advice.middle));
/** Silence costs nothing; a word over a grave does. */
export const leastSilence = 0.025;
export const leastSilenceInCalamity = 0.2;

/** A rule that tells a fault exactly, but not whether an editor would mind, speaks where the reader thinks so, too. */
export const leastForRule: Readonly<Partial<Record<AdviceCode, number>>> = { shouting: 0.05, hashtags: 0.04, mentions: 0.25, 'too-dense': 0.3, 'get-to-point': 0.15, 'be-kind': 0.06 };
