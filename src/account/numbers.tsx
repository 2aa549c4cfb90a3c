import { churnOf, stayedOf } from '../core/profile/churn.ts';
import { isAtFollowCap } from '../core/profile/follow-cap.ts';
import type { ProfileHistory } from '../core/profile/follower-history.ts';
import type { LanguageId } from '../core/model/language.ts';
import { fillIn } from '../core/util/interpolate.ts';
import { sourcesOf } from '../core/rules/sources.ts';
import type { RatioStrings } from '../strings/types/account.ts';
import { Sources } from '../view/sources.tsx';
import { HistoryChart } from '../view/history-chart.tsx';
import { Latest } from './latest.tsx';

const day = 86_400_000;
/** The warning looks at half a year. */
const churnDays = 180;
/** Fewer followed in a month say nothing about who stayed. */
const fewestFollowed = 50;

export interface NumbersProps {
  /** Of this account, oldest first. */
  readonly history: ProfileHistory;
  readonly now: number;
  readonly strings: RatioStrings;
  readonly speaks: LanguageId;
}

/** One's own numbers: the last ones, how they came about, and a kind word where they go in waves. */
export function Numbers({ history, now, strings, speaks }: NumbersProps) {
  const last = history.at(-1);
  if (!last) return <p class="says">{strings.nothingYet}</p>;
  const recent = history.filter((snapshot) => now - snapshot.takenAt <= churnDays * day);
  const churn = churnOf(recent);
  const stayed = stayedOf(history, now);
  const signed = (change: number): string => change.toLocaleString(speaks, { signDisplay: 'exceptZero' });
  return (
    <>
      <Latest snapshot={last} strings={strings} speaks={speaks} />
      {isAtFollowCap(last) && <p>{strings.cap}</p>}
      {churn.isSpamAndCull && (
        <div class="panel churn">
          <h2>{strings.churn.title}</h2>
          <p>{fillIn(strings.churn.text, { up: churn.up.toLocaleString(speaks), down: churn.down.toLocaleString(speaks), days: Math.round((now - (recent[0]?.takenAt ?? now)) / day) })}</p>
          <p class="help"><Sources sources={sourcesOf(['business-tweeters', 'x-following'])} label={strings.churn.source} /></p>
        </div>
      )}
      {stayed && stayed.followed >= fewestFollowed && <p>{fillIn(strings.stayed, { followed: stayed.followed.toLocaleString(speaks), stayed: signed(stayed.stayed) })}</p>}
      <h2>{strings.chart.title}</h2>
      <HistoryChart history={history} strings={strings} speaks={speaks} />
    </>
  );
}
