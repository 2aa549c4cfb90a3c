import type { ProfileCard } from '../core/profile/card.ts';
import { RatioScale } from './ratio-scale.tsx';

interface HeaderCardProps {
  readonly card: ProfileCard;
  readonly isFolded: boolean;
  /** Whether there is room for the note. */
  readonly isWide: boolean;
}

/** A profile's two numbers and their style, small enough for the header. Folded it is a pill. */
export function HeaderCard({ card, isFolded, isWide }: HeaderCardProps) {
  const { counts, style, short, scale, note, open, close } = card;
  const [followers, following, ratio] = counts;
  if (!followers || !following || !ratio) return <p class="style">{style}</p>;
  if (isFolded)
    return (
      <button type="button" class="pill" aria-expanded="false" title={open} data-do="toggle">
        {short}
      </button>
    );
  return (
    <>
      <p class="counts">
        <b>{followers.shown}</b> {followers.name} · <b>{following.shown}</b> {following.name}
      </p>
      {scale && (
        <p class="ratio">
          <b title={ratio.name}>{ratio.shown}</b>
          <RatioScale {...scale} />
        </p>
      )}
      <p class="style" title={note?.whole}>
        {style}
        {isWide && note && ` · ${note.short}`}
      </p>
      <button type="button" class="fold" aria-expanded="true" title={close} aria-label={close} data-do="toggle">
        –
      </button>
    </>
  );
}
