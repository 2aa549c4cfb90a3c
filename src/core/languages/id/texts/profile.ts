import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on profile. */
export const profile: Readonly<Record<string, RuleTexts>> = {
  'ratio-style': {
    title: 'Apa kata angkamu',
    advice: 'Sekitar 1 berarti seimbang, mulai 5 akun siaran. Ini {ratio}.',
    variants: {
      broadcaster: '{ratio} pengikut per akun yang diikuti: akun siaran. Orang datang karena isinya.',
      'in-between': '{ratio} pengikut per akun yang diikuti: lebih banyak pengikut daripada mengikuti.',
      'person-to-person': '{ratio}: kira-kira seimbang.',
      building: '{ratio}: masih berkembang, seperti kebanyakan akun. Wajar untuk yang baru.',
      lopsided: '{ratio}: mengikuti jauh lebih banyak daripada pengikutnya.',
    },
    why: 'Dua-duanya oke: ngobrol dengan orang, atau bicara ke banyak orang.',
  },
  lopsided: {
    title: 'Ikuti orangnya, bukan jumlahnya',
    advice: 'Kamu mengikuti jauh lebih banyak daripada pengikutmu. Sisakan yang memang kamu baca.',
    why: 'Tidak ada yang sanggup membaca ribuan akun; pengunjung mengira kamu follow massal.',
  },
  'spam-and-cull': {
    title: 'Pelan-pelan yang bertahan',
    advice: 'Kamu follow {up} dan unfollow {down}, bergantian. Yang pelan lebih awet.',
    variants: { forbidden: 'Kamu follow {up} dan unfollow {down}, bergantian. X melarangnya; yang pelan lebih awet.' },
    why: 'Sepuluh ribu pengikut tidak ada artinya kalau tidak ada yang memperhatikan.',
  },
  'home-and-promise': {
    title: 'Sebut orang dapat apa, dan selengkapnya di mana',
    advice: 'Tambah situsmu di profil, dan satu baris bio tentang apa yang didapat pengikut.',
    variants: {
      site: 'Tambah situsmu di profil, biar orang bisa cari lebih banyak.',
      promise: 'Tambah satu baris di bio: orang dapat apa kalau mengikutimu.',
    },
    why: 'Dari dua baris ini orang memutuskan mau mengikuti atau tidak.',
  },
  'profile-name': {
    title: 'Satu nama di mana-mana',
    advice: 'Profilmu bernama “{name}”, brand-mu “{brand}”. Pakai nama brand, biar dikenali?',
    why: 'Pembaca yang sudah mengenalmu di tempat lain mencari nama yang sama di sini.',
  },
  'profile-match': {
    title: 'Profil dan brand sejalan',
    advice: 'Link profilmu {site}, link brand-mu {home}, dan bio belum menyebut {topic}. Samakan?',
    variants: {
      site: 'Link profilmu {site}; situs brand-mu {home}. Ganti linknya?',
      topics: 'Bio belum menyebut topikmu. Tambah satu, misalnya {topic}.',
    },
    why: 'Orang yang datang dari postingan mencari hal yang sama di profilmu.',
  },
  'profile-pinned': {
    title: 'Sematkan postingan yang menunjukkan isi akunmu',
    advice: 'Postingan yang kamu sematkan bukan soal topikmu. Sematkan yang soal {topic}, atau yang ada link situsmu.',
    why: 'Postingan yang disematkan paling dulu dilihat pembaca baru.',
  },
  'broadcast-only': {
    title: 'Jawab juga, jangan cuma siaran',
    advice: '{replies} dari {count} postingan terakhirmu balasan. Balas beberapa orang hari ini?',
    why: 'Orang betah dengan akun yang mau ngobrol; akun yang membalas tumbuh lebih cepat.',
  },
};
