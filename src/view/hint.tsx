import type { Hint } from '../core/model/hint.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { Sources } from './sources.tsx';

/** With more quoted words the hint is about the whole draft; do not list them. */
const mostWords = 5;

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`);

/** A hint: its sentence, and the words it is about. */
export function HintText({ hint, text }: { readonly hint: Hint; readonly text: string }) {
  const words = new Set(hint.spans.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean));
  return (
    <>
      <p class="advice">{hint.advice}</p>
      {words.size > 0 && words.size <= mostWords && (
        <p class="words">
          {[...words].map((word) => (
            <q key={word}>{word}</q>
          ))}
        </p>
      )}
    </>
  );
}

/** The reasons for a hint: its points, the reader's reason, the source. */
export function HintWhy({ hint, strings }: { readonly hint: Hint; readonly strings: CoachStrings }) {
  const points = [hint.value && `${strings.value} ${signed(hint.value)}`, hint.brand && `${strings.brand} ${signed(hint.brand)}`].filter(Boolean);
  return (
    <details class="why">
      <summary>
        {strings.why}
        {points.length > 0 && <span class="points"> · {points.join(' · ')}</span>}
      </summary>
      <p>
        {hint.why} <Sources sources={hint.sources} label={strings.source} />
      </p>
    </details>
  );
}

/** The mark beside a hint. */
export const hintClass = ({ severity }: Hint): string => `hint ${severity === 'credit' ? 'praise' : 'notice'}`;
