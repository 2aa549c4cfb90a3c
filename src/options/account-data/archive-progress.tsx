import type { ImportProgress } from '../../archive/archive-import.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import { plural } from '../../view/plural.ts';

interface ArchiveProgressLineProps {
  readonly progress: ImportProgress | undefined;
  readonly locale: LanguageId;
  readonly strings: AccountDataStrings['archive'];
  readonly onCancel: () => void;
}

const minute = 60;

/** A rough duration: "40 seconds", "3 minutes". */
function spanOf(seconds: number, locale: LanguageId): string {
  const unit = seconds < minute ? 'second' : 'minute';
  return Math.ceil(seconds / (unit === 'second' ? 1 : minute)).toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' });
}

function wordsFor(progress: ImportProgress | undefined, { locale, strings }: Pick<ArchiveProgressLineProps, 'locale' | 'strings'>): string {
  if (!progress) return '';
  if (progress.step === 'learning') return strings.learning;
  const left = progress.secondsLeft === undefined ? '' : `, ${interpolate(strings.left, { time: spanOf(progress.secondsLeft, locale) })}`;
  return plural(strings.read, progress.posts, locale) + left;
}

/** The progress of reading, with a way to cancel. Before reading, the bar only shows activity. */
export function ArchiveProgressLine({ progress, locale, strings, onCancel }: ArchiveProgressLineProps) {
  const share = progress?.step === 'reading' && progress.bytesInAll > 0 ? progress.bytes / progress.bytesInAll : undefined;
  return (
    <div class="panel" id="reading">
      <progress aria-label={strings.progress} max={1} value={share} />
      <div class="button-row">
        <span>{wordsFor(progress, { locale, strings })}</span>
        <button type="button" class="link" id="cancel-archive" onClick={onCancel}>
          {strings.cancel}
        </button>
      </div>
    </div>
  );
}
