import type { AdviceCode } from '../model/kind.ts';

/** Chosen on held-out accounts (docs/evaluation.md), counting a tip that no editor would give as worse than a missing one. */
const advice = { base: 0.37, perPoint: 0.2, middle: 2.6 };
/** A second tip beside the first has to be this likely. */
export const leastSecond = 0.5;
/** A post with more value than this gets no tip: nothing that it lacks is worth mentioning. */
export const highestWithTip = 3;

/** The likelihood from which praise is given; high, so that praise is rare and true. */
export const leastPraise = 0.46;
/** Higher for news, because the model finds praise for news in its form alone. */
export const leastNewsPraise = 0.56;
/** A post with less value than this is not praised. */
export const lowestWithPraise = 3.2;

const clamp = (value: number): number => Math.min(0.95, Math.max(0.15, value));

/** The likelihood from which a tip is given: lower for posts of little value. */
export const leastAdvice = (value: number): number => clamp(advice.base + advice.perPoint * (value - advice.middle));
/** Silence costs nothing, a tip to somebody in mourning does: so a small likelihood is enough to stay silent. */
export const leastSilence = 0.025;
export const leastSilenceInCalamity = 0.2;

/** Some rules detect a fault exactly, but not whether an editor would mind. They speak only if the reader model gives their code at least this likelihood. */
export const leastForRule: Readonly<Partial<Record<AdviceCode, number>>> = { shouting: 0.05, hashtags: 0.04, mentions: 0.25, 'too-dense': 0.3, 'get-to-point': 0.15, 'be-kind': 0.06 };
