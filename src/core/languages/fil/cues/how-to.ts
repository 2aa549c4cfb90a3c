import type { CueList } from '../../cues.ts';

/** Pagtuturo. */
export const howTo: CueList = {
  strong: `
    paano, pano, paano gumawa, paano gawin, ganito, ganito ang, ganito gawin, ganito kung, narito ang, heto ang, eto ang,
    ito ang dapat, hakbang, mga hakbang, step 1, step by step, una, una:, pangalawa, tips, tips para, tip:, tip ko, quick tip, pro tip,
    gabay, gabay sa, tutorial, turo, ituturo, natutunan, natutunan ko, natutunan namin, mga natutunan, aral, mga aral, leksyon,
    pagkakamali, maling akala, mga mali, iwasan, iwasan ang, huwag, sa halip, imbes na, mas mabuti, mas mainam, mas okay kung, subukan,
    subukan mo, subukan niyo, solusyon, solusyon sa, dahilan, dahilan kung bakit, halimbawa, halimbawa:, for example, paliwanag,
    ipinaliwanag, pagkakaiba, pagkakaiba ng, checklist, template, recipe, formula, guide, how to, before and after, buod,
    kailangan mo lang, gamitin, gamitin ang, para hindi, para di, para maiwasan, diskarte, mga paraan, tandaan, siguraduhin, life hack
  `,
  weak: `
    pindutin, buksan, piliin, i-check, i-set, idagdag, tanggalin, tapos, pagkatapos, wag, ilagay
  `,
  never: `
    paano na, pano na, gamitin ang code, huwag palampasin, huwag i-scroll, paano kaya kung sumuko
  `,
};
