import type { CueList } from '../../cues.ts';

/** Calls to buy, offers, self-promotion. */
export const promotion: CueList = {
  strong: `
    buy now, shop now, order now, order yours, get yours, get yours today, grab yours, limited time, limited offer, limited stock,
    last chance, sale ends, ends tonight, ends soon, use code, promo code, discount code, coupon, % off, flash sale, black friday deal,
    best price, lowest price, free shipping, add to cart, sign up now, sign up today, register now, book now, book a demo,
    book your demo, request a demo, start your free trial, free trial, subscribe now, join now, enroll now, pre-order, preorder,
    now available, available now, out now, check out our, check out my, visit our store, visit our website, our new product,
    our latest product, hurry, don't miss out, act now, while stocks last, while supplies last, dm to order, dm for price, link in bio,
    buy one get one
  `,
  weak: `
    discount, deal, offer, sale, save, price, cheap, store, shop, launch, introducing, proud to announce, excited to announce,
    thrilled to announce, our product, our service
  `,
  never: `
    wholesale, for the sake, deal with, big deal, save time, save energy, price of, point of sale, sales team, offer an answer,
    no deal
  `,
};
