import type { Count } from '../core/text/counts.ts';
import type { RatioReading } from '../core/profile/ratio.ts';
import type { LanguageId } from '../core/types.ts';
import type { PageStrings } from '../strings/types.ts';

export interface ProfileCardProps {
  readonly handle: string;
  readonly followers?: Count | undefined;
  readonly following?: Count | undefined;
  /** Undefined while one of the counts is not known. */
  readonly reading: RatioReading | undefined;
  readonly strings: PageStrings;
  readonly speaks: LanguageId;
}

/** "about" for counts that the page rounds. */
const shown = (count: Count | undefined, strings: PageStrings, speaks: LanguageId): string =>
  count ? `${count.uncertainty > 0 ? '≈ ' : ''}${count.value.toLocaleString(speaks)}` : strings.notKnown;

/** The two numbers of a profile, and the style that their ratio speaks. */
export function ProfileCard({ handle, followers, following, reading, strings, speaks }: ProfileCardProps) {
  return (
    <section class="profile">
      <h2>@{handle}</h2>
      <dl class="counts">
        <div>
          <dt>{strings.followers}</dt>
          <dd>{shown(followers, strings, speaks)}</dd>
        </div>
        <div>
          <dt>{strings.following}</dt>
          <dd>{shown(following, strings, speaks)}</dd>
        </div>
        <div>
          <dt>{strings.ratio}</dt>
          <dd>{reading?.ratio === undefined ? strings.notKnown : Number(reading.shown).toLocaleString(speaks, { maximumFractionDigits: 4 })}</dd>
        </div>
      </dl>
      <p class="style">{reading?.style ? strings.styles[reading.style] : ''}</p>
    </section>
  );
}
