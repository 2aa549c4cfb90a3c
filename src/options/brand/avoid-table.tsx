import type { BrandProfile } from '../../core/model/brand.ts';
import type { BrandStrings } from '../../strings/types/screens.ts';

type Avoid = BrandProfile['avoid'];

interface AvoidTableProps {
  readonly avoid: Avoid;
  readonly strings: BrandStrings;
  readonly onChange: (avoid: Avoid) => void;
  readonly problem?: string | undefined;
}

/** Words to avoid, each with what to write instead. */
export function AvoidTable({ avoid, strings, onChange, problem }: AvoidTableProps) {
  const set = (at: number, next: Partial<Avoid[number]>): void => onChange(avoid.map((row, i) => (i === at ? { ...row, ...next } : row)));
  return (
    <fieldset class="avoid" id="avoid" tabIndex={-1} aria-describedby="avoid-help">
      <legend>{strings.avoid}</legend>
      <p id="avoid-help" class={problem ? 'problem' : 'help'}>
        {problem ?? strings.avoidHelp}
      </p>
      {avoid.length > 0 && (
        <ul>
          {avoid.map(({ word, instead }, i) => (
            // Rows have no id, so the index is the key.
            <li key={i}>
              <input type="text" aria-label={strings.avoidWord} placeholder={strings.avoidWord} value={word} onInput={({ currentTarget }) => set(i, { word: currentTarget.value })} />
              <span aria-hidden="true" class="arrow" />
              <input type="text" aria-label={strings.avoidInstead} placeholder={strings.avoidInstead} value={instead} onInput={({ currentTarget }) => set(i, { instead: currentTarget.value })} />
              <button type="button" class="small" aria-label={`${strings.removeRow} ${word}`.trim()} onClick={() => onChange(avoid.filter((_, other) => other !== i))}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="small" id="add-avoid" onClick={() => onChange([...avoid, { word: '', instead: '' }])}>
        + {strings.addRow}
      </button>
    </fieldset>
  );
}
