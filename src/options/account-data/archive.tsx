import { handleOn } from '../../core/brand/handles.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArchiveImportResult, ImportProgress, ArchiveImport } from '../../archive/archive-import.ts';
import { accountModelOf } from '../../core/brand/account-model/account-model.ts';
import type { UserData } from '../../core/storage/user-data.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import { UndoButton, type Undoable } from '../../view/undo-button.tsx';
import { useSaving } from '../../view/use-saving.ts';
import { loadUserData } from '../use-user-data.ts';
import { ArchiveProgressLine } from './archive-progress.tsx';
import { ArchiveSummary } from './archive-summary.tsx';
import { readArchiveInWorker } from './read-archive.ts';

type Learned = Pick<UserData, 'voices' | 'record'>;
const learnedIn = ({ voices, record }: UserData): Learned => ({ voices, record });

type Refusal = Extract<ArchiveImportResult, { readonly kind: 'refused' }>;
type State =
  | { readonly at: 'start' | 'cancelled' | 'failed' | 'discarded' | 'undone' }
  | { readonly at: 'reading'; readonly progress: ImportProgress | undefined }
  | { readonly at: 'refused'; readonly refusal: Refusal; readonly chosen: string; readonly files: readonly File[] }
  | { readonly at: 'summary'; readonly archiveImport: ArchiveImport; readonly brand: BrandProfile }
  | { readonly at: 'kept'; readonly change: Undoable<Learned> };

interface ArchiveProps {
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly strings: AccountDataStrings;
  /** Each resolves to whether it was stored. */
  readonly saveImport: (archiveImport: Pick<ArchiveImport, 'learned' | 'record'>) => Promise<boolean>;
  readonly restore: (before: Learned) => Promise<boolean>;
}

/** Learns from X's own export. It is read in a worker, previewed before anything is stored, and can be undone with a click. */
export function Archive({ kept, locale, strings: all, saveImport, restore }: ArchiveProps) {
  const strings = all.archive;
  // Archives come from X, so use each brand's account on X.
  const brands = kept.brands.map((one) => ({ ...one, handle: handleOn(one, 'x') ?? '' })).filter(({ handle }) => handle !== '');
  const [chosen, choose] = useState('');
  const [state, setState] = useState<State>({ at: 'start' });
  const { isSaving, saveOnce } = useSaving();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const brand = brands.find(({ handle }) => handle === chosen) ?? brands[0];
  if (!brand) return <p class="help">{strings.noHandle}</p>;

  const choice = (list: FileList | null): readonly File[] => {
    const files = [...(list ?? [])];
    if (input.current) input.current.value = '';
    return files;
  };
  /** `formerHandle`: the account's handle at the time of the archive, if the person entered it. */
  const read = (files: readonly File[], formerHandle?: string): void => {
    if (files.length === 0) return;
    setState({ at: 'reading', progress: undefined });
    const { settings, voices } = kept;
    stop.current = readArchiveInWorker({ files, handle: brand.handle, formerHandle, known: accountModelOf(voices, brand.handle), reviewer: { settings, locale, brand, brands: kept.brands }, now: Date.now() }, (event) => {
      if (event.kind === 'progress') return setState({ at: 'reading', progress: event.progress });
      if (event.kind === 'failed' || event.result.kind === 'cancelled') return setState({ at: 'failed' });
      const { result } = event;
      setState(result.kind === 'ready' ? { at: 'summary', archiveImport: result.archiveImport, brand } : { at: 'refused', refusal: result, chosen: brand.handle, files });
    });
  };
  const keep = async ({ learned, record }: ArchiveImport): Promise<void> => {
    const before = learnedIn(kept);
    if (await saveImport({ learned, record })) setState({ at: 'kept', change: { before, after: learnedIn(await loadUserData()) } });
  };
  const undo = async (before: Learned): Promise<void> => {
    if (await restore(before)) setState({ at: 'undone' });
  };
  const isBusy = state.at === 'reading' || state.at === 'summary';
  const ends: Partial<Record<State['at'], string>> = { cancelled: strings.cancelled, failed: strings.failed, discarded: strings.discarded, kept: strings.kept, undone: all.undone };
  return (
    <div class="action">
      <p class="help">{strings.help}</p>
      {brands.length > 1 && (
        <label class="button-row">
          {strings.account}
          <select id="archive-account" value={brand.handle} disabled={isBusy} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {brands.map(({ handle }) => (
              <option key={handle} value={handle}>
                @{handle}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isBusy && (
        <label class="plain file" for="archive">
          {strings.choose}
          <input ref={input} type="file" id="archive" multiple accept=".js,.zip,application/zip,text/javascript" onChange={({ currentTarget }) => read(choice(currentTarget.files))} />
        </label>
      )}
      {state.at === 'reading' && (
        <ArchiveProgressLine
          progress={state.progress}
          locale={locale}
          strings={strings}
          onCancel={() => {
            stop.current?.();
            setState({ at: 'cancelled' });
          }}
        />
      )}
      {state.at === 'summary' && <ArchiveSummary archiveImport={state.archiveImport} brand={state.brand} locale={locale} strings={strings} isSaving={isSaving} onKeep={() => void saveOnce(() => keep(state.archiveImport))} onDiscard={() => isSaving || setState({ at: 'discarded' })} />}
      <p role="status" class="button-row">
        {ends[state.at]}
        {state.at === 'refused' && interpolate(strings.problems[state.refusal.why], { file: state.refusal.file ?? '', handle: state.refusal.handle ?? '', chosen: state.chosen })}
        {state.at === 'refused' && state.refusal.why === 'another-account' && state.chosen === brand.handle && (
          <button type="button" class="small" id="renamed-account" onClick={() => read(state.files, state.refusal.handle)}>
            {interpolate(strings.renamed, { handle: state.refusal.handle ?? '' })}
          </button>
        )}
        {state.at === 'kept' && (
          <UndoButton id="undo-import" change={state.change} now={learnedIn(kept)} onUndo={(before) => void undo(before)}>
            {all.undo}
          </UndoButton>
        )}
      </p>
    </div>
  );
}
