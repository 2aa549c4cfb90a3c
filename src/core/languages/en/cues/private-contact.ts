import type { CueList } from '../../cues.ts';

/** Says that a number or address is the writer's own, or another person's. */
export const privateContact: CueList = {
  strong: `
    my number, my new number, my phone number, my new phone number, my cell, my cell number, my mobile, my mobile number, my whatsapp, my personal
    number, my email, my e-mail, my personal email, my private email, my gmail, text me, call me, whatsapp me, email me, e-mail me,
    ring me, reach me at, reach me on, his number, her number, his phone number, her phone number, his mobile, her mobile, his
    email, her email, their number, mum's number, mom's number, dad's number
  `,
  never: `
    call me crazy, call me old, text me back, call me back, reach me here
  `,
};
