import type { CueList } from '../../cues.ts';

/** Nagbibigay ng numero o address bilang sarili o ng ibang tao. */
export const privateContact: CueList = {
  strong: `
    number ko, numero ko, no ko, cp number ko, cellphone number ko, bagong number ko, new number ko, personal number ko, text mo
    ako, text niyo ako, text nyo ako, tawagan mo ako, tawagan niyo ako, tawag ka sa akin, i-text mo ako, viber ko, gcash ko, gcash
    number ko, email ko, gmail ko, number niya, numero niya, number nya, number ng ex, number ni mama, number ni papa, cp number
    niya, number ng asawa
  `,
  never: `
    number ko sa pila
  `,
};
