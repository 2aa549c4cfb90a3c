import type { CueList } from '../../cues.ts';

/** Reklamo sa sinasagot na post. */
export const complaint: CueList = {
  strong: `
    hindi gumagana, di gumagana, ayaw gumana, sira, nasira, wala pa rin, wala pa din, hindi dumating, di dumating, di pa dumadating,
    ang tagal, sobrang tagal, late na naman, delayed, refund, ibalik ang pera, ibalik niyo pera, doble singil, double charge,
    kinaltasan, reklamo, irereklamo, disappointed, nakakadismaya, dismayado, bwisit, ang bagal, mabagal, down na naman, error,
    nag-error, walang sumasagot, walang reply, di nagrereply, naghintay, hinihintay, maling order, mali ang, kulang ang, scam,
    nawawala, di makapasok, hindi makapasok
  `,
};
