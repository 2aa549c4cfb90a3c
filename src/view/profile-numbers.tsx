import { handleOf } from '../core/brand/account.ts';
import type { ProfileCard } from '../core/profile/card.ts';
import { RatioScale } from './ratio-scale.tsx';

/** A profile's two numbers, their ratio on its scale, and the style it suggests. */
export function ProfileNumbers({ handle, card }: { readonly handle: string; readonly card: ProfileCard }) {
  const { counts, style, scale } = card;
  return (
    <section class="profile">
      <h2>@{handleOf(handle)}</h2>
      {counts.length > 0 && (
        <dl class="counts">
          {counts.map(({ name, shown }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown}</dd>
            </div>
          ))}
        </dl>
      )}
      {scale && <RatioScale {...scale} />}
      <p class="style">{style}</p>
    </section>
  );
}
