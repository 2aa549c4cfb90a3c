import type { CueList } from '../../cues.ts';

/** Asks for reactions instead of giving a reason (vote/react/share/tag/comment bait). */
export const engagementBait: CueList = {
  strong: `
    like if you, like this if, rt if you, retweet if you, repost if you, share if you, share this if, like and rt, like and
    retweet, like & rt, like and share, like and repost, comment yes, type yes, type amen, say amen, drop a ❤️, drop a heart,
    drop an emoji, tag a friend, tag someone, tag 3 friends, tag three friends, who else agrees, who agrees, double tap, smash
    that like, hit the like, like to vote, rt to vote, retweet to win, rt to win, like to win, follow and rt, follow + rt, like
    + rt, bookmark this before, you'll thank me later, comment "| i'll dm you the, comment and i'll send, must be following,
    only 1% will, agree? rt, agree? like, most people won't get, most people won't share, most people won't repost, bookmark
    this now, bookmark this and, save this for later and, tag your friends, tag your bestie, tag your best friend, tag your
    boss, tag your mom, tag two friends, tag a mate, tag a colleague, tag a coworker, tag someone who, like and follow, like &
    follow, comment if you, comment 'yes, comment “yes, drop a 🔥, drop a comment if, rt for, like for, rt for a follow, like =,
    rt =, smash the like, smash like, retweet this if, repost this if, repost if, repost this and, retweet and, please retweet
    and, pls rt, plz rt, please like and, let's get this to, let's see how many likes, how many likes can, how many likes for,
    get this trending, make this go viral, let's make this go viral, 99% of people won't, 99% of people will, ignore if you,
    scroll if you, if you scroll past, don't scroll past, hit that like, hit the retweet, hit retweet, rt + follow, follow and
    retweet, boost if you, boost this if, like and boost, like & boost, fav and boost, favourite and boost, favorite and boost,
    follow and boost, boost and follow, boost to win, hit that boost, hit boost, reskeet if, reskeet this if, like and reskeet,
    reskeet to win, retoot if, retoot this if
  `,
  weak: `
    retweet, repost, share, 👇, 🧵👇, hit like, please rt, please retweet, please share, bookmark, like this, thoughts?, please
    boost, pls boost, reskeet, retoot
  `,
  never: `
    retweet of the week, market share, share price, share of, file share, share what you, would you share, screen share, rt-pcr, how
    do you share, share your, share the, please share your, sharing, share a, rt news, share our, we share, i share, share with, to
    share, shares of, like this one, like this and, something like this, things like this, looks like this, look like this, days
    like this, stories like this, comment period, tag a price, like for like, bookmark folder, is like for, was like for, it's like
    for, feels like for, look like for, looks like for, what's it like for
  `,
};
