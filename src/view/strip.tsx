import { fillIn } from '../core/words.ts';
import type { Draft, Review } from '../core/types.ts';
import { HintList } from './hint-list.tsx';
import { Meter } from './meter.tsx';
import { ScoreTable } from './score-table.tsx';
import type { CoachStrings } from '../strings/types.ts';

export interface StripProps {
  readonly shown: { readonly draft: Draft; readonly review: Review } | 'resting';
  readonly strings: CoachStrings;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Card({ draft, review, strings }: { readonly draft: Draft; readonly review: Review; readonly strings: CoachStrings }) {
  return (
    <div class="card" id="card">
      <HintList hints={review.hints} text={draft.text} strings={strings} />
      {!review.silent && (
        <details>
          <summary>{strings.howItCame}</summary>
          <ScoreTable name={strings.value} score={review.value} strings={strings} />
          {review.brand && <ScoreTable name={strings.brand} score={review.brand} strings={strings} />}
        </details>
      )}
      <p class="length">{fillIn(strings.length, { n: review.weightedLength, limit: draft.limit })}</p>
    </div>
  );
}

/** The quiet line beside a composer: both scores as bands, and the first hint; the card opens below it. */
export function Strip({ shown, strings, isOpen, onToggle }: StripProps) {
  if (shown === 'resting') return <p class="line resting">{strings.resting}</p>;
  const { draft, review } = shown;
  const first = review.hints.find((hint) => hint.severity !== 'credit') ?? review.hints[0];
  return (
    <>
      <button type="button" class="line" aria-expanded={isOpen} aria-controls="card" title={isOpen ? strings.close : strings.open} onClick={onToggle}>
        {!review.silent && <Meter name={strings.value} score={review.value} strings={strings} />}
        {!review.silent && review.brand && <Meter name={strings.brand} score={review.brand} strings={strings} />}
        <span class="first" data-rule={first?.ruleId}>
          {first?.advice ?? (review.unsure ? strings.unsure : '')}
        </span>
        <span class="sign" aria-hidden="true">
          {isOpen ? '▴' : '▾'}
        </span>
      </button>
      {isOpen && <Card draft={draft} review={review} strings={strings} />}
    </>
  );
}
