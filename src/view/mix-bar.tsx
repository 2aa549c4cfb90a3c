import { purposes, type Mix } from '../core/profile/mix.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { percent } from './percent.ts';

/** The purposes of recent posts as one bar, with the numbers in a list below. */
export function MixBar({ mix, strings, locale }: { readonly mix: Mix; readonly strings: AccountStrings['mix']; readonly locale: LanguageId }) {
  const present = purposes.filter((purpose) => mix.counts[purpose] > 0);
  return (
    <>
      <div class="mix" aria-hidden="true">
        {present.map((purpose) => (
          <span key={purpose} class={purpose} style={{ flexGrow: mix.counts[purpose] }} />
        ))}
      </div>
      <ul class="legend">
        {purposes.map((purpose) => (
          <li key={purpose}>
            <span class={`dot ${purpose}`} aria-hidden="true" />
            {strings.purposes[purpose]} <b>{percent(mix.counts[purpose] / mix.n, locale)}</b> <span class="help">({mix.counts[purpose]})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
