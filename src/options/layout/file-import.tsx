import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { interpolate } from '../../core/util/interpolate.ts';
import { UndoButton, type Undoable } from '../../view/undo-button.tsx';
import { useSaving } from '../../view/use-saving.ts';

/** The content of a file, or why it is rejected. `at`: where in the file. */
export type FileReading<T, P extends string> = { readonly ok: true; readonly found: T } | { readonly ok: false; readonly problem: { readonly kind: P; readonly at?: string } };

type Refusal = 'too-large' | 'unreadable';
type State<T, B, P extends string> =
  | { readonly at: 'start' | 'undone' }
  | { readonly at: 'refused'; readonly problem: { readonly kind: P | Refusal; readonly at?: string } }
  | { readonly at: 'preview'; readonly found: T }
  | { readonly at: 'taken'; readonly found: T; readonly change: Undoable<B> };

interface FileImportProps<T, B, P extends string> {
  /** Suffix of the ids of its parts: `open-…`, `preview-…`, `take-…`, `undo-…`. */
  readonly name: string;
  readonly words: Readonly<Record<'open' | 'help' | 'take' | 'cancel' | 'taken' | 'undo' | 'undone', string>> & { readonly problems: Readonly<Record<NoInfer<P> | Refusal, string>> };
  /** Maximum length of the text, in characters. */
  readonly longest: number;
  readonly read: (text: string) => FileReading<T, P>;
  /** What the import would change. */
  readonly preview: (found: T) => ComponentChildren;
  readonly mayTake?: (found: T) => boolean;
  /** What an import changes, as the page shows it and as it is stored right now. Undo will restore it. */
  readonly shown: (found: T) => B;
  readonly stored: (found: T) => Promise<B>;
  /** Resolves to whether it was stored. So does `restore`. */
  readonly take: (found: T) => Promise<boolean>;
  readonly restore: (before: B) => Promise<boolean>;
}

/** Imports a file: preview, import, undo. */
export function FileImport<T, B, P extends string>({ name, words, longest, read, preview, mayTake, shown, stored, take, restore }: FileImportProps<T, B, P>) {
  const [state, setState] = useState<State<T, B, P>>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const { isSaving, saveOnce } = useSaving();
  const stateFrom = async (file: File): Promise<State<T, B, P>> => {
    // Do not even open a file that is far too large. A character takes up to three bytes.
    if (file.size > 3 * longest) return { at: 'refused', problem: { kind: 'too-large' } };
    try {
      const reading = read(await file.text());
      return reading.ok ? { at: 'preview', found: reading.found } : { at: 'refused', problem: reading.problem };
    } catch {
      return { at: 'refused', problem: { kind: 'unreadable' } }; // It was deleted after it was chosen, or cannot be read.
    }
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setState(await stateFrom(file));
    if (input.current) input.current.value = '';
  };
  const takeOver = async (found: T): Promise<void> => {
    const before = shown(found);
    if (await take(found)) setState({ at: 'taken', found, change: { before, after: await stored(found) } });
  };
  const undo = async (before: B): Promise<void> => {
    if (await restore(before)) setState({ at: 'undone' });
  };
  return (
    <>
      <label class="plain file" for={`open-${name}`}>
        {words.open}
        <input ref={input} type="file" id={`open-${name}`} accept=".json,application/json" onChange={({ currentTarget }) => void open(currentTarget.files?.[0])} />
      </label>
      <p class="help">{words.help}</p>
      {state.at === 'preview' && (
        <div class="panel" id={`preview-${name}`}>
          {preview(state.found)}
          <div class="button-row">
            {(!mayTake || mayTake(state.found)) && (
              <button type="button" class="primary" id={`take-${name}`} aria-disabled={isSaving} onClick={() => void saveOnce(() => takeOver(state.found))}>
                {words.take}
              </button>
            )}
            <button type="button" class="link" aria-disabled={isSaving} onClick={() => isSaving || setState({ at: 'start' })}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="button-row">
        {state.at === 'refused' && interpolate(words.problems[state.problem.kind], state.problem.at === undefined ? {} : { at: state.problem.at })}
        {state.at === 'taken' && words.taken}
        {state.at === 'undone' && words.undone}
        {state.at === 'taken' && (
          <UndoButton id={`undo-${name}`} change={state.change} now={shown(state.found)} onUndo={(before) => void undo(before)}>
            {words.undo}
          </UndoButton>
        )}
      </p>
    </>
  );
}
