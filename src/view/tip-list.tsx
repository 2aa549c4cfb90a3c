import type { ComponentChildren } from 'preact';
import type { Tip } from '../core/model/tip.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { TipText, TipWhy, tipClass } from './tip.tsx';

interface TipListProps {
  readonly tips: readonly Tip[];
  readonly text: string;
  readonly strings: CoachStrings;
  /** Actions for a tip. */
  readonly actions?: ((tip: Tip) => ComponentChildren) | undefined;
}

/** The tips of a review. */
export function TipList({ tips, text, strings, actions }: TipListProps) {
  if (tips.length === 0) return <p class="nothing">{strings.nothing}</p>;
  return (
    <ul class="tips">
      {tips.map((tip) => (
        <li key={tip.ruleId} class={tipClass(tip)} data-rule={tip.ruleId}>
          <TipText tip={tip} text={text} />
          <TipWhy tip={tip} strings={strings} />
          {actions?.(tip)}
        </li>
      ))}
    </ul>
  );
}
