import type { ProfileCard } from '../core/profile/card.ts';
import { HeaderCard } from './header-card.tsx';
import type { ProfileViews } from './tree.ts';
import { treesOf } from './trees-of.ts';

/** All views of a profile's card. */
export const profileViews = (card: ProfileCard): ProfileViews => ({
  wide: treesOf(<HeaderCard card={card} isFolded={false} isWide />),
  full: treesOf(<HeaderCard card={{ ...card, note: card.noRoom }} isFolded={false} isWide />),
  card: treesOf(<HeaderCard card={card} isFolded={false} isWide={false} />),
  folded: treesOf(<HeaderCard card={card} isFolded isWide={false} />),
});
