import type { CueList } from '../../cues.ts';

/** Says that a post is one of several live updates. */
export const live: CueList = {
  strong: `
    live updates, live update, live blog, liveblog, live thread, live-tweeting, live tweeting, livetweeting, live posting, we
    are live, we're live, live from, live now, live coverage, following live, developing story, this thread will be updated,
    updates as they come, updates to follow, minute by minute, real-time updates, kick-off, half time, half-time, full time,
    live-tooting, live tooting, livetooting, live-skeeting, live skeeting, liveskeeting
  `,
  weak: `
    live, update, updates
  `,
  never: `
    live music, live in, live with, live on, want to live, to live, live a
  `,
};
