import type { CueList } from '../../cues.ts';

/** Says why, or what follows. */
export const reason: CueList = {
  strong: `
    because, cuz, so that, which means, this means, that means, meaning that, that's why, that is why, which is why, turns out, it
    turns out, the reason, reason why, due to, therefore, as a result, caused by, in order to, so you can, so people, the point is,
    the takeaway, what it means, what this means, here's why, the problem is, the catch is, the lesson, it matters, why it matters,
    lets you, lets us, leads to, led to, showing that, shows why, ^otherwise
  `,
  weak: `
    so, since, as, but
  `,
  never: `
    because i said so, just because, because why not, thanks to everyone, thanks to all, thanks to you, thanks to our, due to
    popular demand
  `,
};
