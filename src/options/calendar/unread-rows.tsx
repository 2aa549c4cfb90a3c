import type { UnreadRow } from '../../core/files/content-calendar.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { fillIn } from '../../core/util/interpolate.ts';
import type { CalendarStrings } from '../../strings/types/screens.ts';
import { plural } from '../../view/plural.ts';

/** As many as somebody mends by hand; the saved table holds all. */
const mostShown = 100;

export interface UnreadRowsProps {
  readonly rows: readonly UnreadRow[];
  readonly strings: CalendarStrings;
  readonly speaks: LanguageId;
}

/** Rows that were not understood, as they stand in the table: nothing is left out in silence. */
export function UnreadRows({ rows, strings, speaks }: UnreadRowsProps) {
  return (
    <section id="unread-rows">
      <p>
        <strong>{plural(strings.unread, rows.length, speaks)}</strong>
      </p>
      <ul>
        {rows.slice(0, mostShown).map(({ line, raw }) => (
          <li key={line}>
            {fillIn(strings.line, { n: line })}: <code>{raw}</code>
          </li>
        ))}
        {rows.length > mostShown && <li>…</li>}
      </ul>
      <p class="help">{strings.unreadHelp}</p>
    </section>
  );
}
