import type { CueList } from '../../cues.ts';

/** Season's greetings: welcome on any account. */
export const season: CueList = {
  strong: `
    merry christmas, happy christmas, happy new year, happy holidays, season's greetings, happy easter, happy thanksgiving, eid
    mubarak, happy eid, ramadan kareem, ramadan mubarak, happy diwali, happy hanukkah, happy lunar new year, happy chinese new year,
    happy mother's day, happy mothers day, happy father's day, happy fathers day, happy independence day, happy teachers day, happy
    teachers' day, happy labor day, happy valentine's day, happy international women's day, happy birthday, happy anniversary
  `,
};
