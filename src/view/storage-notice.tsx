import { useEffect, useState } from 'preact/hooks';
import type { LanguageId } from '../core/model/language.ts';
import type { InvalidField } from '../core/storage/validate.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { storageStrings } from '../strings/storage.ts';

type StorageProblem = 'refused' | 'newer' | readonly InvalidField[];

interface StorageNoticeProps {
  readonly locale: LanguageId;
  readonly look: () => Promise<StorageProblem>;
  /** Calls `again` when stored data should be checked again. Returns a function that stops this. */
  readonly follow: (again: () => void) => () => void;
}

function sentenceFor(problem: StorageProblem, locale: LanguageId): string {
  const { misread, parts, ...whole } = storageStrings[locale];
  if (typeof problem === 'string') return whole[problem];
  return interpolate(misread, { places: problem.map(({ part, at }) => (at ? `${parts[part]} (${at})` : parts[part])).join(', ') });
}

/** Says if stored data could not be read, or only in part. Otherwise shows nothing. */
export function StorageNotice({ locale, look, follow }: StorageNoticeProps) {
  const [problem, setProblem] = useState<StorageProblem>([]);
  useEffect(() => {
    const again = (): void => void look().then(setProblem);
    again();
    return follow(again);
  }, [look, follow]);
  return (
    <p role="status" class="help stored">
      {problem.length > 0 && sentenceFor(problem, locale)}
    </p>
  );
}
