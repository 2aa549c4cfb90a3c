import type { CueList } from '../../cues.ts';

/** Menyebut tempat. */
export const venue: CueList = {
  strong: `
    zoom, gmeet, google meet, ig live, instagram live, live ig, youtube, discord, online, daring, luring, offline, alamat, lokasi,
    tempat, bertempat di, jl, jl., jln, jalan, gedung, aula, balai, balai desa, balai warga, lapangan, taman, alun-alun, mal, mall,
    kampus, sekolah, masjid, gereja, perpustakaan, museum, stasiun, stadion, hotel, kafe, kedai, toko kami, warung, kantor kami,
    lantai, ruko, pasar, stan, stand, booth, gor, seluruh indonesia, halaman
  `,
  never: `
    jalan-jalan, jalan terus, mencari tempat, jalan cerita
  `,
};
