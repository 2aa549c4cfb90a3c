import type { Hint } from '../core/model/hint.ts';
import type { CoachStrings } from '../strings/types/coach.ts';

/** How the draft could read, as an example. */
export function Example({ example: { weak, better }, strings }: { readonly example: NonNullable<Hint['example']>; readonly strings: CoachStrings }) {
  return (
    <p class="example">
      <span class="visually-hidden">{strings.example.weak}</span>
      <q class="weak">{weak}</q> <span aria-hidden="true">→</span> <span class="visually-hidden">{strings.example.better}</span>
      <q class="better">{better}</q>
    </p>
  );
}
