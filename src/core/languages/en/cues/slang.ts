import type { CueList } from '../../cues.ts';

/** Slang and chat words, which clash with a formal tone. */
export const slang: CueList = {
  strong: `
    lol, lmao, lmfao, rofl, omg, omfg, wtf, dude, bro, bruh, fam, y'all, gonna, gotta, wanna, kinda, sorta, ain't, dunno, lemme,
    gimme, cuz, coz, tho, ngl, tbh, imo, fr fr, no cap, lowkey, highkey, lit af, kinda lit, so lit, slay, yolo, bae, bestie, sis,
    yeet, sus, vibes, vibing, cringe, salty af, af, idk, smh, fomo, yikes, meh, nah, yup, yo, hella, fire af, goated, gtfo, bussin,
    ur, u r, thx, pls, plz
  `,
  never: `
    dude ranch, kue sus, bro code
  `,
};
