import type { CueList } from '../../cues.ts';

/** Numbers in words. They count if a unit follows. */
export const numberWord: CueList = {
  strong: `
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy,
    eighty, ninety, half, one in three, one in four, one in five, one in ten, a third, a quarter, twice, double, triple, dozens,
    hundreds, thousands, millions
  `,
};
