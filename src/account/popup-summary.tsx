import { handleOf } from '../core/brand/account.ts';
import { historyOf } from '../core/profile/follower-history.ts';
import { isPinned, mostPins } from '../core/profile/pins.ts';
import { countsOf, type Profile } from '../core/profile/profile.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { createClient } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';
import { accountStrings } from '../strings/account.ts';
import { ProfileNow } from '../view/profile-now.tsx';
import { accountsOf } from './accounts.ts';
import { useAccountData } from './use-account-data.ts';
import { Latest } from './latest.tsx';

const ask = createClient<Protocol>();

export interface ShortProps {
  /** The profile in the current tab. */
  readonly profile: Profile | undefined;
  readonly locale: LanguageId;
}

/** The part for the popup: the person's own numbers, and the profile in the current tab, which can be pinned. The rest has its own page. */
export function PopupSummary({ profile, locale }: ShortProps) {
  const kept = useAccountData();
  if (!kept) return undefined;
  const strings = accountStrings[locale];
  const last = historyOf(kept.history, accountsOf(kept, profile)[0] ?? '').at(-1);
  const canPin = profile && !profile.isOwn && !profile.isProtected && countsOf(profile) !== undefined;
  const pinned = profile !== undefined && isPinned(kept.pins, profile.handle);
  const isFull = !pinned && kept.pins.length >= mostPins;
  return (
    <div class="ratios">
      {profile && !profile.isOwn && (
        <section class="figure" data-figure="page">
          <h2>{strings.onThisPage}</h2>
          <ProfileNow profile={profile} locale={locale} />
          {canPin && (
            <button type="button" class="small" aria-pressed={pinned} disabled={isFull} onClick={() => void (pinned ? ask('unpinProfile', profile.handle) : ask('pinProfile', profile))}>
              {interpolate(pinned ? strings.pins.unpin : strings.pins.pin, { handle: handleOf(profile.handle) })}
            </button>
          )}
          {canPin && isFull && <p class="help">{strings.pins.isFull}</p>}
        </section>
      )}
      <section class="figure" data-figure="account">
        <h2>{strings.yours}</h2>
        {last ? <Latest snapshot={last} strings={strings} locale={locale} /> : <p class="muted">{strings.nothingYet}</p>}
      </section>
    </div>
  );
}
