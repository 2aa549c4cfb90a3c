import type { CueList } from '../../cues.ts';

/** Empati, permintaan maaf. */
export const apology: CueList = {
  strong: `
    maaf, mohon maaf, maaf ya, maaf kak, maaf banget, maaf atas, mohon maaf atas, sori, sorry, kami paham, kami mengerti, saya paham,
    pasti kesal, pasti nggak nyaman, ketidaknyamanan, kami bantu cek, kami cek dulu, kami cek ya, saya cek, sedang kami cek,
    sedang kami tangani, sedang diperbaiki, akan kami perbaiki, kami perbaiki, boleh dm, boleh kirim, bisa dm, terima kasih laporannya,
    makasih laporannya, makasih infonya, terima kasih infonya, kesalahan kami, salah kami
  `,
  never: `
    maaf aja ya, maaf nih tapi lu
  `,
};
