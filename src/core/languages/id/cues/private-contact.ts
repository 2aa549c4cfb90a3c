import type { CueList } from '../../cues.ts';

/** Memberi nomor atau alamat sebagai milik sendiri atau orang lain. */
export const privateContact: CueList = {
  strong: `
    nomor saya, nomorku, nomor aku, nomor gue, nomor gw, no saya, no hp saya, no hpku, no hp aku, no hp gue, nomor hp saya, nomor
    hpku, nomor baru saya, nomor baruku, nomor baru aku, nomor pribadi, wa aku, wa saya, wa gue, wa gw, wa ku, chat aku, chat gue,
    telepon aku, telpon aku, telp aku, email saya, emailku, email aku, email pribadi, gmail aku, nomor dia, nomornya dia, no hp dia,
    no hp nya, nomor hpnya, nomor pacar, nomor mantan, nomor mamah, nomor ibu saya
  `,
  never: `
    nomor saya antre
  `,
};
