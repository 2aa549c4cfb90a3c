import { useState } from 'preact/hooks';
import { historyToCsv } from '../core/files/follower-history-csv.ts';
import type { HistoryChanges, FollowerHistory } from '../core/profile/follower-history.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { textOfFile } from '../shell/text-of-bytes.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import type { Plural } from '../strings/types/coach.ts';
import { plural } from '../view/plural.ts';
import { saveFile } from '../view/save-file.ts';
import { UndoButton, type Undoable } from '../view/undo-button.tsx';
import { useSaving } from '../view/use-saving.ts';

type Changes = HistoryChanges & { readonly wrong: readonly number[] };

type State =
  | { readonly at: 'start' | 'failed' | 'undone' }
  | { readonly at: 'preview'; readonly csv: string; readonly changes: Changes }
  | { readonly at: 'taken'; readonly change: Undoable<FollowerHistory>; readonly changes: Changes };

interface TableProps {
  /** Of all accounts. */
  readonly history: FollowerHistory;
  /** Adds lines, or previews what they would change. Resolves to `undefined` if that failed. */
  readonly add: (csv: string, isPreview: boolean) => Promise<Changes | undefined>;
  /** The history as it is stored right now. */
  readonly stored: () => Promise<FollowerHistory>;
  /** Resolves to whether it was stored. */
  readonly restore: (before: FollowerHistory) => Promise<boolean>;
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

/** Exports and imports the history as CSV. Lines can also be pasted, because some browsers close a popup when a file is chosen. */
export function HistoryCsv({ history, add, stored, restore, strings, locale }: TableProps) {
  const words = strings.table;
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ at: 'start' });
  const { isSaving, saveOnce } = useSaving();
  const preview = async (csv: string): Promise<void> => {
    const changes = await add(csv, true);
    setState(changes ? { at: 'preview', csv, changes } : { at: 'failed' });
  };
  const take = async (csv: string): Promise<void> => {
    const before = history;
    const changes = await add(csv, false);
    setState(changes ? { at: 'taken', change: { before, after: await stored() }, changes } : { at: 'failed' });
    if (changes) setText('');
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const chosen = input.files?.[0];
    const csv = chosen && (await textOfFile(chosen).catch(() => undefined));
    input.value = ''; // Otherwise the same file could not be chosen again.
    if (csv !== undefined) await preview(csv);
    else if (chosen) setState({ at: 'failed' }); // It was deleted after it was chosen, or cannot be read.
  };
  const undo = async (before: FollowerHistory): Promise<void> => {
    if (await restore(before)) setState({ at: 'undone' });
  };
  const told = ({ added, changed, toCome, tooOld, wrong }: Changes): string => {
    const isTaken = state.at === 'taken';
    const counts: readonly (readonly [Plural, number])[] = [[isTaken ? words.added : words.wouldAdd, added], [isTaken ? words.changed : words.wouldChange, changed], [words.toCome, toCome], [words.tooOld, tooOld]];
    const parts = [added + changed === 0 && words.nothingAdded, ...counts.map(([said, n]) => n > 0 && plural(said, n, locale)), wrong.length > 0 && interpolate(words.wrong, { lines: wrong.join(', ') })];
    return parts.filter(Boolean).join(' ');
  };
  return (
    <details class="figure" data-figure="table">
      <summary>{words.title}</summary>
      <button type="button" class="small" disabled={history.length === 0} onClick={() => saveFile('followers.csv', 'text/csv', historyToCsv(history))}>
        {words.save}
      </button>
      <label class="field">
        {words.file}
        <input type="file" accept=".csv,text/csv,text/plain" onChange={({ currentTarget }) => void open(currentTarget)} />
      </label>
      <label class="field">
        {words.help}
        <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="button" class="small" disabled={text.trim() === ''} onClick={() => void preview(text)}>
        {words.add}
      </button>
      <p role="status">
        {(state.at === 'preview' || state.at === 'taken') && told(state.changes)}
        {state.at === 'failed' && words.failed}
        {state.at === 'undone' && words.undone}
      </p>
      {state.at === 'preview' && (
        <div class="button-row">
          {state.changes.added + state.changes.changed > 0 && (
            <button type="button" class="small" id="take-history" aria-disabled={isSaving} onClick={() => void saveOnce(() => take(state.csv))}>
              {words.take}
            </button>
          )}
          <button type="button" class="small" id="cancel-history" aria-disabled={isSaving} onClick={() => isSaving || setState({ at: 'start' })}>
            {words.cancel}
          </button>
        </div>
      )}
      {state.at === 'taken' && state.changes.added + state.changes.changed > 0 && (
        <UndoButton id="undo-history" change={state.change} now={history} onUndo={(before) => void undo(before)}>
          {words.undo}
        </UndoButton>
      )}
    </details>
  );
}
