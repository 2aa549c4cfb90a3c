import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on conversation. */
export const conversation: Readonly<Record<string, RuleTexts>> = {
  hijack: {
    title: 'Jangan selipkan jualan di obrolan orang',
    advice: 'Mereka tidak menanyakan promo. Coba jawab dulu ya, tautan cukup kalau memang membantu orang ini.',
    why: 'Orang ingat siapa yang nimbrung untuk jualan, dan cerita ke temannya.',
  },
  rude: {
    title: 'Tetap ramah, walau tak sependapat',
    advice: '“{word}” bisa menyakitkan. Coba sebut apa yang tak kamu setujui, bukan orangnya.',
    why: 'Semua yang ikut membaca menilai dari sini, enak tidaknya berteman denganmu.',
  },
  shouting: {
    title: 'Suara yang ramah tidak berteriak',
    advice: 'Huruf besar atau tanda seru berderet terasa berteriak. Coba huruf biasa, tanda seru cukup satu.',
    why: 'Pembaca mendekat ke suara yang tenang, dan melewati yang berisik.',
  },
  'copy-paste-reply': {
    title: 'Orang bukan robot; jawablah seperti orang',
    advice: 'Balasan ini hampir sama dengan yang sudah kamu kirim. Coba sebut sesuatu dari post mereka.',
    why: 'Balasan tempelan menunjukkan postnya tidak dibaca; X menandainya sebagai spam.',
  },
  unanswered: {
    title: 'Kalau ditanya, jawab',
    advice: 'Mereka bertanya. Coba jawab di kata-kata pertama, atau bilang kapan kamu akan menjawab.',
    why: 'Yang bertanya, dan semua yang penasaran soal itu, sedang menunggu jawabannya.',
  },
  'mass-mention': {
    title: 'Jangan tandai banyak orang yang tidak minta',
    advice: '{count} orang ditandai terasa seperti brosur. Coba satu dua saja yang memang terkait.',
    why: 'Semuanya dapat notifikasi; akun yang asal menandai gampang dibisukan.',
  },
  regret: {
    title: 'Yang pribadi tetap pribadi',
    advice: '“{found}” akan terlihat semua orang, selamanya. Coba kirim lewat DM saja ya.',
    variants: {
      card: '“{found}” mirip nomor kartu. Coba hapus ya: siapa pun bisa memakainya.',
      document: '“{found}” mirip nomor dokumen. Coba hapus ya: bisa disalahgunakan orang.',
      place: 'Ini memberi tahu di mana seseorang tinggal. Coba lewat DM saja ya.',
    },
    why: 'Post disalin orang dalam hitungan menit; politisi pun pernah menyesal.',
  },
};
