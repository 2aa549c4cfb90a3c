import { siteOf } from '../core/brand/account.ts';
import { churnOf, stayedOf } from '../core/profile/churn.ts';
import { isAtFollowCap } from '../core/profile/follow-cap.ts';
import type { FollowerHistory } from '../core/profile/follower-history.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { sourcesOf } from '../core/rules/sources.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { Sources } from '../view/sources.tsx';
import { HistoryChart } from '../view/history-chart.tsx';
import { Latest } from './latest.tsx';
import { day } from '../core/util/time.ts';

/** The warning looks back half a year. */
const churnDays = 180;
/** With fewer new follows in a month, nothing is said about who stayed. */
const fewestFollowed = 50;

interface NumbersProps {
  /** Of this account, oldest first. */
  readonly history: FollowerHistory;
  readonly now: number;
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

/** The person's own numbers: the latest, their history, and a kind warning about following in waves. */
export function Numbers({ history, now, strings, locale }: NumbersProps) {
  const last = history.at(-1);
  if (!last) return <p class="muted">{strings.nothingYet}</p>;
  const recent = history.filter((snapshot) => now - snapshot.takenAt <= churnDays * day);
  const churn = churnOf(recent);
  const stayed = stayedOf(history, now);
  const site = siteOf({ account: last.handle });
  const isOnX = site === 'x';
  const signed = (change: number): string => change.toLocaleString(locale, { signDisplay: 'exceptZero' });
  return (
    <>
      <Latest snapshot={last} strings={strings} locale={locale} />
      {isOnX && isAtFollowCap(last) && <p>{strings.cap}</p>}
      {churn.isSpamAndCull && (
        <div class="panel churn">
          <h2>{strings.churn.title}</h2>
          <p>{interpolate(strings.churn.text, { up: churn.up.toLocaleString(locale), down: churn.down.toLocaleString(locale), days: Math.round((now - (recent[0]?.takenAt ?? now)) / day) })}{isOnX && ` ${strings.churn.forbidden}`}</p>
          <p class="help"><Sources sources={sourcesOf(['business-tweeters', 'x-following'], site)} label={strings.churn.source} /></p>
        </div>
      )}
      {stayed && stayed.followed >= fewestFollowed && <p>{interpolate(strings.stayed, { followed: stayed.followed.toLocaleString(locale), stayed: signed(stayed.stayed) })}</p>}
      <h2>{strings.chart.title}</h2>
      <HistoryChart history={history} strings={strings} locale={locale} />
    </>
  );
}
