import { handleOf } from '../../core/brand/account.ts';
import { useState } from 'preact/hooks';
import type { AccountModel } from '../../core/brand/account-model/account-model.ts';
import type { UserData } from '../../core/storage/user-data.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import { plural } from '../../view/plural.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

type Memory = Pick<UserData, 'voices' | 'record'>;

interface AccountsProps {
  readonly kept: Memory;
  readonly locale: LanguageId;
  readonly strings: AccountDataStrings;
  /** Both resolve to whether it worked. Without a handle, all accounts are forgotten. */
  readonly forget: (handle?: string) => Promise<boolean>;
  readonly restore: (before: Memory) => Promise<boolean>;
}

const kilobytes = (learned: AccountModel, locale: LanguageId): string => (JSON.stringify(learned).length / 1000).toLocaleString(locale, { maximumFractionDigits: 1 });

/** Handles with stored data, each once, in the spelling that comes first. */
function handlesIn({ voices, record }: Memory): readonly string[] {
  const handles = new Map<string, string>();
  for (const handle of [...voices.map((one) => one.handle), ...record.map(({ account = '' }) => account)]) if (handle !== '' && !handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), handle);
  return [...handles.values()];
}

/** What is stored about each account, in numbers, with a way to delete it. */
export function Accounts({ kept, locale, strings, forget, restore }: AccountsProps) {
  const [state, setState] = useState<{ readonly at: 'forgotten'; readonly before: Memory } | { readonly at: 'undone' }>();
  const handles = handlesIn(kept);
  const onForget = async (handle?: string): Promise<void> => {
    const before = { voices: kept.voices, record: kept.record };
    if (await forget(handle)) setState({ at: 'forgotten', before });
  };
  const onUndo = async (before: Memory): Promise<void> => {
    if (await restore(before)) setState({ at: 'undone' });
  };
  const numbersOf = (handle: string): string => {
    const learned = kept.voices.find((one) => sameHandle(handle, one.handle));
    const remembered = kept.record.filter(({ account }) => sameHandle(handle, account)).length;
    const parts = learned ? [plural(strings.posts, learned.posts, locale), plural(strings.words, learned.terms.often.length, locale), interpolate(strings.size, { n: kilobytes(learned, locale) })] : [];
    return [...parts, plural(strings.remembered, remembered, locale)].join(' · ');
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
          <button type="button" class="small" id="undo-forget" onClick={() => void onUndo(state.before)}>
            {strings.undo}
          </button>
        )}
      </p>
    </div>
  );
}
