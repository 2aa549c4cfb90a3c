import type { Hint, Review } from '../core/types.ts';
import { bandOf } from './bands.ts';
import { Card, type CardProps } from './card.tsx';
import { Meter } from './meter.tsx';
import { plural } from './plural.ts';

export interface StripProps extends CardProps {
  readonly isOpen: boolean;
  /** The pointer or the focus is on Post: what is worth a last look comes first. */
  readonly isPosting: boolean;
  readonly onToggle: () => void;
  readonly onFold: () => void;
}

const notices = ({ hints }: Review): readonly Hint[] => hints.filter(({ severity }) => severity !== 'credit');

/** One sentence for those who hear the page: bands, and how many hints there are. */
export function spoken({ review, strings, speaks }: Pick<CardProps, 'review' | 'strings' | 'speaks'>): string {
  if (review.silent) return '';
  const count = notices(review).length;
  const score = (name: string, shown: number): string => `${name}: ${strings.bands[bandOf(shown)]}`;
  return [score(strings.value, review.value.shown), review.brand && score(strings.brand, review.brand.shown), count > 0 && plural(strings.hints, count, speaks)].filter(Boolean).join('. ');
}

/** The quiet line beside a composer: both scores as bands, and the first hint; the card opens below it. */
export function Strip(props: StripProps) {
  const { review, strings, isOpen, isPosting, onToggle, onFold } = props;
  const last = isPosting ? review.lastLook : undefined;
  const first = last ?? notices(review)[0] ?? review.hints[0];
  return (
    <>
      <div class="line">
        <button type="button" class="grip" title={strings.move} aria-label={strings.move}>
          ⠿
        </button>
        <button type="button" class="main" aria-expanded={isOpen} aria-controls="card" title={isOpen ? strings.close : strings.open} onClick={onToggle}>
          {!review.silent && !last && <Meter name={strings.value} score={review.value} strings={strings} />}
          {!review.silent && !last && review.brand && <Meter name={strings.brand} score={review.brand} strings={strings} />}
          {last && <b class="last">{strings.beforePost}</b>}
          <span class="first" data-rule={first?.ruleId}>
            {isOpen ? '' : (first?.advice ?? (review.unsure && !review.silent ? strings.unsure : ''))}
          </span>
          <span class="sign" aria-hidden="true">
            {isOpen ? '▴' : '▾'}
          </span>
        </button>
        <button type="button" class="fold" title={strings.fold} aria-label={strings.fold} onClick={onFold}>
          –
        </button>
      </div>
      {isOpen && <Card {...props} />}
    </>
  );
}

/** The strip folded: a dot with the number of hints. */
export function Dot({ review, strings, speaks, onUnfold }: Pick<StripProps, 'review' | 'strings' | 'speaks'> & { readonly onUnfold: () => void }) {
  const count = notices(review).length;
  const name = `${strings.unfold}. ${count > 0 ? plural(strings.hints, count, speaks) : strings.nothing}`;
  return (
    <button type="button" class={`dot ${bandOf(review.value.shown)}`} title={name} aria-label={name} onClick={onUnfold}>
      {count || '✓'}
    </button>
  );
}
