import type { Hint } from '../core/model/hint.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { Sources } from './sources.tsx';

/** More words than these are the whole draft, and need no showing. */
const mostWords = 5;

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`);

/** What a hint says: the sentence, and the words it means. */
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

/** Why a hint is given: the points it gives or takes, the reader's reason, the source behind it. */
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

/** The mark at a hint's side. */
export const hintClass = ({ severity }: Hint): string => `hint ${severity === 'credit' ? 'praise' : 'notice'}`;
