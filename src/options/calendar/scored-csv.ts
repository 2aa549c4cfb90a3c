import { writeCsv } from '../../core/csv.ts';
import type { Plan } from '../../core/planned.ts';
import type { LanguageId, Review } from '../../core/types.ts';
import { coachStrings } from '../../strings/coach.ts';
import type { CalendarStrings } from '../../strings/screens/types.ts';

/** The table as it came, with scores, length and hints beside it; rows that were not understood at its end. */
export function scoredCsv({ posts, unread, head, separator }: Plan, reviews: readonly Review[], strings: CalendarStrings, speaks: LanguageId): string {
  const width = Math.max(head?.length ?? 0, ...posts.map(({ cells }) => cells.length), 1);
  const own = (cells: readonly string[]): readonly string[] => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  const { value: valueName, brand: brandName } = coachStrings[speaks];
  const names = [valueName, brandName, strings.length, strings.hints];
  const scored = reviews.map(({ value, brand, weightedLength, hints }, i) => [
    ...own(posts[i]?.cells ?? []),
    String(value.shown),
    brand ? String(brand.shown) : '',
    String(weightedLength),
    hints.map(({ advice }) => advice).join(' / '),
  ]);
  const others = unread.map(({ raw }) => [...own([raw]), '', '', '', strings.notUnderstood]);
  return writeCsv([[...own(head ?? [strings.post]), ...names], ...scored, ...others], separator);
}
