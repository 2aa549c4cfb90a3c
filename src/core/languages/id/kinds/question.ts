import type { KindTexts } from '../../../kinds/kind.ts';

export const question: KindTexts = {
  title: 'Pertanyaan',
  points: {
    answerable: { label: 'Bisa dijawab', tip: 'Tanya hal yang bisa dijawab satu baris', more: '"Gimana menurut kalian?" susah dijawab. "Mana yang kalian tinggalkan, kenapa?" gampang.' },
    one: { label: 'Satu pertanyaan', tip: 'Satu pertanyaan saja, yang paling ingin kamu tahu', more: 'Tiga pertanyaan berderet biasanya tidak ada yang dijawab.' },
    own: { label: 'Jawabanmu, atau alasannya', tip: 'Tambah jawabanmu sendiri, atau kenapa bertanya', more: '"Aku jualan kue dari rumah dan..." bikin sarannya pas.' },
  },
  general: {
    'tell-more': { tip: 'Tulis buat apa kamu perlu jawabannya', more: 'Jawabannya jadi pas buat kasusmu.' },
    'say-something': { tip: 'Tanya satu hal yang pernah mereka alami', more: 'Pertanyaan yang konkret dapat cerita, yang umum sepi jawaban.' },
    'get-to-point': { tip: 'Pertanyaannya dulu', more: 'Latar belakangnya buat yang mau menjawab.' },
  },
  praise: {
    question: 'Pertanyaan yang bisa dan enak dijawab',
    reason: 'Kamu bilang kenapa bertanya',
    humour: 'Pertanyaan yang bikin senyum',
    vivid: 'Kasusnya jelas, jadi gampang dijawab',
    figure: 'Angkanya bikin pertanyaannya jelas',
    'point-home': 'Linknya menunjukkan yang ditanyakan',
  },
  example: { weak: 'Ada saran soal pembayaran?', better: 'Aku jualan kue dari rumah, 15 pesanan seminggu. QRIS atau COD, mana yang lebih aman?' },
};
