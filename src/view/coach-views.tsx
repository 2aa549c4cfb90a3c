import type { CoachStrings } from '../strings/types/coach.ts';
import { Card, PopoverTip, type CardProps } from './card.tsx';
import { Dot, LastLook, Line, spoken } from './strip.tsx';
import type { CoachViews } from './tree.ts';
import { serialize } from './serialize.ts';

/** Shown while there is no review. */
export const idleViews = ({ resting, look }: CoachStrings) => ({
  resting: serialize(<p class="line resting">{resting}</p>),
  waiting: serialize(
    <button type="button" class="line look" data-do="look">
      {look}
    </button>,
  ),
});

/** All views of a review that a coach may show, so that a click shows them at once. */
export const coachViews = (props: CardProps): CoachViews => ({
  line: serialize(<Line {...props} />),
  lastLook: props.review.lastLook && serialize(<LastLook {...props} tip={props.review.lastLook} />),
  card: serialize(<Card {...props} />),
  dot: serialize(<Dot {...props} />),
  tips: Object.fromEntries(props.review.tips.map((tip) => [tip.ruleId, serialize(<PopoverTip {...props} tip={tip} />)])),
  spoken: spoken(props),
});
