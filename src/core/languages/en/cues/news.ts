import type { CueList } from '../../cues.ts';

/** Fresh, specific news. */
export const news: CueList = {
  strong: `
    breaking, just in, announced today, today announced, new study, new report, new research, new data, report:, study:, survey:,
    update:, released today, just released, just published, as of today, starting today, from today, effective, goes live, now live,
    rolled out, rolling out, this week, this morning, tomorrow, deadline, new law, new rule, new rules, changes to, change in, recall,
    outage, resolved, fixed in, patch, version, v2, passed, approved, launched in, opens on, closes on, results are in, winner*,
    confirmed, according to, first time since
  `,
  weak: `
    yesterday, today, new, latest, recent, now
  `,
  never: `
    breaking bad, break even, what's new with
  `,
};
