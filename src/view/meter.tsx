import type { Score } from '../core/model/score.ts';
import { bandOf, type Band } from './bands.ts';
import type { CoachStrings } from '../strings/types/coach.ts';

/** A score as a band in words with a small bar. The number is shown on hover and to screen readers. */
export function Meter({ name, score, band = bandOf(score.shown), strings }: { readonly name: string; readonly score: Score; readonly band?: Band; readonly strings: Pick<CoachStrings, 'bands'> }) {
  return (
    <span class="meter" title={`${name}: ${score.shown}`}>
      <span class="meter-name">{name}</span>
      <span class={`bar ${band}`} aria-hidden="true">
        <span style={{ inlineSize: `${score.shown}%` }} />
      </span>
      <span class="band">{strings.bands[band]}</span>
      <span class="visually-hidden"> ({score.shown})</span>
    </span>
  );
}
