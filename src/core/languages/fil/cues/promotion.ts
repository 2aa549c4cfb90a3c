import type { CueList } from '../../cues.ts';

/** Paanyayang bumili, promo. */
export const promotion: CueList = {
  strong: `
    bili na, bili na kayo, bumili na, order na, order na kayo, umorder na, mag-order na, pa-order na, add to cart na, check out na,
    checkout na, i-checkout, shop now, buy now, order now, pm lang, pm is key, dm lang, dm for orders, dm po for orders, message lang,
    pm sent, hm po, price list, bagsak presyo, bagsak-presyo, sale na, sale pa rin, promo, promo code, gamitin ang code, use code,
    discount, may discount, tipid, murang-mura, mura lang, pinakamura, libreng shipping, free shipping, cod available, cod nationwide,
    limited stocks, limited slots, limited offer, paubos na, last stocks, last na, huwag palampasin, wag palampasin,
    wag nang magpahuli, hurry, habol na, habulin na, buy 1 take 1, buy one take one, freebie, may freebie, link in bio, nasa bio,
    link sa bio, click the link, i-click ang link, mag-register na, register na, sign up na, sumali na, mag-book na, book na, avail na,
    avail now, mag-avail, available na, available na po, legit seller, reseller wanted, open for resellers, budol, pasabuy, onhand,
    mine na, pa-mine, b1t1, voucher, grab na, bilhin na
  `,
  weak: `
    shop namin, produkto namin, benta, tinda, presyo, sale, shop, mura, offer, deal, abot-kaya
  `,
  never: `
    presyo ng bigas, presyo ng gasolina, tipid tips, tipid sa oras, wholesale
  `,
};
