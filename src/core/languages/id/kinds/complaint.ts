import type { KindTexts } from '../../../kinds/kind.ts';

export const complaint: KindTexts = {
  title: 'Keluhan',
  points: {
    mend: { label: 'Yang bisa memperbaiki', tip: 'Tulis apa yang bisa memperbaikinya', more: '"Cukup tempel daftar di pintu" bakal dijawab. Marah saja cuma diiyakan.' },
    what: { label: 'Apa yang terjadi, di mana', tip: 'Tulis apa yang terjadi, di mana, kapan', more: 'Jadi bisa dicek, dan yang lain tahu mereka kena juga atau tidak.' },
  },
  general: {
    'turn-grumble': { tip: 'Balik: sebaiknya mereka gimana?', more: 'Atau apa yang bisa dilakukan orang lain supaya tidak kena.' },
    'be-kind': { tip: 'Serang masalahnya, bukan orangnya', more: 'Tanpa makian, keluhanmu lebih kuat.' },
    'back-it-up': { tip: 'Tulis persisnya apa yang kamu lihat', more: 'Satu kasus dengan tanggal susah dibantah.' },
    'tell-more': { tip: 'Tulis kejadiannya: di mana, kapan, ruginya apa', more: '"Empat puluh menit di loket 2" bisa diperbaiki.' },
  },
  praise: {
    reason: 'Kamu tulis akibatnya buat orang',
    vivid: 'Kelihatan salahnya di mana',
    humour: 'Kesal tapi lucu: bakal dibaca',
  },
  example: { weak: 'Bank terburuk sepanjang masa!!!', better: '40 menit di loket 2, lalu "besok saja". Tempel daftar syarat di pintu, beres.' },
};
