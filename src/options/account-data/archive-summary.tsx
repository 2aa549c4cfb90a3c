import type { ArchiveImport } from '../../archive/archive-import.ts';
import { suggestionsFrom } from '../../core/brand/account-model/suggest.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import { plural } from '../../view/plural.ts';

interface ArchiveSummaryProps {
  readonly archiveImport: ArchiveImport;
  readonly brand: BrandProfile;
  readonly locale: LanguageId;
  readonly strings: AccountDataStrings['archive'];
  /** Whether it is being saved, during which nothing can be pressed. */
  readonly isSaving: boolean;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** The preview of an archive import: what would be learned, before anything is stored. */
export function ArchiveSummary({ archiveImport, brand, locale, strings, isSaving, onKeep, onDiscard }: ArchiveSummaryProps) {
  const { outcome, learned, record } = archiveImport;
  const date = (time: number): string => new Date(time).toLocaleDateString(locale, { dateStyle: 'long' });
  const skipped = outcome.skipped.reposts + outcome.skipped.repeats;
  const { topics } = suggestionsFrom(learned, brand);
  const { oldest, newest } = outcome;
  const lines = [
    `${plural(strings.inAll, outcome.posts, locale)}${oldest !== undefined && newest !== undefined ? `, ${interpolate(strings.span, { from: date(oldest), to: date(newest) })}` : ''}`,
    ...(skipped > 0 ? [plural(strings.skipped, skipped, locale)] : []),
    ...(outcome.skipped.damaged > 0 ? [plural(strings.damaged, outcome.skipped.damaged, locale)] : []),
    ...(outcome.skipped.toCome > 0 ? [plural(strings.toCome, outcome.skipped.toCome, locale)] : []),
    learned.posts > 0 ? plural(strings.voice, learned.posts, locale) : strings.known,
    plural(strings.record, record.length, locale),
    ...(topics.length > 0 ? [interpolate(strings.topics, { words: topics.join(', ') })] : []),
  ];
  return (
    <div class="panel" id="archive-summary">
      <h4>{interpolate(strings.summary, { handle: outcome.handle })}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="button-row">
        <button type="button" class="primary" id="save-import" aria-disabled={isSaving} onClick={onKeep}>
          {strings.keep}
        </button>
        <button type="button" class="link" id="discard-import" aria-disabled={isSaving} onClick={onDiscard}>
          {strings.discard}
        </button>
      </div>
    </div>
  );
}
