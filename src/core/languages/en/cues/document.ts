import type { CueList } from '../../cues.ts';

/** Names a document or card whose number should stay private. */
export const document: CueList = {
  strong: `
    passport, passport no, passport number, driver's license, driver's licence, drivers license, driving licence, license number,
    licence number, social security, social security number, ssn, national insurance, national id, id card, id number, tax id,
    taxpayer id, credit card, debit card, card number, cvv
  `,
  never: `
    passport photo, card games
  `,
};
