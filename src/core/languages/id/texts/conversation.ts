import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on conversation. */
export const conversation: Readonly<Record<string, RuleTexts>> = {
  hijack: {
    title: 'Jangan jualan di obrolan orang',
    advice: 'Mereka tidak minta promo. Jawab dulu; link cukup yang membantu mereka.',
    why: 'Orang ingat siapa yang nimbrung buat jualan, dan cerita ke temannya.',
  },
  rude: {
    title: 'Tetap ramah, walau tidak setuju',
    advice: '“{word}” bisa menyakitkan. Kritik idenya, bukan orangnya.',
    why: 'Yang lain ikut membaca, dan menilai enak tidaknya berteman denganmu.',
  },
  shouting: {
    title: 'Suara yang ramah tidak berteriak',
    advice: 'Ini kesannya teriak-teriak. Pakai huruf biasa, tanpa tanda baca berderet.',
    variants: { capitals: 'Huruf besar semua kesannya teriak-teriak. Huruf biasa lebih enak dibaca.', marks: 'Satu tanda baca sudah cukup, tidak perlu sederet.' },
    why: 'Pembaca mendekat ke suara yang tenang, dan melewati yang berisik.',
  },
  'copy-paste-reply': {
    title: 'Balas seperti orang, bukan robot',
    advice: 'Balasan ini hampir sama dengan yang tadi. Sebut sesuatu dari postingannya.',
    why: 'Balasan tempelan ketahuan tidak membaca, dan bisa ditandai spam.',
  },
  unanswered: {
    title: 'Kalau ditanya, jawab',
    advice: 'Mereka bertanya. Jawab dulu, atau bilang kapan kamu jawab.',
    why: 'Yang bertanya menunggu, begitu juga semua yang penasaran soal itu.',
  },
  'mass-mention': {
    title: 'Jangan tag banyak orang',
    advice: 'Tag {count} orang terasa seperti brosur. Sisakan yang memang terkait.',
    why: 'Semuanya dapat notifikasi; akun yang asal tag gampang di-mute.',
  },
  regret: {
    title: 'Yang pribadi tetap pribadi',
    advice: '“{found}” bakal bisa dilihat siapa saja. Lewat DM saja?',
    variants: {
      card: '“{found}” mirip nomor kartu. Hapus saja: siapa pun bisa memakainya.',
      document: '“{found}” mirip nomor dokumen. Hapus saja: bisa disalahgunakan.',
      place: 'Ini menunjukkan rumah seseorang di mana. Lewat DM saja?',
    },
    why: 'Postingan disalin orang dalam hitungan menit. Politisi pun pernah menyesal.',
  },
};
