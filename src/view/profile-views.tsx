import type { ProfileCard } from '../core/profile/card.ts';
import { HeaderCard } from './header-card.tsx';
import type { ProfileViews } from './tree.ts';
import { serialize } from './serialize.ts';

/** All views of a profile's card. */
export const profileViews = (card: ProfileCard): ProfileViews => ({
  wide: serialize(<HeaderCard card={card} isFolded={false} isWide />),
  full: serialize(<HeaderCard card={{ ...card, note: card.noRoom }} isFolded={false} isWide />),
  card: serialize(<HeaderCard card={card} isFolded={false} isWide={false} />),
  folded: serialize(<HeaderCard card={card} isFolded isWide={false} />),
});
