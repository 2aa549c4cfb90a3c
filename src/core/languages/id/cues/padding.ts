import type { CueList } from '../../cues.ts';

/** Kata yang bisa dihapus. */
export const padding: CueList = {
  strong: `
    sebenarnya, sebenernya, sejujurnya, pada dasarnya, literally, pokoknya, intinya sih, gitu loh, gitu lho, actually, basically,
    benar-benar, bener-bener, tentu saja, tentunya
  `,
  never: `
    tidak benar-benar, sebenarnya?, bukan sebenarnya
  `,
};
