import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on brand. */
export const brand: Readonly<Record<string, RuleTexts>> = {
  'on-topic': {
    title: 'Dikenal lewat topikmu',
    advice: 'Bukan salah satu topikmu. Kenapa kamu yang cerita ini?',
    praise: 'Sesuai topikmu: {topic}.',
    why: 'Orang mengingat akun lewat beberapa topik saja, dan mengikutinya karena itu.',
  },
  'pointer-due': {
    title: 'Sebut siapa kamu dan carinya di mana',
    advice: '{count} postingan tanpa tahu carimu di mana. Tambah situsmu kalau pas.',
    praise: 'Pembaca tahu siapa yang bicara dan cari lanjutannya di mana.',
    why: 'Postingan bisa sampai ke orang yang belum kenal kamu. Nama atau situs bikin mereka balik.',
  },
  'home-link': {
    title: 'Ajak orang ke situsmu sendiri',
    advice: 'Linkmu belakangan ke tempat lain semua. Lain kali ke {site}?',
    praise: 'Kamu kasih link ke situsmu sendiri.',
    why: 'Media sosial datang dan pergi; situsmu tetap milikmu.',
  },
  voice: {
    title: 'Tetap terdengar seperti kamu',
    advice: 'Ini terdengar beda dari postinganmu yang lain. Sengaja?',
    praise: 'Ini kamu banget.',
    why: 'Pembaca percaya pada suara yang mereka kenal.',
  },
  tone: {
    title: 'Jaga gaya dan bahasa pilihanmu',
    advice: '“{words}” bukan gaya pilihanmu. Tidak apa-apa kalau sengaja.',
    variants: {
      slang: '“{words}” lebih gaul dari gayamu. Tidak apa-apa kalau sengaja.',
      emoji: 'Kamu memilih tanpa emoji. Lepas {words}, kecuali sengaja.',
      marks: 'Gaya pilihanmu kalem. Ganti sebagian tanda seru dengan titik.',
      alone: 'Biasanya kamu pakai “kami”; ini “{words}”. Tidak apa-apa kalau sengaja.',
      language: '“{words} …” bukan bahasa pilihanmu. Tidak apa-apa kalau sengaja.',
    },
    why: 'Orang mengenali akun dari gayanya. Kalau mendadak beda, mereka bingung siapa yang menulis.',
  },
  'house-words': {
    title: 'Pakai kata-katamu sendiri',
    advice: '“{word}” ada di daftar kata yang kamu hindari.',
    variants: { instead: '“{instead}”, bukan “{word}”: begitu menurut daftarmu.' },
    why: 'Kata yang itu-itu juga bikin brand gampang dikenali.',
  },
  'name-form': {
    title: 'Tulis namamu dengan satu ejaan',
    advice: '“{written}” biasanya ditulis {name}.',
    why: 'Satu ejaan lebih gampang diingat, dan dicari.',
  },
  'wrong-account': {
    title: 'Posting dari akun yang benar',
    advice: 'Kamu di @{account}, tapi ini seperti {brand}. Pindah ke @{handle}?',
    why: 'Pengikut brand-mu tidak melihatnya di sini, dan yang di sini bingung siapa yang bicara.',
  },
  'address-form': {
    title: 'Sapa pembaca dengan satu cara',
    advice: 'Biasanya kamu tidak menyapa pembaca dengan “{word}”.',
    why: 'Pembaca merasa akrab kalau selalu disapa dengan cara yang sama.',
  },
};
