import type { CueList } from '../../cues.ts';

/** Fresh, specific news. */
export const news: CueList = {
  strong: `
    breaking, just in, announced today, today announced, new study, new report, new research, new data, just released, just
    published, as of today, starting today, goes live, rolled out, rolling out, new law, new rule, new rules, changes to, outage,
    resolved, fixed in, v2, approved, launched in, opens on, closes on, results are in, confirmed, according to, first time since,
    takes effect, take effect, deadline is, the deadline, recalled, new record, for the first time, the winner is, the winners are,
    opens today, opens tomorrow, opens monday, now open, extended to, extended until, starting monday, starting tomorrow, has been
    approved, was approved, signed into law
  `,
  weak: `
    yesterday, today, new, latest, recent, now
  `,
  never: `
    breaking bad, break even, what's new with, breaking news in my life, breaking my heart, confirmed bachelor, just in case, just
    in time, just in awe, coffee outage
  `,
};
