import type { CueList } from '../../cues.ts';

/** Pasasalamat, pagkilala. */
export const gratitude: CueList = {
  strong: `
    salamat, salamat po, maraming salamat, maraming salamat po, salamat nang marami, thank you, thank you po, thanks, thanks po, ty,
    ty po, tysm, nagpapasalamat, lubos ang pasasalamat, pinasasalamatan, laking tulong, malaking tulong, nakatulong, na-appreciate,
    naappreciate, appreciate po, saludo, saludo ako, bilib, bilib ako, galing mo, galing niyo, ang galing, mabuhay, congrats,
    congratulations, binabati kita, binabati namin, tama ka, tama po kayo, tumpak, agree po, magandang tanong, magandang punto,
    good point, great question, walang anuman, wala pong anuman, no worries po, masaya kaming, masaya akong, ikinagagalak, credit to,
    credits to, shoutout kay, shoutout sa, utang na loob, god bless po, dahil sa inyo
  `,
  never: `
    salamat na lang, thanks na lang
  `,
};
