import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { evenWithoutBuying, honestReason, whatIsSold } from './points/promo.ts';
import { terms } from './points/terms.ts';

export const promotion: Kind = {
  id: 'promotion',
  points: [
    { id: 'what', says: 'tell-more', find: inShort(8, 'tell-more', whatIsSold) },
    { id: 'terms', says: 'tell-more', find: terms },
    { id: 'reason', says: 'only-sells', find: inShort(12, 'only-sells', honestReason) },
    { id: 'others', says: 'only-sells', find: inShort(12, 'only-sells', evenWithoutBuying) },
  ],
  texts: {
    title: 'Offer',
    points: {
      what: { label: 'What it is, who it\'s for', tip: 'Say what you\'re selling, and who it\'s for', more: 'Nobody wants "new stock". "Rain jackets for kids, 98 to 140" they might.' },
      terms: { label: 'Price, until when', tip: 'Say what it costs, or until when', more: 'Most people won\'t ask for the price. They scroll on.' },
      reason: { label: 'An honest reason', tip: 'Say honestly why it\'s on offer now', more: '"Last season\'s colours" or "we ordered too many" sells better than ten flames.' },
      others: { label: 'Something for non-buyers', tip: 'Add something for people who won\'t buy today', more: 'How to care for it, how it\'s made, what to look for: that\'s why people follow a shop.' },
    },
    general: {
      'only-sells': { tip: 'Give one reason to read, even without buying', more: 'How is it made, how do you choose one, what went wrong with the first? Then the offer.' },
      'tell-more': { tip: 'Add the detail that lets people decide', more: 'Size, material, place, how long it takes: what do they always ask you?' },
      'back-it-up': { tip: 'Add one proof behind the big promise', more: 'A case, a number or a before-and-after photo says more than "the best".' },
      'plain-words': { tip: 'Say what it does, not how great it is', more: 'Drop "ultimate" and "premium", and there\'s room for the thing itself.' },
      'say-something': { tip: 'Say what it is: so far it\'s only the shout', more: 'What is it, who is it for, what does it cost? A few words each.' },
      deliver: { tip: 'Say what it is: nobody buys a secret', more: 'Name the thing and its price; the curious will still come.' },
    },
    praise: {
      reason: 'You say honestly why it\'s on offer',
      service: 'Price and terms are clear',
      vivid: 'You can almost touch it',
      humour: 'An offer that\'s fun to read',
      news: 'Good to know if you want one',
      'point-home': 'The link says what people find there',
    },
    example: { weak: 'Flash sale! 50% off everything, shop now!', better: 'Rain boots 20% off until Sunday: last year\'s green, same rubber. Size up, they run small.' },
  },
};
