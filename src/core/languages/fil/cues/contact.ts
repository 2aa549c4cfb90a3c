import type { CueList } from '../../cues.ts';

/** Paano makipag-ugnayan o sumali. */
export const contact: CueList = {
  strong: `
    dm, dm lang, mag-dm, pm, mag-pm, i-pm, mag-message, i-message, message us, tumawag, tawag, tumawag sa, i-text, mag-text, text,
    hotline, viber, email, mag-email, rsvp, mag-register sa, magparehistro sa, register sa, sign up sa, i-fill up, sagutan ang form,
    libre ang pasok, walang bayad, walang registration, walk-in, walk in, pumunta lang, i-comment ang sagot, sagot sa reply,
    mag-reply, gcash, ihatid sa, dalhin sa, drop-off, makipag-ugnayan, makipag-ugnay, ticket sa, tickets sa
  `,
  never: `
    tawag dito, tawag nila, ang tawag
  `,
};
