import type { CueList } from '../../cues.ts';

/** Shows that the parent post is a complaint. */
export const complaint: CueList = {
  strong: `
    doesn't work, does not work, not working, broken, still waiting, never arrived, hasn't arrived, late again, refund, overcharged,
    charged twice, cancel my, worst, terrible service, bad service, disappointed, frustrated, frustrating, fed up, keeps crashing,
    crashed, error, bug, no answer, no reply, ignored, waited, waste of, not happy, unacceptable, scam, missing, wrong order, damaged,
    down again, can't log in, cannot log in
  `,
};
