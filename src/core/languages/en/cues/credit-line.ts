import type { CueList } from '../../cues.ts';

/** Credits people for what they did: photographs, panels, prizes. */
export const creditLine: CueList = {
  strong: `
    photo by, w/, great job, kudos, proud, partners, friends, fellow, supporters, presenters, teammates, nominees are, photos by, photo courtesy, pic by, video by, art by, artwork by, illustration by, design by, designed by, words by,
    story by, written by, edited by, music by, recipe by, 📸, 📷, 🎥, via, credit, credits, courtesy of, with, featuring, feat, ft,
    starring, hosted by, moderated by, moderator, speakers, speaker, panel, panelists, panellists, guests, joined by, alongside, in
    partnership with, together with, collab with, congrats to, congratulations to, congrats, congratulations, winners, the winners,
    finalists, shortlisted, nominees, thanks to, shout out, shoutout, well done, welcome, our team, line-up, lineup, cast, crew,
    interview, conversation between
  `,
  never: `
    with our offer, with code, with discount
  `,
};
