import type { CueList } from '../../cues.ts';

/** Genuine questions to followers (needs a question mark or an ask verb). */
export const question: CueList = {
  strong: `
    what do you, what would you, what's your, what is your, what are your, which do you, which one, which would you, how do you,
    how are you, how would you, how did you, where do you, when do you, why do you, who do you, do you, did you, have you, would you,
    could you, can anyone, does anyone, has anyone, anyone know, anyone tried, anyone used, any tips, any advice, any recommendations,
    any suggestions, recommend me, looking for recommendations, what should, which tool, which book, what helped, what worked,
    what has worked, tell me, tell us, help me choose, poll, vote, ask me, ama, curious how, curious what, i'd love to hear,
    we'd love to hear, love to know, your take, your experience, what am i missing, how many of you, got a question
  `,
  never: `
    do you know who i am, how do you do, would you believe
  `,
};
