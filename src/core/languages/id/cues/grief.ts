import type { CueList } from '../../cues.ts';

/** Duka, putus asa, bencana: pelatih diam. */
export const grief: CueList = {
  strong: `
    meninggal dunia, meninggal, telah berpulang, berpulang, wafat, tutup usia, innalillahi, inna lillahi, innalilahi, turut berduka,
    turut berdukacita, berduka cita, berdukacita, belasungkawa, bela sungkawa, duka cita, dukacita, kabar duka, berita duka, rip,
    selamat jalan pak, selamat jalan bu, selamat jalan sahabat, selamat jalan ayah, selamat jalan ibu, pemakaman, dimakamkan,
    almarhum, almarhumah, alm, mendiang, kehilangan ayah, kehilangan ibu, kehilangan anak, kehilangan bapak, kehilangan mama,
    kehilangan papa, kehilangan suami, kehilangan istri, kehilangan sahabat, keguguran, bunuh diri, mau mati, pengen mati, ingin
    mati, pingin mati, pengin mati, mending mati, lebih baik mati, mengakhiri hidup, akhiri hidup, mengakhiri hidupku, nggak mau
    hidup, gak mau hidup, ga mau hidup, tidak ingin hidup, capek hidup, cape hidup, nggak sanggup hidup, gak sanggup hidup, ga
    sanggup lagi hidup, menyakiti diri, nyakitin diri, self harm, self-harm, overdosis, kanker stadium, kritis di icu, masuk icu,
    korban jiwa, korban tewas, tewas, korban gempa, korban banjir, korban longsor, korban kecelakaan, korban meninggal, korban
    selamat, korban kebakaran, pembunuhan, dibunuh, pembantaian, doakan, mohon doa, mohon doanya, mohon doa untuk, semoga husnul
    khatimah, husnul khotimah, semoga tenang di sana, semoga diterima di sisi, mengheningkan cipta,
    tabur bunga, peringatan 40 hari, peringatan 100 hari, 40 hari kepergian, 100 hari kepergian, setahun kepergian, kepergian ayah,
    kepergian ibu, kepergian bapak, kepergian mama, kepergian papa, kepergian almarhum, sejak ayah pergi, sejak ibu pergi, sejak bapak pergi, mengenang kepergian, mengenang almarhum, mengenang almarhumah, mengenang mendiang, mengenang korban, yang telah
    pergi mendahului, berpulang ke rahmatullah, berpulang ke pangkuan, husnul khatimah, al fatihah, alfatihah, al-fatihah, lahumul fatihah, tahlilan, haul ke, kirim doa untuk almarhum, yang gugur, istirahat dengan tenang, beristirahat dengan tenang, tenang di surga, sampai jumpa di surga, surga untukmu, rest in peace, rest in love
  `,
  never: `
    hp meninggal, baterai meninggal, mohon doa restu pernikahan, laptop wafat, mati listrik, mati lampu, mau mati ketawa, mau mati
    gaya, mau mati kutu, doakan jualan, doakan laris, doakan ujian, mohon doanya besok sidang, mohon doanya mau sidang, mohon doanya
    lancar, rip dompet, rip dompetku, rip kuota, meninggalkan, mati gaya, mati kutu, mati lampu, bunuh diri karier, tewas di game, tewas di level, meninggal di game, tewas di tangan bos
  `,
};
