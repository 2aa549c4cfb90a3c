import type { CueList } from '../../cues.ts';

/** Says where. */
export const venue: CueList = {
  strong: `
    venue, zoom, google meet, teams call, discord, twitch, youtube live, instagram live, facebook live, twitter spaces, x spaces,
    space, online, livestream, in person, in-person, at our shop, at our store, at the shop, at the store, our office, at our
    office, our booth, booth, hall, room, floor, street, st., avenue, ave, road, rd, library, museum, park, plaza, mall, campus,
    university, school, stadium, theatre, theater, hotel, cafe, café, church, town hall, community centre, community center,
    station, everywhere, nationwide, free delivery
  `,
  never: `
    room for, no room, on the road, space for, safe space, floor it, outer space
  `,
};
