import type { CueList } from '../../cues.ts';

/** Kain, tulog, traffic, ulan, mood. */
export const smallTalk: CueList = {
  strong: `
    ^good morning, ^good morning po, ^magandang umaga, ^magandang gabi, ^magandang hapon, ^goodnight, ^good night, ^gising na,
    ^tgif, ^happy weekend, kain tayo, kain muna, kakain lang, kakakain lang, kumain na ako, nag-almusal, almusal muna, tanghalian
    muna, hapunan na, merienda muna, meryenda muna, ano ulam, kape muna, kape pa more, need ng kape, kailangan ko ng kape,
    kakagising lang, kagigising lang, bagong gising, late nagising, di makatulog, hindi makatulog, matutulog na, tulog na ako, tulog
    muna, antok na antok, inaantok, inaantok na, puyat, puyat na naman, gutom na ako, gutom much, busog na, tinatamad, tinatamad
    ako, tamad mode, walang magawa, bored na ako, bored ako, nababagot, maliligo na, ligo muna, pauwi na, grabe traffic, sobrang
    traffic, stuck sa traffic, ulan na naman, umuulan na naman, sobrang init, may sakit ako, nilalagnat, sinisipon, masakit ulo ko,
    sakit ng ulo, monday na naman, lunes na naman, pahinga muna, nood lang, nanonood lang, selfie muna, petsa de peligro, lowbat na,
    nagpuyat, ot na naman, flex ko lang, good eve, inaantok na naman, inaantok pa rin, inaantok ako, antok na ako, antok na, gutom
    na naman, gutom na talaga, gutom na gutom, ginutom, kape lang katapat, kape ulit, kape time, kakakape lang, kakaligo lang,
    kakagising ko lang, kagigising ko lang, tinanghali ng gising, tinanghali na naman, puyat much, puyat pa more, tulog na tayo,
    matutulog muna, makatulog na sana, di pa makatulog, ayaw pang bumangon, ayoko pang bumangon, tamad na tamad, walang ganang,
    bored much, nood muna, netflix muna, k-drama muna, kdrama marathon, traffic pa more, na-traffic na naman, stuck sa edsa, late na
    naman ako, init na init, sobrang init ngayon, ang init ngayon, ang lamig ngayon, ang lamig naman, ulan pa more, ulan nang ulan,
    sakit ng likod, sakit ng tiyan, sipon na naman, sipon much, happy friday, happy monday, friday na, biyernes na sa wakas, weekend
    na, wala akong magawa, ano ba magandang ulam, busog much, busog na naman, kain na naman, kain nang kain, kain pa more, merienda
    time
  `,
  weak: `
    almusal, tanghalian, hapunan, ulam, kape, pagod, antok, ulan, traffic, weekend, gutom, tulog, umay, kumakain ng, gutom na, chill
    lang, tambay lang, random lang, sahod na, ang init, ang lamig, nasa bus, nasa byahe, ulam namin, traffic na naman, ootd, kain,
    kumain, kumakain, nagkape, nag-kape, bored, tamad, puyat, init, lamig, sipon, busog, netflix, hay nako, hay naku
  `,
  never: `
    recipe ng ulam, negosyong kape, kapeng barako, bagyo, traffic advisory, traffic sa website, tips para makatulog, gutom na ang
    mga bata, gutom na bata, gutom na pamilya, gutom at, kape ng benguet, kape ng, presyo ng kape, kapeng, magsasaka ng kape, ulam
    na murang, murang ulam, ulan at, malakas na ulan, ulan sa, pag-ulan, tag-ulan, init ng panahon, init ng ulo, heat index, ang
    init ng, antok habang, traffic sa, traffic light, traffic enforcer, kumain ng gulay, kumain ng tama, kain tayo sa, tulog na
    sapat, sapat na tulog, oras ng tulog
  `,
};
