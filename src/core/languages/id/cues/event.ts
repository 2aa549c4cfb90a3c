import type { CueList } from '../../cues.ts';

/** Mengajak datang atau ikut. */
export const event: CueList = {
  strong: `
    yuk datang, datang ya, dateng ya, datang yuk, yuk ikut, yuk ikutan, ikutan yuk, ikut yuk, yuk gabung, gabung yuk, ikuti webinar,
    ikuti kuis, ikutan kuis, ikuti acara, hadiri, jangan lewatkan acara, jangan lewatkan webinar, kami mengundang, mengundang kamu,
    mengundang anda, undangan terbuka, sampai jumpa di, sampai ketemu di, catat tanggalnya, save the date, grand opening, segera
    dibuka, akan dibuka, pembukaan toko, pembukaan cabang, pendaftaran dibuka, dibuka pendaftaran, pendaftaran telah dibuka,
    daftarkan dirimu, daftarkan diri, terbuka untuk umum, mau ada acara, kuis lagi, kuis berhadiah, live bareng, nobar yuk, kumpul
    yuk
  `,
  weak: `
    webinar, workshop, lokakarya, seminar, pameran, bazar, bazaar, kelas, pelatihan, konser, festival, kuis, lomba, acara, event,
    diskusi, kopdar, nobar, talkshow, giveaway, sosialisasi, bakti sosial, baksos, pembukaan, kajian, tur, open house, opening
  `,
  never: `
    kelas dunia, kelas menengah, kelas atas, secara, bicara, berkelas, kelas 1, kelas berat, dalam acara
  `,
};
