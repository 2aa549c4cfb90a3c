import type { CueList } from '../../cues.ts';

/** Empathy and repair in replies. */
export const apology: CueList = {
  strong: `
    sorry, so sorry, really sorry, we apologise, we apologize, apologies, my apologies, our mistake, my mistake, our bad, my bad,
    we got this wrong, i was wrong, that's frustrating, sounds frustrating, i understand, we understand, i hear you, let me fix,
    let me check, we're looking into, we are looking into, looking into it, we'll fix, i'll fix, let me help, here to help,
    can you send us, could you send us, please dm us, thanks for telling us, thanks for flagging, thanks for letting us know
  `,
  never: `
    sorry not sorry, sorry but you
  `,
};
