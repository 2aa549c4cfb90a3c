import type { CueList } from '../../cues.ts';

/** Arouses curiosity without giving anything. */
export const teaser: CueList = {
  strong: `
    you won't believe, you will not believe, what happened next, what happens next, will shock you, will blow your mind, blew my
    mind, this one trick, one weird trick, one simple trick, the reason why will, nobody is talking about, no one is talking about,
    they don't want you to know, what they don't tell you, here's the secret, read this before, before it's too late, before it's
    deleted, wait for it, wait till you see, wait until you see, omg this, you need to see, big news coming, something big is
    coming, big announcement, can't say more, you'll never guess, you will never guess, the internet is losing it, what he did next,
    what she did next, what they did next, number 7 will, will leave you speechless, will make you cry, this changes everything, the
    results may surprise, the answer may surprise, the answer might surprise, you won't want to miss what, big news tomorrow, big
    reveal, can't tell you yet, cannot tell you yet, can't say much yet, something exciting is coming, exciting things are coming,
    exciting news coming, exciting news soon
  `,
  weak: `
    find out why, find out how, find out what, click here, click the link, click to see, link below, link in comments, link in the
    first, must read, must-read, must see, must watch, worth a read, interesting read, interesting article, great article, great
    read, read this, read more, check this out, check it out, see this, look at this, watch this, guess who, details soon, link in
    bio, more here, more info, learn more, see more, full story, full article, details here, have a look, take a look, good read,
    nice read, watch now, read here, read on, click, found this, this is great, so good, stay tuned, guess what, the secret to, the
    secret of, coming soon
  `,
  never: `
    click here to unsubscribe, link below shows, read this before you, the secret to a good, coming soon to an end, must see a
    doctor, must see that
  `,
};
