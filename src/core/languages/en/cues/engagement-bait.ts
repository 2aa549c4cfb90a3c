import type { CueList } from '../../cues.ts';

/** Asks for reactions instead of giving a reason (vote/react/share/tag/comment bait). */
export const engagementBait: CueList = {
  strong: `
    like if you, like this if, rt if you, retweet if you, repost if you, share if you, share this if, like and rt, like and retweet,
    like & rt, like and share, like and repost, comment yes, comment below to, type yes, type amen, say amen, drop a ❤️, drop a heart,
    drop an emoji, tag a friend, tag someone, tag 3 friends, tag three friends, tag your, who else agrees, who agrees, agree?,
    thoughts? 👇, double tap, smash that like, hit like, hit the like, like to vote, rt to vote, retweet to win, rt to win,
    like to win, follow and rt, follow + rt, like + rt, bookmark this, bookmark this before, save this for later,
    you'll thank me later, reply with your, comment "| i'll dm you the, comment and i'll send, must be following, most people won't,
    99% of people, only 1% will, unpopular opinion, change my mind, am i the only one, let that sink in, read that again
  `,
  weak: `
    retweet, repost, rt, share, 👇, 🧵👇
  `,
  never: `
    retweet of the week, market share, share price, share of, file share, share what you, would you share, screen share
  `,
};
