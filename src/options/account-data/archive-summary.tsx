import type { Lessons } from '../../archive/archive-import.ts';
import { suggestionsFrom } from '../../core/brand/account-model/suggest.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { fillIn } from '../../core/util/interpolate.ts';
import type { LearningStrings } from '../../strings/types/account-data.ts';
import { plural } from '../../view/plural.ts';

export interface ArchiveSummaryProps {
  readonly lessons: Lessons;
  readonly brand: BrandProfile;
  readonly speaks: LanguageId;
  readonly strings: LearningStrings['archive'];
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** What an archive would teach, before any of it is kept. */
export function ArchiveSummary({ lessons, brand, speaks, strings, onKeep, onDiscard }: ArchiveSummaryProps) {
  const { outcome, learned, record } = lessons;
  const date = (time: number): string => new Date(time).toLocaleDateString(speaks, { dateStyle: 'long' });
  const skipped = outcome.skipped.reposts + outcome.skipped.repeats;
  const { topics } = suggestionsFrom(learned, brand);
  const { oldest, newest } = outcome;
  const lines = [
    `${plural(strings.inAll, outcome.posts, speaks)}${oldest !== undefined && newest !== undefined ? `, ${fillIn(strings.span, { from: date(oldest), to: date(newest) })}` : ''}`,
    ...(skipped > 0 ? [plural(strings.skipped, skipped, speaks)] : []),
    ...(outcome.skipped.damaged > 0 ? [plural(strings.damaged, outcome.skipped.damaged, speaks)] : []),
    ...(outcome.skipped.toCome > 0 ? [plural(strings.toCome, outcome.skipped.toCome, speaks)] : []),
    learned.posts > 0 ? plural(strings.voice, learned.posts, speaks) : strings.known,
    plural(strings.record, record.length, speaks),
    ...(topics.length > 0 ? [fillIn(strings.topics, { words: topics.join(', ') })] : []),
  ];
  return (
    <div class="panel" id="lessons">
      <h4>{fillIn(strings.summary, { handle: outcome.handle })}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="send">
        <button type="button" class="primary" id="keep-lessons" onClick={onKeep}>
          {strings.keep}
        </button>
        <button type="button" class="link" id="discard-lessons" onClick={onDiscard}>
          {strings.discard}
        </button>
      </div>
    </div>
  );
}
