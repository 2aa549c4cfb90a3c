import type { KindTexts } from '../../../kinds/kind.ts';

export const resultLesson: KindTexts = {
  title: 'Hasil atau pelajaran',
  points: {
    outcome: { label: 'Hasilnya apa', tip: 'Tulis hasilnya: sebelum dan sesudah', more: '"Dari 4 jam jadi 30 menit" sudah cerita semua. Tanpa sebelumnya, itu cuma angka.' },
    take: { label: 'Yang bisa dipetik orang', tip: 'Tulis apa yang bisa dipetik orang lain', more: 'Apa yang bakal kamu ulangi, apa yang tidak? Satu baris bikin ceritamu jadi tips.' },
    done: { label: 'Apa yang dikerjakan', tip: 'Tulis apa yang kamu lakukan, satu kalimat', more: 'Orang susah belajar dari hasil kalau tidak tahu apa yang bikin begitu.' },
  },
  general: {
    'who-cares': { tip: 'Arahkan ke pembaca: apa pelajarannya?', more: 'Angkanya punyamu, pelajarannya bisa jadi punya mereka.' },
    'tell-more': { tip: 'Tambah apa yang kamu ubah sampai ke situ', more: 'Satu keputusan, satu alat, satu kesalahan: bagian yang bisa ditiru.' },
    'plain-words': { tip: 'Bilang apa adanya: siapa melakukan apa?', more: 'Slogan di antara angka bikin orang ragu sama angkanya.' },
    'back-it-up': { tip: 'Tulis cara mengukurnya', more: 'Berapa, selama apa, dibanding apa?' },
  },
  praise: {
    figure: 'Sebelum dan sesudahnya sudah bicara',
    'how-to': 'Ini bisa ditiru orang',
    story: 'Jalannya diceritakan, salahnya juga',
    vivid: 'Kelihatan gimana jalannya',
    credit: 'Kamu sebut siapa yang kerja keras',
    humour: 'Hasil yang diceritakan sambil senyum',
    news: 'Angka baru, ditulis jujur',
    'point-home': 'Linknya menunjukkan caranya',
  },
  example: { weak: 'Bulan ini rekor penjualan!', better: 'Tombol "tanya dulu" kami pindah ke atas. Chat naik dari 9 jadi 31 seminggu.' },
};
