import { defineRule, type Examples } from '../../rule.ts';
import { ramp } from '../../text/offers.ts';
import type { Span } from '../../types.ts';
import { atLeastEmpty } from '../emptiness.ts';
import { isServing } from '../service.ts';

/** Sprout Social 2016: promotion is the first reason to unfollow (46 %). */
const weight = -0.8;
/** This many weak words together are an offer. */
const manyWeak = 2;
/** Words of content beside the offer: from `story` on half of it is for the reader. */
const content = { little: 8, story: 16 };
/** A launch is news for fans: half the weight where at most one in ten posts sells. */
const rarely = 0.1;
const fewest = 5;

const byPlace = (a: Span, b: Span): number => a.start - b.start;

export const promoOnly = defineRule({
  id: 'promo-only',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['what-people-want', 'three-mistakes', 'sprout-index'],
  title: 'Promotion brings people in; value keeps them',
  advice: 'Try adding a tip, a result or a reason, so that it is worth reading even for those who don’t buy.',
  why: 'People stop following accounts that only sell.',
  needs: ['promotion'],
  check: (context) => {
    const { cues, reading, recent } = context;
    const { strong, weak } = cues('promotion');
    const { discounts } = reading.facts;
    if (strong.length === 0 && weak.length < manyWeak) return undefined;
    if (isServing(context)) return undefined;
    const { offers, substance } = reading;
    const left = (1 - offers.any) * (1 - 0.5 * ramp(substance.size, content.little, content.story));
    if (left <= 0) return undefined;
    const selling = recent.filter(({ sells }) => sells).length;
    const isRare = recent.length >= fewest && (selling + 1) / (recent.length + 1) <= rarely;
    const value = atLeastEmpty(context, weight * left * (isRare ? 0.5 : 1));
    return { spans: [...strong, ...weak, ...discounts].toSorted(byPlace), value };
  },
});

export const examples: Examples = {
  fires: [
    'Flash sale! 50% off everything, shop now', 'Our new product is now available, order yours today', 'Last chance to book a demo, limited slots',
    'Buy now and save, free shipping all week',
    'Clearance! Last lamps half price, while supplies last',
    'Get yours today, dm to order',
  ],
  quiet: [
    'How to pick the right mug for your coffee: volume, lid, weight. Ours are 20% off today',
    'We sale-tested 3 headlines; the shortest won by 18%',
    'The sales team asked for shorter forms',
    'Peace deal signed after nine rounds of talks',
    'Dealing with moss: scrape, brush, then a weak vinegar mix',
    'The sale of the old station closes a chapter for the town',
    'We raised the price of the set by two euros because clay got dearer',
  ],
};
