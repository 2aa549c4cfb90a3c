import type { CueList } from '../../cues.ts';

/** Calls to buy, offers, self-promotion. */
export const promotion: CueList = {
  strong: `
    buy now, shop now, order now, order yours, get yours, get yours today, grab yours, limited offer, limited stock, sale ends, use
    code, promo code, discount code, flash sale, black friday deal, best price, lowest price, free shipping, add to cart, book a
    demo, book your demo, request a demo, start your free trial, free trial, while stocks last, while supplies last, dm to order, dm
    for price, buy one get one, sale on, on sale now, now on sale, sale today, big sale, mega sale, clearance, clearance sale, sale
    starts, half price, half off, special offer, special price, order today, order yours today, buy yours, buy today, get it now,
    grab it now, grab your copy, get your copy, pre-order now, preorder now, last chance to book, last chance to buy, last chance to
    get, limited slots, limited seats, limited edition drop, slots left, shop the, shop our, in our store now, dm for details, dm
    for rates, dm to book, dm for orders, click to buy, click to order, deal of the day, deals start, money-back, money back
    guarantee, satisfaction guaranteed, flash deal, % discount, book a call, book your call, book a free call, get a free quote, try
    it free, try free for, free trial today, starting at only, prices start at, cheapest
  `,
  weak: `
    discount, deal, sale, cheap, our product, our service, sign up now, sign up today, register now, join now, now available,
    available now, out now, check out our, check out my, visit our store, visit our website, hurry, don't miss out, link in bio,
    subscribe now, enroll now, pre-order, our new product, our latest product, limited time, last chance, act now, coupon, ends
    soon, ends tonight, our products, our services, our shop, our store, our online store, best deals, save big, perfect gift, treat
    yourself, book now
  `,
  never: `
    wholesale, for the sake, deal with, big deal, save time, save energy, price of, point of sale, sales team, offer an answer, no
    deal, a great deal of, peace deal, trade deal, deals with, dealing with, no deal brexit, deal breaker, for sale sign, discount
    rate, free trial court, limited time only offer of peace, coupon clippers, deal or no deal, green deal, new deal, climate deal,
    deal to, deal that, yard sale permit, cheap talk, the sale of, sale of the, cheap shot, a sale and, sales, clearance from,
    security clearance, clearance to
  `,
};
