import type { Score } from '../core/types.ts';
import { bandOf } from './bands.ts';
import type { CoachStrings } from '../strings/types.ts';

/** A score as a band in words with a small bar; the number is there on hover and for screen readers. */
export function Meter({ name, score, strings }: { readonly name: string; readonly score: Score; readonly strings: Pick<CoachStrings, 'bands'> }) {
  const band = bandOf(score.shown);
  return (
    <span class="meter" title={`${name}: ${score.shown}`}>
      <span class="meter-name">{name}</span>
      <span class={`bar ${band}`} aria-hidden="true">
        <span style={{ inlineSize: `${score.shown}%` }} />
      </span>
      <span class="band">{strings.bands[band]}</span>
      <span class="unseen"> ({score.shown})</span>
    </span>
  );
}
