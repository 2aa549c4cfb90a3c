import type { CueList } from '../../cues.ts';

/** Tanong sa mga tagasunod. */
export const question: CueList = {
  strong: `
    ano sa tingin mo, ano sa tingin niyo, ano sa tingin nyo, ano ang tingin, ano tingin niyo, ano masasabi, anong masasabi,
    ano ang paborito, anong paborito, ano ang ginagamit, anong gamit niyo, anong gamit nyo, alin ang, alin sa, alin mas, alin dito,
    alin mas gusto, paano niyo, paano nyo, paano mo, pano niyo, pano nyo, pano mo, bakit kaya, bakit niyo, saan kayo, san kayo,
    saan magandang, san maganda, kailan kayo, sino ang, sino sa inyo, sinong, may alam ba, may alam kayo, may alam ba kayo,
    may nakasubok, may nakagamit na, may naka-try, naka-try na ba, nasubukan niyo na, nasubukan mo na, na-try niyo na, may tips ba,
    may suggestion, may suggestions, may recommend, pa-recommend, pa-suggest, suggest naman, recommend naman, any recos, any tips,
    reco naman, patulong, pahingi ng, pahingi ng advice, tanong lang, may tanong, may tanong ba kayo, tanong ko lang, kwento niyo,
    kwento naman, i-kwento, share niyo experience, poll, botohan, boto na, ikaw, kayo, gaano, magkano, ilan sa inyo, gusto niyo ba,
    gusto nyo ba
  `,
  never: `
    sino ka ba, ano ba yan
  `,
};
