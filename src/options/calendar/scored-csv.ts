import { writeCsv } from '../../core/files/csv.ts';
import type { ContentCalendar } from '../../core/files/content-calendar.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { Review } from '../../core/model/review.ts';
import { coachStrings } from '../../strings/coach.ts';
import type { CalendarStrings } from '../../strings/types/screens.ts';

/** The original table with further columns for scores, length and tips. Rows that could not be read come last. */
export function scoredCsv({ posts, unread, head, separator }: ContentCalendar, reviews: readonly Review[], strings: CalendarStrings, locale: LanguageId): string {
  const width = Math.max(head?.length ?? 0, ...posts.map(({ cells }) => cells.length), 1);
  const own = (cells: readonly string[]): readonly string[] => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  const { value: valueName, brand: brandName } = coachStrings[locale];
  const names = [valueName, brandName, strings.length, strings.tips];
  const scored = reviews.map(({ value, brand, length, tips }, i) => [
    ...own(posts[i]?.cells ?? []),
    String(value.shown),
    brand ? String(brand.shown) : '',
    String(length),
    tips.map(({ advice }) => advice).join(' / '),
  ]);
  const others = unread.map(({ raw }) => [...own([raw]), '', '', '', strings.notUnderstood]);
  return writeCsv([[...own(head ?? [strings.post]), ...names], ...scored, ...others], separator);
}
