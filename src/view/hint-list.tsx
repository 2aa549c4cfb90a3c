import { fillIn } from '../core/words.ts';
import type { Hint } from '../core/types.ts';
import type { CoachStrings } from '../strings/types.ts';

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`);

function HintRow({ hint, text, strings }: { readonly hint: Hint; readonly text: string; readonly strings: CoachStrings }) {
  const words = hint.spans.map(({ start, end }) => text.slice(start, end)).filter((word) => word.trim() !== '');
  const points = [hint.value && `${strings.value} ${signed(hint.value)}`, hint.brand && `${strings.brand} ${signed(hint.brand)}`].filter(Boolean);
  return (
    <li class={`hint ${hint.severity === 'credit' ? 'praise' : 'notice'}`} data-rule={hint.ruleId}>
      <p class="advice">{hint.advice}</p>
      {words.length > 0 && words.length < 6 && <p class="words">{words.map((word) => <q key={word}>{word}</q>)}</p>}
      <p class="why">
        {hint.why} <span class="source">{fillIn(strings.source, { source: hint.source })}</span>
      </p>
      {points.length > 0 && <p class="points">{points.join(' · ')}</p>}
    </li>
  );
}

/** The hints of a review, with the words they mean, their reason, source and points. */
export function HintList({ hints, text, strings }: { readonly hints: readonly Hint[]; readonly text: string; readonly strings: CoachStrings }) {
  if (hints.length === 0) return <p class="nothing">{strings.nothing}</p>;
  return (
    <ul class="hints">
      {hints.map((hint) => (
        <HintRow key={hint.ruleId} hint={hint} text={text} strings={strings} />
      ))}
    </ul>
  );
}
