import type { Hint } from '../core/model/hint.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { HintText, HintWhy, hintClass } from './hint.tsx';

/** The hints of a review, for reading only. */
export function HintList({ hints, text, strings }: { readonly hints: readonly Hint[]; readonly text: string; readonly strings: CoachStrings }) {
  if (hints.length === 0) return <p class="nothing">{strings.nothing}</p>;
  return (
    <ul class="hints">
      {hints.map((hint) => (
        <li key={hint.ruleId} class={hintClass(hint)} data-rule={hint.ruleId}>
          <HintText hint={hint} text={text} />
          <HintWhy hint={hint} strings={strings} />
        </li>
      ))}
    </ul>
  );
}
