import type { CueList } from '../../cues.ts';

/** Satuan yang membuat angka jadi fakta. */
export const unit: CueList = {
  strong: `
    persen, orang, jiwa, warga, siswa, murid, mahasiswa, anak, ibu, keluarga, kk, pengguna, pelanggan, pembeli, pengunjung, peserta,
    petani, nelayan, pekerja, karyawan, pasien, relawan, responden, menit, jam, detik, hari, minggu, pekan, bulan, tahun, km,
    kilometer, meter, cm, mm, kg, kilo, kilogram, gram, ons, kuintal, ton, liter, ml, derajat, kwh, watt, mw, gb, mb, hektare,
    hektar, ha, kasus, kematian, korban, pesanan, order, paket, pohon, sekolah, negara, kota, kabupaten, kecamatan, desa, rumah,
    kamar, kursi, porsi, langkah, cara, tips, tip, alasan, kesalahan, pertanyaan, grafik, alat, halaman, bagian, bab, juta, miliar,
    milyar, triliun, ribu, ratus, rb, jt, lusin, kali, kali lipat, suara, spesies, bahasa, proyek, perusahaan, tim, produk, unit,
    buah, lembar, butir, ekor, batang, botol, kapal, kontainer, dolar, rupiah, poin, sdm, sdt, sendok
  `,
  never: `
    kota ini
  `,
};
