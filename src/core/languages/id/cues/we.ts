import type { CueList } from '../../cues.ts';

/** Bicara atas nama kelompok. */
export const we: CueList = {
  strong: `
    kami, tim kami
  `,
};
