import type { CueList } from '../../cues.ts';

/** Thanks and credit. */
export const gratitude: CueList = {
  strong: `
    thanks, thank you, thankyou, thx, ty, many thanks, thanks so much, thank you so much, much appreciated, appreciate it,
    appreciate you, i appreciate, we appreciate, grateful, so grateful, cheers, big thanks, shout out to, shoutout to, hat tip, h/t,
    credit to, kudos, props to, well done, great work, nice work, good point, great point, fair point, great question, good question,
    you're right, you are right, congrats, congratulations, happy to help, glad it helped, glad to hear, welcome aboard, means a lot,
    owe you, bravo, love this, lovely, well said
  `,
  never: `
    thanks for nothing, no thanks, thanks obama
  `,
};
