import type { CueList } from '../../cues.ts';

/** Curiosity gap with nothing given. */
export const teaser: CueList = {
  strong: `
    you won't believe, you will not believe, what happened next, what happens next, will shock you, will blow your mind, blew my mind,
    this one trick, one weird trick, one simple trick, the reason why will, nobody is talking about, no one is talking about,
    they don't want you to know, what they don't tell you, the secret to, the secret of, here's the secret, read this before,
    before it's too late, before it's deleted, wait for it, wait till you see, wait until you see, find out why, find out how,
    find out what, click here, click the link, click to see, link below, link in comments, link in the first, must read, must-read,
    must see, must watch, worth a read, interesting read, interesting article, great article, great read, read this, read more,
    check this out, check it out, see this, look at this, watch this, omg this, you need to see, guess what, guess who,
    big news coming, something big is coming, big announcement, stay tuned, coming soon, can't say more, details soon
  `,
  never: `
    click here to unsubscribe, link below shows
  `,
};
