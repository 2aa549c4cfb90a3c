import type { UnreadRow } from '../../core/files/content-calendar.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { CalendarStrings } from '../../strings/types/screens.ts';
import { plural } from '../../view/plural.ts';

/** More than anybody would fix by hand. The saved table contains all of them. */
const mostShown = 100;

interface UnreadRowsProps {
  readonly rows: readonly UnreadRow[];
  readonly strings: CalendarStrings;
  readonly locale: LanguageId;
}

/** Rows that could not be read, unchanged, so that nothing is dropped silently. */
export function UnreadRows({ rows, strings, locale }: UnreadRowsProps) {
  return (
    <section id="unread-rows">
      <p>
        <strong>{plural(strings.unread, rows.length, locale)}</strong>
      </p>
      <ul>
        {rows.slice(0, mostShown).map(({ line, raw }) => (
          <li key={line}>
            {interpolate(strings.line, { n: line })}: <code>{raw}</code>
          </li>
        ))}
        {rows.length > mostShown && <li>…</li>}
      </ul>
      <p class="help">{strings.unreadHelp}</p>
    </section>
  );
}
