import { ratioOf } from '../core/profile/ratio.ts';
import type { LanguageId } from '../core/types.ts';
import type { TabReport } from '../shell/protocol.ts';
import { HintList } from '../view/hint-list.tsx';
import { Meter } from '../view/meter.tsx';
import { ProfileCard } from '../view/profile-card.tsx';
import { coachStrings } from '../strings/coach.ts';
import { pageStrings } from '../strings/pages.ts';

export interface NowProps {
  /** Undefined: no coach in the tab. */
  readonly report: TabReport | undefined;
  readonly speaks: LanguageId;
}

/** What the coach sees in the current tab: drafts with their hints, a profile with its ratio, or a plain word why there is nothing. */
export function Now({ report, speaks }: NowProps) {
  const strings = pageStrings[speaks];
  const coach = coachStrings[speaks];
  if (!report)
    return (
      <p class="says">
        <strong>{strings.noCoach}</strong> {strings.noCoachWhy}
      </p>
    );
  const { drafts, profile, missing, isOn } = report;
  return (
    <>
      {!isOn && <p class="says">{strings.isOff}</p>}
      {drafts.map(({ text, review }, i) => (
        <section key={i} aria-label={strings.draftOf}>
          <p class="draft">{text}</p>
          {review && !review.silent && (
            <div class="scores">
              <Meter name={coach.value} score={review.value} strings={coach} />
              {review.brand && <Meter name={coach.brand} score={review.brand} strings={coach} />}
            </div>
          )}
          {review && <HintList hints={review.hints} text={text} strings={coach} />}
        </section>
      ))}
      {profile && (
        <ProfileCard
          {...profile}
          reading={profile.followers && profile.following && ratioOf(profile.followers, profile.following)}
          strings={strings}
          speaks={speaks}
        />
      )}
      {isOn && missing && <p class="says">{missing === 'composer' ? strings.missingComposer : strings.missingProfile}</p>}
      {isOn && !missing && !profile && drafts.length === 0 && <p class="says">{strings.nothingYet}</p>}
    </>
  );
}
