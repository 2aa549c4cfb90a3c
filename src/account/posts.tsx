import type { Conversation } from '../core/profile/conversation.ts';
import type { FollowerHistory } from '../core/profile/follower-history.ts';
import { mixOf } from '../core/profile/mix.ts';
import { answeredOf, closenessOf, engagementOf } from '../core/profile/response.ts';
import { rhythmOf, type Rhythm } from '../core/profile/rhythm.ts';
import { sharesOf, type Share } from '../core/profile/shares.ts';
import type { PostHistory } from '../core/posts/post-history.ts';
import type { Settings } from '../core/storage/settings.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { CalendarStrip } from '../view/calendar-strip.tsx';
import { MixBar } from '../view/mix-bar.tsx';
import { plural } from '../view/plural.ts';
import { Basis } from './basis.tsx';
import { percent } from '../view/percent.ts';

interface PostsProps {
  /** Of this account, newest first. */
  readonly posts: PostHistory;
  readonly history: FollowerHistory;
  readonly settings: Settings;
  /** Below the person's own post, on the page in the current tab. */
  readonly conversation: Conversation | undefined;
  readonly now: number;
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

type Spoken = Pick<PostsProps, 'strings' | 'locale'>;

const rounded = (value: number, locale: LanguageId): string => value.toLocaleString(locale, { maximumSignificantDigits: 2 });

function ShareRow({ name, share, note, strings, locale }: { readonly name: string; readonly share: Share | undefined; readonly note?: string } & Spoken) {
  if (!share) return undefined;
  return (
    <li>
      <p class="row">
        <span>{name}</span> <b>{percent(share.count / share.n, locale)}</b>
      </p>
      <p class="help">
        {interpolate(strings.shares.of, { count: share.count, n: share.n })}
        {note && `, ${note}`}
      </p>
    </li>
  );
}

function RhythmPart({ rhythm, strings, locale }: { readonly rhythm: Rhythm } & Spoken) {
  const words = strings.rhythm;
  return (
    <>
      <CalendarStrip days={rhythm.days} strings={words} locale={locale} />
      <ul>
        <li>{interpolate(words.perActiveDay, { n: rhythm.perActiveDay.toLocaleString(locale) })}</li>
        {rhythm.bursts > 0 && <li>{plural(words.bursts, rhythm.bursts, locale)}</li>}
        {rhythm.longestGap !== undefined && <li>{plural(words.longestGap, rhythm.longestGap, locale)}</li>}
        {rhythm.silentFor > 0 && <li>{plural(words.silentFor, rhythm.silentFor, locale)}</li>}
      </ul>
      <Basis of={rhythm} strings={strings} locale={locale} />
    </>
  );
}

/** The purposes of recent posts and how they did. Each figure states its basis, and is left out if there are too few posts. */
export function Posts({ posts, history, settings, conversation, now, strings, locale }: PostsProps) {
  const mix = mixOf(posts, settings.promotionShare);
  const shares = sharesOf(posts);
  const rhythm = rhythmOf(posts, now);
  const closeness = closenessOf(posts);
  const answered = answeredOf(posts, now);
  const engagement = engagementOf(posts, history, now);
  const spoken = { strings, locale };
  const budget = interpolate(strings.shares.budget, { share: percent(settings.smallTalkShare, locale) });
  return (
    <>
      {!mix && <p class="muted">{strings.tooFew}</p>}
      {mix && (
        <section class="figure" data-figure="mix">
          <h2>{strings.mix.title}</h2>
          <MixBar mix={mix} strings={strings.mix} locale={locale} />
          <p>{strings.mix.advice[mix.advice]}</p>
          <Basis of={mix} {...spoken} />
        </section>
      )}
      {shares.links && (
        <section class="figure" data-figure="shares">
          <h2>{strings.shares.title}</h2>
          <ul>
            <ShareRow name={strings.shares.replies} share={shares.replies} {...spoken} />
            <ShareRow name={strings.shares.links} share={shares.links} {...spoken} />
            <ShareRow name={strings.shares.linksHome} share={shares.linksHome} {...spoken} />
            <ShareRow name={strings.shares.smallTalk} share={shares.smallTalk} note={budget} {...spoken} />
          </ul>
          {!shares.replies && <p class="help">{strings.shares.repliesUnknown}</p>}
          <Basis of={shares.links} {...spoken} />
        </section>
      )}
      {rhythm && (
        <section class="figure" data-figure="rhythm">
          <h2>{strings.rhythm.title}</h2>
          <RhythmPart rhythm={rhythm} {...spoken} />
        </section>
      )}
      {(closeness ?? conversation) && (
        <section class="figure" data-figure="closeness">
          <h2>{strings.closeness.title}</h2>
          {closeness && <p>{interpolate(strings.closeness.text, { count: closeness.answered, n: closeness.n })}</p>}
          {conversation && (
            <p>
              {plural(strings.closeness.onScreen, conversation.answers, locale)}. {plural(strings.closeness.answered, conversation.answered, locale)}
            </p>
          )}
          {closeness && <Basis of={closeness} {...spoken} />}
        </section>
      )}
      {answered && (
        <section class="figure" data-figure="answered">
          <h2>{strings.answered.title}</h2>
          <ul>
            {answered.byPurpose.map(({ purpose, times, n }) => (
              <li key={purpose} class="row">
                <span>
                  {strings.mix.purposes[purpose]} <span class="help">({n})</span>
                </span>
                <b>{interpolate(strings.answered.times, { times: rounded(times, locale) })}</b>
              </li>
            ))}
          </ul>
          <p>{interpolate(strings.answered.usual, { usual: rounded(answered.usual, locale) })}</p>
          <Basis of={answered} {...spoken} />
        </section>
      )}
      {engagement && (
        <section class="figure" data-figure="engagement">
          <h2>{strings.engagement.title}</h2>
          <p>{interpolate(strings.engagement.recent, { rate: rounded(engagement.recent.perThousand, locale) })}</p>
          <Basis of={engagement.recent} {...spoken} />
          <p>{interpolate(strings.engagement.usual, { rate: rounded(engagement.usual.perThousand, locale) })}</p>
          <Basis of={engagement.usual} {...spoken} />
          <p class="help">{strings.engagement.note}</p>
        </section>
      )}
    </>
  );
}
