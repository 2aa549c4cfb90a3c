import { useEffect, useState } from 'preact/hooks';
import type { LanguageId } from '../core/model/language.ts';
import type { InvalidField } from '../core/storage/validate.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { storageStrings } from '../strings/storage.ts';

type Trouble = 'refused' | 'newer' | readonly InvalidField[];

interface StorageNoticeProps {
  readonly locale: LanguageId;
  readonly look: () => Promise<Trouble>;
  /** Calls back when it should check again; returns a function that stops it. */
  readonly follow: (again: () => void) => () => void;
}

function sentenceFor(trouble: Trouble, locale: LanguageId): string {
  const { misread, parts, ...whole } = storageStrings[locale];
  if (typeof trouble === 'string') return whole[trouble];
  return interpolate(misread, { places: trouble.map(({ part, at }) => (at ? `${parts[part]} (${at})` : parts[part])).join(', ') });
}

/** Says if stored data could not be read, or only in part; shows nothing otherwise. */
export function StorageNotice({ locale, look, follow }: StorageNoticeProps) {
  const [trouble, setTrouble] = useState<Trouble>([]);
  useEffect(() => {
    const again = (): void => void look().then(setTrouble);
    again();
    return follow(again);
  }, [look, follow]);
  return (
    <p role="status" class="help stored">
      {trouble.length > 0 && sentenceFor(trouble, locale)}
    </p>
  );
}
