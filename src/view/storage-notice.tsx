import { useEffect, useState } from 'preact/hooks';
import type { LanguageId } from '../core/model/language.ts';
import type { Misread } from '../core/storage/validate.ts';
import { fillIn } from '../core/util/interpolate.ts';
import { storedStrings } from '../strings/storage.ts';

type Trouble = 'refused' | 'newer' | readonly Misread[];

export interface StoredNoteProps {
  readonly speaks: LanguageId;
  readonly look: () => Promise<Trouble>;
  /** Calls back when it is worth another look; returns what stops that. */
  readonly follow: (again: () => void) => () => void;
}

function sentenceFor(trouble: Trouble, speaks: LanguageId): string {
  const { misread, parts, ...whole } = storedStrings[speaks];
  if (typeof trouble === 'string') return whole[trouble];
  return fillIn(misread, { places: trouble.map(({ part, at }) => (at ? `${parts[part]} (${at})` : parts[part])).join(', ') });
}

/** Says when what is stored could not be read, or only in part; silent otherwise. */
export function StoredNote({ speaks, look, follow }: StoredNoteProps) {
  const [trouble, setTrouble] = useState<Trouble>([]);
  useEffect(() => {
    const again = (): void => void look().then(setTrouble);
    again();
    return follow(again);
  }, [look, follow]);
  return (
    <p role="status" class="help stored">
      {trouble.length > 0 && sentenceFor(trouble, speaks)}
    </p>
  );
}
