import type { Tip } from '../core/model/tip.ts';
import type { CoachStrings } from '../strings/types/coach.ts';

/** An example of a weak draft and a better one. */
export function Example({ example: { weak, better }, strings }: { readonly example: NonNullable<Tip['example']>; readonly strings: CoachStrings }) {
  return (
    <p class="example">
      <span class="visually-hidden">{strings.example.weak}</span>
      <q class="weak">{weak}</q> <span aria-hidden="true">→</span> <span class="visually-hidden">{strings.example.better}</span>
      <q class="better">{better}</q>
    </p>
  );
}
