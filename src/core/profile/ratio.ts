import type { Count } from '../text/counts.ts';

/** What followers ÷ following says about an account: a description, never a grade. */
export type RatioStyle = 'too-early' | 'follows-no-one' | 'broadcaster' | 'in-between' | 'person-to-person' | 'building' | 'lopsided';

interface RatioReading {
  /** Followers ÷ following; `undefined` if nobody is followed or a count is invalid. */
  readonly ratio?: number;
  /** The ratio with "." as decimal separator and no more digits than needed; '' if there is none. */
  readonly shown: string;
  /** `undefined` if the true counts might belong to more than one style. */
  readonly style: RatioStyle | undefined;
}

/** `business-tweeters`: from a ratio of 5 on, an account broadcasts. */
export const massRatio = 5;
/** From 2:3 to 3:2, the same distance from 1 on a log scale. `business-tweeters` calls a ratio "around 1" interpersonal. */
export const personalRatios = { least: 0.67, most: 1.5 } as const;
/** With fewer followers and accounts followed, taken together, a ratio says nothing: the medians of active accounts were 61 and 117 (O'Reilly Radar 2013). */
const fewestPeople = 100;
/** X's reputation code of 2023 used the ratio from 500 accounts followed on; `business-tweeters` doubts that anybody reads 500. */
const manyFollowed = 500;
const lopsidedRatio = 0.6;

function styleAt(followers: number, following: number): RatioStyle {
  if (followers + following < fewestPeople) return 'too-early';
  if (following === 0) return 'follows-no-one';
  const ratio = followers / following;
  if (ratio >= massRatio) return 'broadcaster';
  if (ratio > personalRatios.most) return 'in-between';
  if (ratio >= personalRatios.least) return 'person-to-person';
  return following >= manyFollowed && ratio < lopsidedRatio ? 'lopsided' : 'building';
}

/** Tells which side of each threshold a ratio is on. */
const marks = [lopsidedRatio, personalRatios.least, personalRatios.most, massRatio];
const sideOf = (ratio: number): string => marks.map((mark) => (mark === personalRatios.most ? ratio > mark : ratio >= mark)).join();

/** From this ratio on, whole numbers are precise enough. */
const wholeFrom = 10;
const mostDecimals = 4;

/** Formats a ratio with one decimal, or none from 10 on. Adds decimals if rounding would cross a threshold: 4.96 is not 5.0. */
function show(ratio: number): string {
  if (ratio >= wholeFrom) return String(Math.round(ratio));
  for (let decimals = 1; decimals < mostDecimals; decimals++) {
    const shown = ratio.toFixed(decimals);
    if (sideOf(Number(shown)) === sideOf(ratio)) return Number(shown) >= wholeFrom ? String(wholeFrom) : shown;
  }
  const cut = Math.trunc(ratio * 10 ** mostDecimals) / 10 ** mostDecimals;
  return cut.toFixed(mostDecimals);
}

const isCount = ({ value, uncertainty }: Count): boolean => Number.isFinite(value) && value >= 0 && Number.isFinite(uncertainty) && uncertainty >= 0;

/** Bounds of the true count. */
const endsOf = ({ value, uncertainty }: Count): readonly [number, number] => [Math.max(0, value - uncertainty), value + uncertainty];

/** Followers ÷ following, and its style. The regions of the styles have straight edges, so it is enough to check the four corners of the uncertainty. */
export function ratioOf(followers: Count, following: Count): RatioReading {
  if (!isCount(followers) || !isCount(following)) return { shown: '', style: undefined };
  const corners = endsOf(followers).flatMap((f) => endsOf(following).map((g) => styleAt(f, g)));
  const style = new Set(corners).size === 1 ? corners[0] : undefined;
  if (following.value === 0) return { shown: '', style };
  const ratio = followers.value / following.value;
  return { ratio, shown: show(ratio), style };
}
