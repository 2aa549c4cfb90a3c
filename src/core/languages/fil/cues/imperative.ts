import type { CueList } from '../../cues.ts';

/** Simula ng pangungusap na nagsasabi ng gagawin. */
export const imperative: CueList = {
  strong: `
    ^gamitin, ^gumamit, ^iwasan, ^subukan, ^subukang, ^ilagay, ^lagyan, ^hugasan, ^hiwain, ^pakuluan, ^ibabad, ^itabi, ^isulat,
    ^ilista, ^sukatin, ^bilangin, ^tingnan ang, ^tingnan kung, ^suriin, ^i-check, ^tiyakin, ^siguraduhin, ^siguraduhing, ^tandaan,
    ^huwag, ^wag, ^magsimula, ^simulan, ^mag-ipon, ^maglaan, ^magdala, ^magtanong, ^itanong, ^patayin, ^buksan, ^palitan, ^pumili,
    ^piliin, ^ihiwalay, ^paghiwalayin, ^balutin, ^ibalot, ^punuan, ^linisin, ^patuyuin, ^basahin ang label, ^ihanda, ^maghanda,
    ^uminom, ^idagdag, ^haluin, ^painitin, kung gusto mo, kung gusto niyo, kung gusto ninyo, bago bumili, kapag bibili, kung may,
    kung ikaw
  `,
  weak: `
    tapos, saka, pagkatapos
  `,
  never: `
    huwag kang mag-alala, wag kang mag-alala, huwag mag-alala, wag mag-alala, huwag palampasin, wag palampasin, wag nang magpahuli,
    huwag i-scroll, wag i-scroll, wag i-skip, gamitin ang code, huwag kalimutang i-like, huwag kang umiyak, huwag kang malungkot,
    wag kang malungkot, wag kang umiyak, huwag kang susuko, wag kang susuko, wag na, huwag na, wag naman, huwag naman, wag ako, wag
    kami, basahin niyo to, kung ikaw ay, subukan niyo kami
  `,
};
