import { useRef, useState } from 'preact/hooks';
import { changesBy, largestBackup, readBackup, type BackupProblem } from '../core/backup.ts';
import type { Kept } from '../core/kept.ts';
import { fillIn } from '../core/words.ts';
import type { DataStrings } from '../strings/screens/types.ts';

type State =
  | { readonly at: 'start' }
  | { readonly at: 'refused'; readonly problem: BackupProblem | { readonly kind: 'unreadable' } }
  | { readonly at: 'preview'; readonly parts: Partial<Kept> }
  | { readonly at: 'taken'; readonly before: Kept }
  | { readonly at: 'undone' };

export interface ImportProps {
  readonly kept: Kept;
  readonly strings: DataStrings;
  /** Resolves to whether it was stored. */
  readonly restore: (parts: Partial<Kept>) => Promise<boolean>;
}

async function stateFrom(file: File): Promise<State> {
  // A file that is far too large is not even opened. A character takes up to three bytes.
  if (file.size > 3 * largestBackup) return { at: 'refused', problem: { kind: 'too-large' } };
  try {
    const reading = readBackup(await file.text());
    return reading.ok ? { at: 'preview', parts: reading.parts } : { at: 'refused', problem: reading.problem };
  } catch {
    return { at: 'refused', problem: { kind: 'unreadable' } }; // Gone since it was chosen, or not ours to open.
  }
}

/** Takes an exported file over: first what would change, then it, then a way back. */
export function Import({ kept, strings, restore }: ImportProps) {
  const [state, setState] = useState<State>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setState(await stateFrom(file));
    if (input.current) input.current.value = '';
  };
  const take = async (parts: Partial<Kept>): Promise<void> => {
    const before = kept;
    if (await restore(parts)) setState({ at: 'taken', before });
  };
  const undo = async (before: Kept): Promise<void> => {
    if (await restore(before)) setState({ at: 'undone' });
  };
  const changes = state.at === 'preview' ? changesBy(state.parts, kept) : [];
  return (
    <div class="act">
      <label class="plain file" for="import">
        {strings.importName}
        <input ref={input} type="file" id="import" accept=".json,application/json" onChange={({ currentTarget }) => void open(currentTarget.files?.[0])} />
      </label>
      <p class="help">{strings.importHelp}</p>
      {state.at === 'preview' && (
        <div class="panel" id="preview">
          <h3>{changes.some(({ differs }) => differs) ? strings.preview : strings.previewSame}</h3>
          <dl>
            {changes.map(({ part, now, after, differs }) => (
              <div key={part}>
                <dt>{strings.changes[part]}</dt>
                <dd>{differs ? (part === 'choices' ? after : `${now} → ${after}`) : strings.asIs}</dd>
              </div>
            ))}
          </dl>
          <div class="send">
            <button type="button" class="primary" id="take" onClick={() => void take(state.parts)}>
              {strings.take}
            </button>
            <button type="button" class="link" onClick={() => setState({ at: 'start' })}>
              {strings.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="send">
        {state.at === 'refused' && fillIn(strings.problems[state.problem.kind], 'at' in state.problem ? { at: state.problem.at } : {})}
        {state.at === 'taken' && strings.taken}
        {state.at === 'undone' && strings.undone}
        {state.at === 'taken' && (
          <button type="button" class="small" id="undo-import" onClick={() => void undo(state.before)}>
            {strings.undo}
          </button>
        )}
      </p>
    </div>
  );
}
