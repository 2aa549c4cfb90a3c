import { useState } from 'preact/hooks';
import { siteOf } from '../../core/brand/account.ts';
import type { PlannedPost } from '../../core/files/content-calendar.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import { sites } from '../../core/model/site.ts';
import type { Review } from '../../core/model/review.ts';
import { coachStrings } from '../../strings/coach.ts';
import type { CalendarStrings } from '../../strings/types/screens.ts';
import { Meter } from '../../view/meter.tsx';

/** Rows drawn at a time, about as many as people look through without searching. */
const atOnce = 100;

interface CalendarTableProps {
  readonly posts: readonly PlannedPost[];
  /** In the order of the posts. There may be fewer of them. */
  readonly reviews: readonly Review[];
  readonly strings: CalendarStrings;
  readonly locale: LanguageId;
}

/** All planned posts with their scores and tips. */
export function CalendarTable({ posts, reviews, strings, locale }: CalendarTableProps) {
  const [most, setMost] = useState(atOnce);
  const coach = coachStrings[locale];
  const hasWhen = posts.some(({ when }) => when !== undefined);
  const hasSite = posts.some(({ site }) => site !== undefined);
  const hasBrand = reviews.some(({ brand }) => brand !== undefined);
  return (
    <div class="scroller" role="region" aria-label={strings.table} tabIndex={0}>
      <table class="calendar">
        <thead>
          <tr>
            {hasWhen && <th scope="col">{strings.when}</th>}
            {hasSite && <th scope="col">{strings.site}</th>}
            <th scope="col">{strings.post}</th>
            <th scope="col">{coach.value}</th>
            {hasBrand && <th scope="col">{coach.brand}</th>}
            <th scope="col">{strings.tips}</th>
          </tr>
        </thead>
        <tbody>
          {reviews.slice(0, most).map(({ value, band, brand, tips, silent, length }, i) => (
            <tr key={i}>
              {hasWhen && <td>{posts[i]?.when}</td>}
              {hasSite && <td data-name={strings.site}>{sites[siteOf(posts[i] ?? {})].name}</td>}
              <td class="text">
                {posts[i]?.text}
                {length > sites[siteOf(posts[i] ?? {})].limit && (
                  <span class="help">
                    {' '}
                    {length} ({interpolate(strings.tooLong, { n: sites[siteOf(posts[i] ?? {})].limit })})
                  </span>
                )}
              </td>
              <td data-name={coach.value}>{band ? <Meter name={String(value.shown)} score={value} band={band} strings={coach} /> : '–'}</td>
              {hasBrand && <td data-name={coach.brand}>{brand && !silent ? <Meter name={String(brand.shown)} score={brand} strings={{ bands: coach.brandBands }} /> : '–'}</td>}
              <td>
                <ul>
                  {tips.map(({ ruleId, advice, severity }) => (
                    <li key={ruleId} class={severity === 'credit' ? 'praised' : 'advised'}>
                      {advice}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {reviews.length > most && (
        <button type="button" class="small" onClick={() => setMost(most + atOnce)}>
          {strings.more}
        </button>
      )}
    </div>
  );
}
