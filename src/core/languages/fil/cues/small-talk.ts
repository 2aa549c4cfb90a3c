import type { CueList } from '../../cues.ts';

/** Kain, tulog, traffic, ulan, mood. */
export const smallTalk: CueList = {
  strong: `
    ^good morning, ^good morning po, ^magandang umaga, ^magandang gabi, ^magandang hapon, ^goodnight, ^good night, ^gising na, ^tgif,
    ^happy weekend, kain tayo, kain muna, kumakain ng, kakain lang, kakakain lang, kumain na ako, nag-almusal, almusal muna,
    tanghalian muna, hapunan na, merienda muna, meryenda muna, ano ulam, ulam namin, kape muna, kape pa more, need ng kape,
    kailangan ko ng kape, kakagising lang, kagigising lang, bagong gising, late nagising, di makatulog, hindi makatulog, matutulog na,
    tulog na ako, tulog muna, antok na antok, inaantok, inaantok na, puyat, puyat na naman, gutom na ako, gutom na, gutom much,
    busog na, tinatamad, tinatamad ako, tamad mode, walang magawa, bored na ako, bored ako, nababagot, maliligo na, ligo muna,
    pauwi na, nasa byahe, nasa bus, traffic na naman, grabe traffic, sobrang traffic, stuck sa traffic, ulan na naman,
    umuulan na naman, ang init, sobrang init, ang lamig, may sakit ako, nilalagnat, sinisipon, masakit ulo ko, sakit ng ulo,
    monday na naman, lunes na naman, pahinga muna, chill lang, tambay lang, nood lang, nanonood lang, selfie muna, ootd, wala lang,
    hay nako, hay naku, petsa de peligro, lowbat na, nagpuyat, ot na naman, sahod na, flex ko lang, random lang, good eve
  `,
  weak: `
    almusal, tanghalian, hapunan, ulam, kape, pagod, antok, ulan, traffic, weekend, gutom, tulog, umay
  `,
  never: `
    recipe ng ulam, negosyong kape, kapeng barako, bagyo, traffic advisory, traffic sa website, tips para makatulog
  `,
};
