import type { CueList } from '../../cues.ts';

/** Says where somebody lives. */
export const privatePlace: CueList = {
  strong: `
    my address, my home address, my house is at, my house is on, my place is at, i live at, i live in apartment, i live in unit, my
    apartment is at, our house is at, we live at, we live on, his address, her address, his home address, her home address, he lives
    at, she lives at, they live at, their home address, my new address
  `,
  never: `
    my email address, my ip address, my address book
  `,
};
