import { handleOf } from '../../core/brand/account.ts';
import { useState } from 'preact/hooks';
import type { AccountModel } from '../../core/brand/account-model/account-model.ts';
import { historyOf } from '../../core/profile/follower-history.ts';
import type { UserData } from '../../core/storage/user-data.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import { plural } from '../../view/plural.ts';
import { UndoButton, type Undoable } from '../../view/undo-button.tsx';
import { loadUserData } from '../use-user-data.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

/** What is stored about accounts. */
interface AccountMemory extends Pick<UserData, 'voices' | 'record' | 'history'>, Pick<UserData['settings'], 'exceptions'> {
  /** False once everything was deleted, which undoing must not bring back. */
  readonly isInUse: boolean;
}

const memoryIn = ({ voices, record, history, brands, settings: { exceptions, consented } }: UserData): AccountMemory => ({ voices, record, history, exceptions, isInUse: consented || brands.length > 0 });

interface AccountsProps {
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly strings: AccountDataStrings;
  /** Both resolve to whether it worked. Without a handle, all accounts are forgotten. */
  readonly forget: (handle?: string) => Promise<boolean>;
  readonly restore: (before: AccountMemory) => Promise<boolean>;
}

const kilobytes = (learned: AccountModel, locale: LanguageId): string => (JSON.stringify(learned).length / 1000).toLocaleString(locale, { maximumFractionDigits: 1 });

/** Handles with stored data, each once, in the spelling that comes first. */
function handlesIn({ voices, record, history, exceptions }: AccountMemory): readonly string[] {
  const handles = new Map<string, string>();
  for (const handle of [...[...voices, ...history].map((one) => one.handle), ...[...record, ...exceptions].map(({ account = '' }) => account)]) if (handle !== '' && !handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), handle);
  return [...handles.values()];
}

/** What is stored about each account, in numbers, with a way to delete it. */
export function Accounts({ kept, locale, strings, forget, restore }: AccountsProps) {
  const [state, setState] = useState<{ readonly at: 'forgotten'; readonly change: Undoable<AccountMemory> } | { readonly at: 'undone' }>();
  const memory = memoryIn(kept);
  const handles = handlesIn(memory);
  const onForget = async (handle?: string): Promise<void> => {
    if (await forget(handle)) setState({ at: 'forgotten', change: { before: memory, after: memoryIn(await loadUserData()) } });
  };
  const onUndo = async (before: AccountMemory): Promise<void> => {
    if (await restore(before)) setState({ at: 'undone' });
  };
  const numbersOf = (handle: string): string => {
    const learned = kept.voices.find((one) => sameHandle(handle, one.handle));
    const remembered = kept.record.filter(({ account }) => sameHandle(handle, account)).length;
    const parts = learned ? [plural(strings.posts, learned.posts, locale), plural(strings.words, learned.terms.often.length, locale), interpolate(strings.size, { n: kilobytes(learned, locale) })] : [];
    const counts = historyOf(kept.history, handle).length;
    const exceptions = kept.settings.exceptions.filter(({ account }) => sameHandle(handle, account)).length;
    return [...parts, plural(strings.remembered, remembered, locale), ...(counts > 0 ? [plural(strings.counts, counts, locale)] : []), ...(exceptions > 0 ? [plural(strings.exceptions, exceptions, locale)] : [])].join(' · ');
  };
  return (
    <div class="action" id="accounts">
      {handles.length === 0 && <p class="help">{strings.nothing}</p>}
      {handles.length > 0 && (
        <ul class="accounts">
          {handles.map((handle) => (
            <li key={handle}>
              <b>@{handleOf(handle)}</b>
              <span>{numbersOf(handle)}</span>
              <button type="button" class="small" data-forget={handle} onClick={() => void onForget(handle)}>
                {interpolate(strings.forget, { handle: handleOf(handle) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {handles.length > 1 && (
        <button type="button" class="link" id="forget-all" onClick={() => void onForget()}>
          {strings.forgetAll}
        </button>
      )}
      <p role="status" class="button-row">
        {state?.at === 'forgotten' && strings.forgotten}
        {state?.at === 'undone' && strings.undone}
        {state?.at === 'forgotten' && (
          <UndoButton id="undo-forget" change={state.change} now={memory} onUndo={(before) => void onUndo(before)}>
            {strings.undo}
          </UndoButton>
        )}
      </p>
    </div>
  );
}
