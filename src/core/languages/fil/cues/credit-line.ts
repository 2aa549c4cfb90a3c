import type { CueList } from '../../cues.ts';

/** Binabanggit ang tao dahil sa ginawa nila: larawan, panel, nanalo. */
export const creditLine: CueList = {
  strong: `
    larawan ni, larawan nina, kuha ni, kuha nina, litrato ni, larawan mula, sulat ni, akda ni, guhit ni, disenyo ni, kasama si,
    kasama sina, kasama ang, kasama, tampok, tampok si, tampok sina, panauhin, tagapagsalita, mga tagapagsalita, moderator, host,
    panel, salamat kay, salamat kina, maraming salamat kay, maraming salamat kina, congrats kay, congrats kina, binabati namin,
    pagbati kay, pagbati kina, nanalo, mga nanalo, mga nagwagi, nagwagi, panalo sina, katuwang, kaisa, via, credit, credits, 📸, 📷, 🎥
  `,
};
