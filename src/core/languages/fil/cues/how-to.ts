import type { CueList } from '../../cues.ts';

/** Pagtuturo. */
export const howTo: CueList = {
  strong: `
    paano gumawa, paano gawin, ganito gawin, ganito kung, ito ang dapat, hakbang, mga hakbang, step 1, step by step, tips, tips
    para, tip:, tip ko, quick tip, pro tip, gabay, gabay sa, ituturo, natutunan, natutunan ko, natutunan namin, mga natutunan, mga
    aral, leksyon, maling akala, mga mali, solusyon sa, pagkakaiba ng, checklist, how to, before and after, diskarte, mga paraan,
    life hack, ^paano, paano mag, paano magluto, paano mag-ipon, paano pumili, paano maiwasan, paano makatipid, paano kami, paano
    namin, paano maglinis, paano mag-apply, paano mag-file, paano kumuha, paano magparehistro, ^pano, pano mag, ganito ang tamang,
    ganito ang paraan, ganito namin ginawa, ganito namin, ganito lang, narito ang mga paraan, narito ang mga hakbang, narito ang mga
    tip, narito ang tips, heto ang mga, unang hakbang, ang tamang, tamang paraan, tamang pag, madaling paraan, simpleng paraan, mga
    tip, tip para sa, tips para sa, may tip, tip namin, natutunan naming, mga aral na, karaniwang pagkakamali, madalas na
    pagkakamali, recipe namin, recipe ng, step-by-step, tutorial sa, gabay para sa, hakbang sa, turo ni, itinuro ni, itinuro ng, mga
    dapat, ang dapat gawin, dapat gawin, mga kailangan, mga requirements, requirements sa, mga dapat dalhin
  `,
  never: `
    paano na, pano na, gamitin ang code, huwag palampasin, huwag i-scroll, paano kaya kung sumuko, paano kaya, paano ba yan, paano
    ba ito, paano tayo, paano ako, pano ako, pano ba, paano niyo, paano nyo, paano mo, pano niyo, pano nyo, pano mo, any tips, may
    tips ba, pahingi ng tips, paano kung, ang tamang tao, ang tamang panahon, paano na tayo
  `,
};
