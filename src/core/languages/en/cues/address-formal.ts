import type { CueList } from '../../cues.ts';

/** Addresses readers formally. */
export const addressFormal: CueList = {
  strong: `
    dear customer, dear customers, dear client, dear clients, valued customer, valued customers, dear sir, dear madam, dear sir or
    madam, sir or madam, esteemed, to whom it may concern, ladies and gentlemen, dear guests, valued guest, valued guests, you are
    hereby, please be informed, please be advised, kindly be informed, kindly be advised, dear all, dear valued
  `,
};
