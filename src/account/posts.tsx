import type { Conversation } from '../core/profile/conversation.ts';
import type { ProfileHistory } from '../core/profile/follower-history.ts';
import { mixOf } from '../core/profile/mix.ts';
import { answeredOf, closenessOf, engagementOf } from '../core/profile/response.ts';
import { rhythmOf, type Rhythm } from '../core/profile/rhythm.ts';
import { sharesOf, type Share } from '../core/profile/shares.ts';
import type { PostRecord } from '../core/posts/post-history.ts';
import type { Settings } from '../core/storage/settings.ts';
import type { LanguageId } from '../core/model/language.ts';
import { fillIn } from '../core/util/interpolate.ts';
import type { RatioStrings } from '../strings/types/account.ts';
import { CalendarStrip } from '../view/calendar-strip.tsx';
import { MixBar } from '../view/mix-bar.tsx';
import { plural } from '../view/plural.ts';
import { Basis } from './basis.tsx';

export interface PostsProps {
  /** Of this account, newest first. */
  readonly posts: PostRecord;
  readonly history: ProfileHistory;
  readonly settings: Settings;
  /** Under one's own post, on the page in the current tab. */
  readonly conversation: Conversation | undefined;
  readonly now: number;
  /** Minutes that Greenwich is ahead of the person's clock. */
  readonly zone: number;
  readonly strings: RatioStrings;
  readonly speaks: LanguageId;
}

type Spoken = Pick<PostsProps, 'strings' | 'speaks'>;

const percent = (share: number, speaks: LanguageId): string => share.toLocaleString(speaks, { style: 'percent', maximumFractionDigits: 0 });
const rounded = (value: number, speaks: LanguageId): string => value.toLocaleString(speaks, { maximumSignificantDigits: 2 });

function ShareRow({ name, share, note, strings, speaks }: { readonly name: string; readonly share: Share | undefined; readonly note?: string } & Spoken) {
  if (!share) return undefined;
  return (
    <li>
      <p class="row">
        <span>{name}</span> <b>{percent(share.count / share.n, speaks)}</b>
      </p>
      <p class="help">
        {fillIn(strings.shares.of, { count: share.count, n: share.n })}
        {note && `, ${note}`}
      </p>
    </li>
  );
}

function RhythmPart({ rhythm, strings, speaks }: { readonly rhythm: Rhythm } & Spoken) {
  const words = strings.rhythm;
  return (
    <>
      <CalendarStrip days={rhythm.days} strings={words} speaks={speaks} />
      <ul>
        <li>{fillIn(words.perActiveDay, { n: rhythm.perActiveDay.toLocaleString(speaks) })}</li>
        {rhythm.bursts > 0 && <li>{plural(words.bursts, rhythm.bursts, speaks)}</li>}
        {rhythm.longestGap !== undefined && <li>{plural(words.longestGap, rhythm.longestGap, speaks)}</li>}
        {rhythm.silentFor > 0 && <li>{plural(words.silentFor, rhythm.silentFor, speaks)}</li>}
      </ul>
      <Basis of={rhythm} strings={strings} speaks={speaks} />
    </>
  );
}

/** What the last posts were for and how they went: each figure with what it rests on, none where there is too little. */
export function Posts({ posts, history, settings, conversation, now, zone, strings, speaks }: PostsProps) {
  const mix = mixOf(posts, settings.promotionShare);
  const shares = sharesOf(posts);
  const rhythm = rhythmOf(posts, now, zone);
  const closeness = closenessOf(posts);
  const answered = answeredOf(posts, now);
  const engagement = engagementOf(posts, history, now);
  const spoken = { strings, speaks };
  const budget = fillIn(strings.shares.budget, { share: percent(settings.smallTalkShare, speaks) });
  return (
    <>
      {!mix && <p class="says">{strings.tooFew}</p>}
      {mix && (
        <section class="figure" data-figure="mix">
          <h2>{strings.mix.title}</h2>
          <MixBar mix={mix} strings={strings.mix} speaks={speaks} />
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
          {closeness && <p>{fillIn(strings.closeness.text, { count: closeness.answered, n: closeness.n })}</p>}
          {conversation && (
            <p>
              {plural(strings.closeness.onScreen, conversation.answers, speaks)}. {plural(strings.closeness.answered, conversation.answered, speaks)}
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
                <b>{fillIn(strings.answered.times, { times: rounded(times, speaks) })}</b>
              </li>
            ))}
          </ul>
          <p>{fillIn(strings.answered.usual, { usual: rounded(answered.usual, speaks) })}</p>
          <Basis of={answered} {...spoken} />
        </section>
      )}
      {engagement && (
        <section class="figure" data-figure="engagement">
          <h2>{strings.engagement.title}</h2>
          <p>{fillIn(strings.engagement.recent, { rate: rounded(engagement.recent.perThousand, speaks) })}</p>
          <Basis of={engagement.recent} {...spoken} />
          <p>{fillIn(strings.engagement.usual, { rate: rounded(engagement.usual.perThousand, speaks) })}</p>
          <Basis of={engagement.usual} {...spoken} />
          <p class="help">{strings.engagement.note}</p>
        </section>
      )}
    </>
  );
}
