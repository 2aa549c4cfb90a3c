import type { CueList } from '../../cues.ts';

/** Pagbati sa pista at pagdiriwang. */
export const season: CueList = {
  strong: `
    maligayang pasko, merry christmas, manigong bagong taon, happy new year, maligayang kaarawan, happy birthday, happy fiesta,
    maligayang pista, maligayang araw ng, mabuhay ang pilipinas, maligayang araw ng kalayaan, happy independence day, happy mother's
    day, happy mothers day, happy father's day, happy fathers day, eid mubarak, ramadan mubarak, mahal na araw, maligayang undas,
    buwan ng wika, happy teachers day, happy teachers' day, happy valentine's day, araw ng kagitingan, araw ng mga bayani, happy
    anniversary, simbang gabi
  `,
};
