import type { KindTexts } from '../../../kinds/kind.ts';

export const replyQuestion: KindTexts = {
  title: 'Balasan pertanyaan',
  points: {
    answer: { label: 'Jawabannya dulu', tip: 'Jawab dulu, baru penjelasannya', more: 'Ya, tidak, harga, jam: satu kata di depan menghemat waktu mereka.' },
    more: { label: 'Info lengkapnya di mana', tip: 'Tambahin di mana bisa baca lengkapnya', more: 'Halaman atau orang yang tahu lebih banyak, dengan satu kata kenapa.' },
  },
  general: {
    'tell-more': { tip: 'Tambah satu syarat yang penting', more: '"Bisa, asal bawa struk" mencegah pertanyaan kedua.' },
    'get-to-point': { tip: 'Tidak usah "terima kasih sudah bertanya"', more: 'Dia ingin tahu; berterima kasihlah dengan menjawab.' },
    'plain-words': { tip: 'Jawab seperti dia di depan mejamu', more: 'Istilah kantor perlu dijelaskan.' },
    'be-kind': { tip: 'Jawab seolah ini pertanyaan bagus', more: 'Sepuluh orang lain juga ingin tahu.' },
  },
  praise: {
    complete: 'Jawaban dulu, lalu lengkapnya di mana',
    service: 'Terjawab, tidak perlu tanya lagi',
    reason: 'Sekalian dijelaskan kenapa',
    'how-to': 'Bisa langsung dia lakukan',
    'point-home': 'Kamu tunjukkan lanjutannya',
    humour: 'Jawaban yang membantu, sambil senyum',
  },
  example: { weak: 'Terima kasih pertanyaannya! Silakan cek web kami.', better: 'Bisa, dengan kartu pelajar: Rp15.000. Daftar harga: contoh.id/harga' },
};
