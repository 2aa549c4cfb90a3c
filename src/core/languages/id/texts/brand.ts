import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on brand. */
export const brand: Readonly<Record<string, RuleTexts>> = {
  'on-topic': {
    title: 'Tetap dikenal lewat bidangmu',
    advice: 'Belum ada topikmu di sini. Coba kaitkan dengan salah satunya ya, biar jelas kenapa kamu yang bilang.',
    praise: 'Ini soal {topic}, salah satu alasan orang mengikutimu.',
    why: 'Orang mengingat akun lewat beberapa topik saja, dan mengikutinya karena itu.',
  },
  'pointer-due': {
    title: 'Sesekali, sebut siapa kamu dan di mana bisa dapat lebih',
    advice: '{count} post terakhirmu belum menyebut kamu bisa ditemukan di mana. Coba tambahkan situs atau tagarmu kalau pas.',
    praise: 'Pembaca tahu siapa yang bicara dan ke mana mencari lebih.',
    why: 'Post jalan sendirian; tanpa nama atau situs, pembaca baru susah menemukanmu lagi.',
  },
  'home-link': {
    title: 'Ajak orang ke rumahmu sendiri',
    advice: 'Tautanmu belakangan ini ke tempat lain semua. Coba tulis satu di {site}, lalu tautkan itu.',
    praise: 'Tautan ke rumah sendiri: di sana pembaca bisa menemukan karyamu yang lain.',
    why: 'Media sosial datang dan pergi; yang ada di situsmu tetap milikmu.',
  },
  voice: {
    title: 'Tetap terdengar seperti kamu',
    advice: 'Ini terdengar beda dari post-postmu yang dulu. Sengaja? Kalau tidak, coba baca keras-keras dulu.',
    praise: 'Ini kamu banget.',
    why: 'Pembaca yang kenal suaramu lebih percaya pada post yang memakainya.',
  },
  tone: {
    title: 'Pegang nada dan bahasa pilihanmu',
    advice: '“{words}” di luar nada pilihanmu. Tak apa kalau disengaja; kalau tidak, coba kata lain.',
    variants: {
      slang: '“{words}” lebih gaul dari nada pilihanmu. Tak apa kalau disengaja; kalau tidak, coba kata yang biasa.',
      emoji: 'Kamu memilih tanpa emoji. Tak apa kalau disengaja; kalau tidak, coba lepas {words}.',
      marks: 'Kamu memilih nada yang tenang. Coba ganti sebagian tanda seru dengan titik.',
      alone: 'Kamu memilih bicara sebagai “kami”; “{words}” terdengar seperti satu orang. Tak apa kalau disengaja.',
      language: '“{words} …” bukan salah satu bahasa pilihanmu. Tak apa kalau disengaja.',
    },
    why: 'Pembaca mengenali akun dari nadanya; kalau mendadak beda, mereka bertanya-tanya siapa yang menulis.',
  },
  'house-words': {
    title: 'Pakai kata pilihanmu, lewati yang kamu hindari',
    advice: 'Coba kata lain untuk “{word}” ya: kata ini ada di daftar yang kamu hindari.',
    variants: { instead: 'Coba “{instead}” untuk “{word}” ya: begitu menurut daftarmu sendiri.' },
    why: 'Kata yang sama terus-menerus bikin brand gampang dikenali.',
  },
  'name-form': {
    title: 'Tulis namamu dengan satu ejaan',
    advice: 'Namamu di sini tertulis “{written}”. Coba pakai ejaan biasanya: {name}.',
    why: 'Satu ejaan lebih gampang diingat, dan dicari.',
  },
  'wrong-account': {
    title: 'Bicara atas nama brand lewat akunnya sendiri',
    advice: 'Kamu sedang di @{account}, padahal ini suara {brand}. Coba pindah dulu ke @{handle} ya.',
    why: 'Pengikut {brand} tak akan melihatnya di sini, dan yang di sini bingung siapa yang bicara.',
  },
  'address-form': {
    title: 'Sapa pembaca dengan satu cara',
    advice: '“{word}” bukan sapaan yang kamu pilih. Coba pakai sapaanmu yang biasa ya.',
    why: 'Pembaca merasa akrab kalau selalu disapa dengan cara yang sama.',
  },
};
