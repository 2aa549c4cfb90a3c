import type { Day } from '../core/profile/rhythm.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { plural } from './plural.ts';

const cell = 11;
const gap = 3;
/** Posts a day from which a cell is darkest. */
const many = 4;

/** Twelve weeks of days, one column per week. The more posts, the darker the cell. */
export function CalendarStrip({ days, strings, locale }: { readonly days: readonly Day[]; readonly strings: AccountStrings['rhythm']; readonly locale: LanguageId }) {
  const weeks = Math.ceil(days.length / 7);
  const width = weeks * (cell + gap) - gap;
  const date = (at: number): string => new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <svg class="calendar" viewBox={`0 0 ${width} ${7 * (cell + gap) - gap}`} role="img" aria-label={strings.strip}>
      {days.map(({ at, posts }, i) => (
        <rect key={at} class={`level-${Math.min(many, posts)}`} x={Math.floor(i / 7) * (cell + gap)} y={(i % 7) * (cell + gap)} width={cell} height={cell} rx="2">
          <title>{plural(strings.day, posts, locale).replace('{date}', date(at))}</title>
        </rect>
      ))}
    </svg>
  );
}
