import { handleOf } from '../core/brand/account.ts';
import { cardOf } from '../core/profile/card.ts';
import type { Pins } from '../core/profile/pins.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { ProfileSnapshot } from '../core/model/profile.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { cardWords } from '../strings/profile.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { writeDay } from './basis.tsx';

interface BesideProps {
  /** The person's own latest numbers. */
  readonly own: ProfileSnapshot | undefined;
  readonly pins: Pins;
  readonly unpin: (handle: string) => void;
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

function Row({ of, isOwn, unpin, strings, locale }: Omit<BesideProps, 'own' | 'pins'> & { readonly of: ProfileSnapshot; readonly isOwn: boolean }) {
  const { handle, followers, following, followersUncertainty, followingUncertainty, takenAt } = of;
  const { counts, style } = cardOf({ handle, isOwn, isProtected: false, followers: { value: followers, uncertainty: followersUncertainty }, following: { value: following, uncertainty: followingUncertainty } }, cardWords(locale), locale);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          @{handleOf(handle)}
          {isOwn && ` (${strings.pins.you})`} <span class="help">{style}</span>
        </th>
        <td rowSpan={2}>
          {!isOwn && (
            <button type="button" class="off" aria-label={interpolate(strings.pins.unpin, { handle: handleOf(handle) })} title={interpolate(strings.pins.unpin, { handle: handleOf(handle) })} onClick={() => unpin(handle)}>
              ×
            </button>
          )}
        </td>
      </tr>
      <tr title={interpolate(strings.asOf, { date: writeDay(takenAt, locale) })}>
        {counts.map(({ name, shown }) => (
          <td key={name}>{shown}</td>
        ))}
      </tr>
    </tbody>
  );
}

/** Numbers and style of up to five pinned profiles, next to the person's own. */
export function PinnedProfiles({ own, pins, ...rest }: BesideProps) {
  const { strings } = rest;
  return (
    <section class="figure" data-figure="pins">
      <h2>{strings.pins.title}</h2>
      <p class="help">{strings.pins.intro}</p>
      {pins.length > 0 && (
        <table class="beside">
          <thead>
            <tr>
              <th scope="col">{strings.followers}</th>
              <th scope="col">{strings.following}</th>
              <th scope="col">{strings.ratio}</th>
              <td />
            </tr>
          </thead>
          {own && <Row of={own} isOwn {...rest} />}
          {pins.map((pinned) => (
            <Row key={pinned.handle} of={pinned} isOwn={false} {...rest} />
          ))}
        </table>
      )}
    </section>
  );
}
