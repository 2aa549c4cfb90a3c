import type { ComponentChildren } from 'preact';
import type { Hint } from '../core/model/hint.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { HintText, HintWhy, hintClass } from './hint.tsx';

interface HintListProps {
  readonly hints: readonly Hint[];
  readonly text: string;
  readonly strings: CoachStrings;
  /** What can be done about a hint. */
  readonly actions?: ((hint: Hint) => ComponentChildren) | undefined;
}

/** The hints of a review. */
export function HintList({ hints, text, strings, actions }: HintListProps) {
  if (hints.length === 0) return <p class="nothing">{strings.nothing}</p>;
  return (
    <ul class="hints">
      {hints.map((hint) => (
        <li key={hint.ruleId} class={hintClass(hint)} data-rule={hint.ruleId}>
          <HintText hint={hint} text={text} />
          <HintWhy hint={hint} strings={strings} />
          {actions?.(hint)}
        </li>
      ))}
    </ul>
  );
}
