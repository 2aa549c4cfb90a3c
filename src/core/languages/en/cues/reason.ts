import type { CueList } from '../../cues.ts';

/** Says why, or what follows. */
export const reason: CueList = {
  strong: `
    because, cuz, since it, since they, since we, so that, which means, this means, that means, meaning that, that's why, that is
    why, which is why, turns out, it turns out, the reason, reason why, due to, therefore, as a result, thanks to, caused by, in
    order to, so we, so they, so you can, so people, otherwise, unless, the point is, the takeaway, what it means, what this means,
    here's why, the problem is, the catch is, the lesson, it matters, why it matters, lets you, lets us, allows, leads to, led to,
    proves, showing that, shows why
  `,
  weak: `
    so, since, as, but
  `,
  never: `
    because i said so, just because, because why not, thanks to everyone, thanks to all, thanks to you, thanks to our, due to
    popular demand
  `,
};
