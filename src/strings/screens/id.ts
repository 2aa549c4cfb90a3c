import type { ScreenStrings } from './types.ts';

export const screens: ScreenStrings = {
  welcome: {
    title: 'Selamat datang di Worth Following',
    intro: 'Pelatih di samping kotak tulis X. Ia melihat dua hal pada draf: adakah isinya bagi pembaca, dan apakah terdengar seperti kamu? Semuanya terjadi di perangkat ini.',
    reads: 'Yang dibaca',
    readsList: ['Draf di kotak tulis X, dan postingan yang dibalasnya', 'Pengikut, yang diikuti, bio, dan situs dari profil yang kamu lihat'],
    never: 'Yang tidak pernah dibaca',
    neverList: ['Pesan, pencarian, Grok, artikel, setelan, dan kata sandi', 'Situs lain, dan apa pun yang belum ada di halaman'],
    kept: 'Yang disimpan, hanya di perangkat ini',
    keptList: ['Pilihanmu dan cerita tentang merekmu', 'Apa yang dilakukan postingan terakhirmu, bukan kata-katanya', 'Tidak ada yang dikirim ke mana pun: tanpa server, tanpa akun'],
    agree: 'Ya, dampingi saya',
    later: 'Nanti saja',
    agreed: 'Terima kasih. Pelatih sudah aktif.',
    skipped: 'Baik. Tidak ada yang dibaca sebelum kamu setuju, di sini atau di popup.',
    withdraw: 'Tarik persetujuan',
    steps: 'Tiga langkah, semuanya boleh nanti',
    pin: 'Sematkan',
    pinHow: 'Buka ikon puzzle di samping bilah alamat, lalu sematkan Worth Following. Tombolnya menunjukkan jumlah saran.',
    tell: 'Ceritakan merekmu',
    tellHow: 'Nama dan dua atau tiga topik sudah cukup. Setelah itu ia juga melihat apakah draf terdengar seperti kamu.',
    tellLink: 'Ceritakan merekmu',
    write: 'Tulis postingan pertamamu',
    writeHow: 'Tab X yang sudah terbuka perlu dimuat ulang sekali. Atau coba di halaman sendiri, tanpa X.',
    writeLink: 'Buka X',
    tryLink: 'Coba di sini',
  },
};
