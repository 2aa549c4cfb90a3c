import type { CueList } from '../../cues.ts';

/** Paanyayang bumili, promo. */
export const promotion: CueList = {
  strong: `
    bili na, bili na kayo, bumili na, order na, order na kayo, umorder na, mag-order na, pa-order na, add to cart na, check out na,
    checkout na, i-checkout, shop now, buy now, order now, pm is key, dm for orders, pm sent, hm po, bagsak presyo, bagsak-presyo,
    sale na, sale pa rin, promo code, gamitin ang code, use code, murang-mura, libreng shipping, free shipping, cod available, cod
    nationwide, limited stocks, limited slots, limited offer, paubos na, last stocks, last na, wag nang magpahuli, habol na, habulin
    na, buy 1 take 1, buy one take one, avail na, avail now, mag-avail, reseller wanted, open for resellers, pasabuy, mine na,
    pa-mine, b1t1, grab na, bilhin na, mag-order na kayo, order po kayo, order na po, order na sa, umorder na kayo, bili na po kayo,
    bili po kayo, bilhin mo na, bilhin niyo na, bilhin nyo na, mag-checkout na, add to cart niyo na, sale pa, sale lahat, naka-sale,
    naka sale, on sale na, big sale, mega sale, payday sale, sulit sale, payday promo, promo lang, promo namin, may promo kami, may
    sale kami, hanggang 50% off, less 50%, buy 2 get 1, buy 1 get 1, b1g1, b1t1 promo, free delivery, libreng delivery, free sf, dm
    to order, dm for price, pm for price, pm for orders, pm for details, message for orders, open for orders, open for pre-order,
    pre-order na, pasabuy open, open ang pasabuy, last slot na, limited slots lang, hanggang stocks last, habang may stock, until
    supplies last, hm lang po, presyong, presyong abot-kaya na, swak sa budget, mura na quality pa, sulit na sulit, avail niyo na,
    avail nyo na, mag-avail na
  `,
  weak: `
    shop namin, produkto namin, promo, discount, pm lang, dm lang, dm po for orders, message lang, tipid, mura lang, available na,
    available na po, mag-register na, register na, sign up na, sumali na, mag-book na, book na, link in bio, nasa bio, link sa bio,
    click the link, i-click ang link, freebie, may freebie, voucher, hurry, huwag palampasin, wag palampasin, may discount, onhand,
    price list, legit seller, pinakamura, budol, shop natin, tindahan namin, produkto natin, benta namin, paninda namin
  `,
  never: `
    presyo ng bigas, presyo ng gasolina, tipid tips, tipid sa oras, wholesale, may promo rin ngayon, available na ang resulta,
    available na ang form, available na ang datos, bakuna, sumali na sa amin sa paglilinis, tipid sa kuryente, tipid sa tubig,
    matipid, discount para sa senior, senior discount, register na botante, register na para bumoto
  `,
};
