import type { KindTexts } from '../../../kinds/kind.ts';

export const replyComplaint: KindTexts = {
  title: 'Balasan keluhan',
  points: {
    'own-words': { label: 'Dengan kata sendiri', tip: 'Balasan template bikin tambah kesal: jawab kasusnya', more: 'Sebut tempat, pesanan, atau hari yang dia ceritakan, lalu apa yang terjadi sekarang.' },
    blame: { label: 'Di pihaknya', tip: 'Berpihak dulu, baru jelaskan', more: 'Yang mengeluh ingin dipercaya. "Iya, itu memang ngeselin" tidak rugi apa-apa.' },
    heard: { label: 'Masalahnya disebut', tip: 'Sebut masalahnya, pakai kata-katanya', more: '"Sinyal hilang di Bekasi sejak siang": kelihatan ada yang baca.' },
    next: { label: 'Langkah sekarang', tip: 'Tulis sekarang lagi diapain, sama siapa', more: '"Sudah saya kirim yang baru" lebih baik daripada "akan kami tindak lanjuti".' },
    when: { label: 'Kapan selesai', tip: 'Tulis kapan beresnya', more: '"Besok sebelum jam 12" mengakhiri penantian, walau kabarnya buruk.' },
    sorry: { label: 'Maaf dulu', tip: 'Minta maaf dulu', more: 'Satu kata, sebelum faktanya. Itu yang ditunggu.' },
  },
  general: {},
  praise: { complete: 'Maaf, sebab, tanggal: bikin orang balik lagi' },
  example: { weak: 'Mohon maaf atas ketidaknyamanannya, silakan DM.', better: 'Maaf Bu Maria, paketnya nyangkut di Cakung. Besok sebelum jam 12 sampai, ongkir balik.' },
};
