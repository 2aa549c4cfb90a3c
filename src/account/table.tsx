import { useState } from 'preact/hooks';
import { historyToCsv } from '../core/profile/history-csv.ts';
import type { ProfileHistory } from '../core/profile/history.ts';
import type { LanguageId } from '../core/types.ts';
import { fillIn } from '../core/words.ts';
import type { RatioStrings } from '../strings/ratios/types.ts';
import { plural } from '../view/plural.ts';

export interface TableProps {
  /** Of all accounts. */
  readonly history: ProfileHistory;
  /** Adds lines; undefined where it did not work. */
  readonly add: (csv: string) => Promise<{ readonly added: number; readonly wrong: readonly number[] } | undefined>;
  readonly strings: RatioStrings;
  readonly speaks: LanguageId;
}

/** A file for the person, made of a text. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The history as a CSV file, out and in. Lines may be pasted too: some browsers close a popup when a file is chosen. */
export function Table({ history, add, strings, speaks }: TableProps) {
  const words = strings.table;
  const [text, setText] = useState('');
  const [notice, setNotice] = useState('');
  const take = async (csv: string): Promise<void> => {
    const result = await add(csv);
    const parts = !result ? [words.nothingAdded] : [result.added === 0 ? words.nothingAdded : plural(words.added, result.added, speaks), result.wrong.length > 0 && fillIn(words.wrong, { lines: result.wrong.join(', ') })];
    setNotice(parts.filter(Boolean).join(' '));
    if (result && result.added > 0) setText('');
  };
  return (
    <details class="figure" data-figure="table">
      <summary>{words.title}</summary>
      <button type="button" class="small" disabled={history.length === 0} onClick={() => save('followers.csv', historyToCsv(history))}>
        {words.save}
      </button>
      <label class="field">
        {words.file}
        <input type="file" accept=".csv,text/csv,text/plain" onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(take)} />
      </label>
      <label class="field">
        {words.help}
        <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="button" class="small" disabled={text.trim() === ''} onClick={() => void take(text)}>
        {words.add}
      </button>
      <p role="status">{notice}</p>
    </details>
  );
}
