import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on profile. */
export const profile: Readonly<Record<string, RuleTexts>> = {
  'ratio-style': {
    title: 'Lihat gaya yang ditunjukkan angkamu',
    advice: 'Sekitar 1 berarti antarpribadi, mulai 5 akun siaran; ini {ratio}.',
    variants: {
      broadcaster: '{ratio} pengikut untuk tiap akun yang diikuti: akun siaran. Orang datang demi isinya.',
      'in-between': '{ratio} pengikut untuk tiap akun yang diikuti: lebih banyak yang membaca daripada yang dibaca.',
      'person-to-person': '{ratio}: antarpribadi. Yang saling mengikuti biasanya saling menyapa.',
      building: '{ratio}: masih tumbuh, seperti kebanyakan akun. Wajar untuk yang baru.',
      lopsided: '{ratio}: mengikuti jauh lebih banyak daripada yang mengikuti balik.',
    },
    why: 'Dua-duanya sah: mengobrol dengan orang, atau bicara ke banyak orang. Pembaca bisa merasakan bedanya.',
  },
  lopsided: {
    title: 'Ikuti orangnya, bukan jumlahnya',
    advice: 'Kamu mengikuti jauh lebih banyak daripada pengikutmu. Coba sisakan akun yang benar-benar kamu baca.',
    why: 'Tak ada yang sanggup membaca ribuan akun; pengunjung mengira ini follow massal.',
  },
  'spam-and-cull': {
    title: 'Tumbuh yang bertahan, bukan naik-turun',
    advice: 'Jumlah yang kamu ikuti naik-turun: {up} naik, {down} turun. Coba pelan tapi awet; X melarang follow churn.',
    why: 'Sepuluh ribu pengikut tak ada artinya kalau tak satu pun memperhatikan.',
  },
  'home-and-promise': {
    title: 'Profilmu bilang orang dapat apa, dan di mana selengkapnya',
    advice: 'Coba tambahkan situsmu di profil, dan satu baris bio tentang apa yang didapat pengikut.',
    variants: {
      site: 'Coba tambahkan situsmu di profil ya: di sana orang bisa menemukan lebih.',
      promise: 'Coba satu baris di bio: apa yang didapat orang kalau mengikutimu.',
    },
    why: 'Dari dua baris ini orang memutuskan mau mengikuti atau tidak.',
  },
  'profile-name': {
    title: 'Satu nama di mana-mana',
    advice: 'Profilmu bernama “{name}”, merekmu “{brand}”. Coba pakai nama merek supaya orang mengenalimu.',
    why: 'Pembaca yang sudah mengenalmu di tempat lain mencari nama yang sama di sini.',
  },
  'profile-match': {
    title: 'Profil dan merek sejalan',
    advice: 'Profilmu menaut ke {site}, merekmu ke {home}, dan bio belum menyebut {topic}. Coba selaraskan.',
    variants: {
      site: 'Profilmu menaut ke {site}, rumah merekmu {home}. Coba tautkan ke rumah sendiri.',
      topics: 'Bio belum menyebut topikmu. Coba sebut satu, misalnya {topic}.',
    },
    why: 'Orang yang datang dari sebuah post ingin menemukan hal yang sama di profilmu.',
  },
  'profile-pinned': {
    title: 'Post yang disematkan menunjukkan isi akunmu',
    advice: 'Post yang kamu sematkan tidak menyebut topikmu. Coba sematkan yang tentang {topic}, atau yang menuju situsmu.',
    why: 'Post yang disematkan adalah yang pertama dilihat pembaca baru.',
  },
  'broadcast-only': {
    title: 'Pasar adalah percakapan',
    advice: '{replies} dari {count} post terakhirmu menjawab orang. Coba balas beberapa orang hari ini ya.',
    why: 'Orang betah dengan akun yang mau mengobrol; akun yang menjawab tumbuh lebih cepat.',
  },
};
