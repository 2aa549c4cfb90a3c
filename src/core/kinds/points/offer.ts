import { both, either, found, says, without, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';
import { terms } from './terms.ts';

/** Offers work, not a product. */
export const hires: Find = says('hiring');
const trades: Find = ({ analysis }) => found([...analysis.cues('follow-bait').strong, ...analysis.cues('engagement-bait').strong]);

/** Something is for sale or rent: a word of buying, a discount, a price. */
export const offer: Find = both(
  either(says('offer'), ({ analysis }) => found([...numbersAs(analysis, 'money', 'discount'), ...analysis.cues('promotion').strong])),
  without(hires),
  without(trades),
);
/** Cheaper than before: "sale" and "code" need a figure to mean that. */
export const discount: Find = ({ analysis }) => {
  const { strong, weak } = analysis.cues('discount');
  return found([...numbersAs(analysis, 'discount'), ...strong.filter(({ end, start }) => end - start > 3), ...weak.filter(({ end, start }) => end - start > 4)]);
};
/** Something is for sale, but the price or deadline is neither here nor in a price list. */
export const offerWithoutTerms: Find = both(offer, without(either(terms, says('price-list'))));
