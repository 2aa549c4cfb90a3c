import type { Tip } from '../core/model/tip.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { Sources } from './sources.tsx';

/** A tip with more words than this is about the whole draft, so they are not listed. */
const mostWords = 5;

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`);

/** The words that a tip is about, each once. Empty if it is about the whole draft. */
export function wordsOf({ spans }: Tip, text: string): readonly string[] {
  const words = new Set(spans.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean));
  return words.size > mostWords ? [] : [...words];
}

/** A tip's sentence and the words it is about. */
export function TipText({ tip, text }: { readonly tip: Tip; readonly text: string }) {
  const words = wordsOf(tip, text);
  return (
    <>
      <p class="advice">{tip.advice}</p>
      {words.length > 0 && (
        <p class="words">
          {words.map((word) => (
            <q key={word}>{word}</q>
          ))}
        </p>
      )}
    </>
  );
}

/** The reasons for a tip: its points, why it matters to readers, its sources. */
export function TipWhy({ tip, strings }: { readonly tip: Tip; readonly strings: CoachStrings }) {
  const points = [tip.value && `${strings.value} ${signed(tip.value)}`, tip.brand && `${strings.brand} ${signed(tip.brand)}`].filter(Boolean);
  return (
    <details class="why">
      <summary>
        {strings.why}
        {points.length > 0 && <span class="points"> · {points.join(' · ')}</span>}
      </summary>
      <p>
        {tip.why} <Sources sources={tip.sources} label={strings.source} />
      </p>
    </details>
  );
}

/** CSS classes of a tip, which determine its mark. */
export const tipClass = ({ severity }: Tip): string => `tip ${severity === 'credit' ? 'praise' : 'notice'}`;
