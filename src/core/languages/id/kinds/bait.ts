import type { KindTexts } from '../../../kinds/kind.ts';

export const bait: KindTexts = {
  title: 'Minta like atau follow',
  points: {
    gift: { label: 'Kasih dulu, baru minta', tip: 'Kasih sesuatu dulu, jangan cuma minta', more: 'Tips, cerita, atau pertanyaan sungguhan: yang bagus dibagikan tanpa disuruh.' },
  },
  general: {
    'no-begging': { tip: 'Tanya cerita atau pendapat, jangan minta like/follow', more: '"Paket terparahmu apa?" lebih ramai daripada "tag 3 teman".' },
    'say-something': { tip: 'Tulis satu hal yang layak di-like', more: 'Jadi tidak usah minta.' },
    deliver: { tip: 'Tunjukkan di sini, tanpa syarat', more: 'Yang harus follow dulu biasanya malah tidak dicari.' },
    'only-sells': { tip: 'Bilang apa untungnya ikutan', more: 'Hadiahnya, sampai kapan, peluangnya: baru minta hal yang seru.' },
    'tell-more': { tip: 'Bilang dulu ini apa, baru minta tolong', more: 'Pilih apa, buat siapa, kenapa?' },
  },
  praise: {
    humour: 'Lucu, dibagikan tanpa diminta',
  },
  example: { weak: 'Like dan RT kalau setuju, tag 3 teman!', better: 'Nasihat soal uang apa yang ternyata salah buatmu? Aku: "ngontrak itu buang uang".' },
};
