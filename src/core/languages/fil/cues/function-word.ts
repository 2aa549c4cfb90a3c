import type { CueList } from '../../cues.ts';

/** Mga panghalip/pantukoy: hula ng wika + stylometry. */
export const functionWord: CueList = {
  strong: `
    ang, ng, nang, sa, na, ay, mga, si, ni, kay, at, o, pero, ngunit, dahil, kasi, kung, kapag, pag, para, hindi, di, wala, may,
    mayroon, meron, ito, iyan, iyon, yung, yun, dito, diyan, doon, siya, sila, kami, tayo, kayo, ako, ko, mo, niya, nila, namin,
    natin, lang, din, rin, pa, ba, po, naman, daw, raw, talaga, lamang, upang, isang, bawat, ikaw, ka, mong, kong, akong, kaming,
    kayong, tayong, nilang, niyang, siyang, akin, aking, amin, aming, atin, ating, inyo, inyong, iyo, iyong, kanya, kanyang, kanila,
    kanilang, niyo, nyo, ninyo, nito, niyan, nyan, noon, noong, ngayon, itong, iyang, yang, yan, to, eto, heto, ganito, ganyan,
    ganun, ano, anong, sino, saan, kailan, bakit, paano, alin, gaano, ilan, man, muna, nga, eh, ha, oo, opo, oho, ho, pala, kaya,
    sana, yata, tila, kaysa, tulad, gaya, habang, bago, pagkatapos, kahit, maging, mula, hanggang, simula, tungkol, ukol, ayon,
    batay, gamit, sapagkat, subalit, samantala, dapat, pwede, puwede, maaari, kailangan, gusto, ayaw, huwag, wag, nasa, lahat,
    ilang, marami, maraming, sobra, sobrang, masyado, pang, bang, pong, namang, nung, sayo, sakin, samin, satin, walang, mayroong,
    merong, sina, nina, kina
  `,
};
