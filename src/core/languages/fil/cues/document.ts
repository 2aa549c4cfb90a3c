import type { CueList } from '../../cues.ts';

/** Binabanggit ang dokumento o card na hindi dapat ibigay ang numero. */
export const document: CueList = {
  strong: `
    tin, tin number, tin no, tin ko, sss, sss number, sss no, philhealth, philhealth number, philhealth no, umid, philsys, national
    id, pag-ibig number, pag-ibig mid, passport, passport number, passport no, passport ko, driver's license, lisensya, license
    number, credit card, debit card, card number, atm card, cvv, otp, prc number
  `,
  never: `
    tin can, tin foil
  `,
};
