import type { CueList } from '../../cues.ts';

/** Tanong sa mga tagasunod. */
export const question: CueList = {
  strong: `
    ano sa tingin mo, ano sa tingin niyo, ano sa tingin nyo, ano ang tingin, ano tingin niyo, ano masasabi, anong masasabi, ano ang
    paborito, anong paborito, ano ang ginagamit, anong gamit niyo, anong gamit nyo, alin sa, alin mas, alin dito, alin mas gusto,
    paano niyo, paano nyo, pano niyo, pano nyo, pano mo, bakit kaya, bakit niyo, saan magandang, san maganda, kailan kayo, sino sa
    inyo, may alam ba, may alam kayo, may alam ba kayo, may nakasubok, may nakagamit na, may naka-try, naka-try na ba, nasubukan
    niyo na, nasubukan mo na, na-try niyo na, may tips ba, may suggestion, may suggestions, may recommend, pa-recommend, pa-suggest,
    suggest naman, recommend naman, any recos, any tips, reco naman, patulong, pahingi ng, pahingi ng advice, tanong lang, may
    tanong, may tanong ba kayo, tanong ko lang, kwento niyo, kwento naman, i-kwento, share niyo experience, ilan sa inyo, gusto niyo
    ba, gusto nyo ba, ikaw, ano ang, ikaw ano, kayo ano, kayo ba, ikaw ba, ano ang sa inyo, ano sa inyo, ano ang napansin, ano ang
    ginagawa niyo, anong ginagawa niyo, anong ginagawa nyo, ano ang mas, anong mas, ano ang pinaka, anong pinaka, ano ang una, anong
    una niyong, ano ang natutunan niyo, anong natutunan niyo, alin ang mas, alin ang pipiliin, alin ang una, saan kayo bumibili,
    saan kayo kumukuha, san kayo bumibili, saan niyo, saan nyo, saan mas, kailan niyo, kailan nyo, bakit nyo, sino pa, sino na, sino
    sa inyo ang, ilan kayo, gaano katagal, gaano kadalas, gaano karami, magkano ang budget, magkano ang nagagastos niyo, may
    nakasubok na ba, nakasubok na ba, may gumagamit ba, gumagamit ba kayo, may mairerekomenda ba, mairerekomenda niyo, may
    ma-recommend, ano marerecommend, kumusta ang, kumusta karanasan niyo, nasubukan niyo na ba, nasubukan na ba, na-experience niyo
    na, naranasan niyo na, naranasan nyo na, naniniwala ba kayo, mas gusto niyo ba, mas gusto niyo, dapat ba, kailangan ba
  `,
  never: `
    sino ka ba, ano ba yan, ikaw na, ikaw lang, ikaw kasi, gusto niyo bang umorder, ano ang hinihintay, ano pang hinihintay, ano pa
    ang hinihintay, kayo na ang bahala, ano ang ganap, ama
  `,
};
