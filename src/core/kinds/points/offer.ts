import { both, either, found, says, without, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';
import { terms } from './terms.ts';

/** Work is offered, not a thing. */
export const hires: Find = says('hiring');
const trades: Find = ({ analysis }) => found([...analysis.cues('follow-bait').strong, ...analysis.cues('engagement-bait').strong]);

/** Something is sold or let: a word of buying, a discount, what it costs. */
export const offer: Find = both(
  either(says('offer'), ({ analysis }) => found([...numbersAs(analysis, 'money', 'discount'), ...analysis.cues('promotion').strong])),
  without(hires),
  without(trades),
);
/** Cheaper than before. */
export const discount: Find = ({ analysis }) => found([...numbersAs(analysis, 'discount'), ...analysis.cues('discount').strong.filter(({ end, start }) => end - start > 3)]);
/** Sold, and nobody can tell for how much or until when: neither here nor on a list. */
export const offerWithoutTerms: Find = both(offer, without(either(terms, says('price-list'))));
