import type { CueList } from '../../cues.ts';

/** Pakikiramay, paghingi ng tawad. */
export const apology: CueList = {
  strong: `
    pasensya, pasensya na, pasensya po, pasensiya na, paumanhin, paumanhin po, humihingi kami ng paumanhin, humihingi ng tawad, sorry,
    sorry po, sorry talaga, patawad, naiintindihan namin, naiintindihan ko, naiintindihan po namin, nakakainis nga, nauunawaan namin,
    aayusin namin, aayusin po namin, inaayos na, inaayos na po, chine-check na, tinitingnan na namin, iche-check namin,
    icheck po namin, tutulungan namin, tutulungan ka namin, pwede po bang, maaari po bang, pa-dm po, salamat sa pag-report,
    salamat sa report, salamat sa pagsabi, mali namin, kasalanan namin, kami ang nagkamali
  `,
  never: `
    sorry not sorry, sorry ka na lang
  `,
};
