import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

test.each([
  ['en', 'LAST CALL LAST CALL LAST CALL!!!!!! 60% OFF ALL RUGS 🔥🔥🔥🔥🔥🔥 #rug #rugs #sale #deal #home @ann @ben @cat @dan @eve'],
  ['id', 'DISKON DISKON DISKON!!!!!! 60% SEMUA KARPET 🔥🔥🔥🔥🔥🔥 #karpet #promo #sale #murah #rumah @ani @budi @cici @dodo @eka'],
  ['fil', 'SALE SALE SALE!!!!!! 60% OFF LAHAT NG BANIG 🔥🔥🔥🔥🔥🔥 #banig #sale #promo #mura #bahay @ana @ben @cel @dan @eva'],
] as const)('%s: gives two tips at most, however much is missing', (language, text) => {
  expect(review(draftWith(text), reviewerIn(language)).tips.filter(({ severity }) => severity !== 'credit')).toHaveLength(2);
});
