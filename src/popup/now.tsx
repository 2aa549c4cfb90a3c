import type { Report } from './tab-status.ts';
import type { TipAction } from '../shell/protocol.ts';
import type { PopupStrings } from '../strings/popup.ts';
import { Checklist } from '../view/checklist.tsx';
import { Meter } from '../view/meter.tsx';
import { LazyPanel } from './lazy.tsx';
import { NowTips } from './now-tips.tsx';

const loadProfile = () => import('../view/profile-now.tsx').then(({ ProfileNow }) => ProfileNow);

interface NowProps {
  /** `undefined` if there is no coach in the tab. */
  readonly report: Report | undefined;
  readonly words: PopupStrings;
  /** Makes the tab's coach act on a tip of the draft. */
  readonly act: (action: TipAction) => void;
  /** Opens the playground, where the coach can be tried without X. */
  readonly tryIt: () => void;
  /** Opens the page on which other sites are turned on. */
  readonly chooseSites: () => void;
}

/** What the coach sees in the current tab: drafts with their points and tips, a profile with its ratio, or the reason why there is nothing. */
export function Now({ report, words, act, tryIt, chooseSites }: NowProps) {
  const { locale, pages: strings, coach } = words;
  if (!report)
    return (
      <>
        <p class="muted">{strings.noCoachWhy}</p>
        <div class="pills">
          <button type="button" class="small" id="choose-sites" onClick={chooseSites}>
            {strings.chooseSites}
          </button>
          <button type="button" class="small" onClick={tryIt}>
            {strings.tryIt}
          </button>
        </div>
      </>
    );
  const { drafts, profile, missing, strange, isOn } = report;
  return (
    <>
      {drafts.map(({ text, review }, i) => (
        <section key={i} aria-label={strings.draftOf}>
          <p class="draft">{text}</p>
          {review && !review.silent && (
            <div class="scores">
              {review.band && <Meter name={coach.value} score={review.value} band={review.band} strings={coach} />}
              {review.brand && <Meter name={coach.brand} score={review.brand} strings={{ bands: coach.brandBands }} />}
            </div>
          )}
          {review?.kind?.isSure && (
            <p class="kind">
              {coach.kind.label} {review.kind.title}
            </p>
          )}
          {review?.kind && <Checklist lines={review.kind.checklist} strings={coach} />}
          {review && <NowTips tips={review.tips} text={text} strings={coach} fix={({ ruleId }) => act({ text, ruleId, how: 'fix' })} dismiss={({ ruleId }) => act({ text, ruleId, how: 'dismiss' })} />}
        </section>
      ))}
      {profile && <LazyPanel load={loadProfile} with={{ profile, locale }} />}
      {!isOn && <p class="muted">{strings.private}</p>}
      {isOn && !missing && !strange && !profile && drafts.length === 0 && <p class="muted">{strings.nothingYet}</p>}
    </>
  );
}
