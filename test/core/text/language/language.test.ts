import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../src/core/text/entities/entities.ts';
import { guessLanguage } from '../../../../src/core/text/language/language.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import { hostile } from '../posts.ts';
import { growthBeyondLinear } from '../../../support/growth.ts';

const guess = (text: string, prior?: readonly LanguageId[]) => guessLanguage(tokenize(text, findEntities(text)), prior);

const english = [
  'We just opened applications for our spring grants. Three minutes to apply.',
  'I hope you enjoy it!',
  'Good morning, how is everyone doing?',
  'What is the one tool you could not work without?',
  'ngl this update is kinda fire',
  'tbh idk why ppl sleep on this feature lol',
  'New on the blog: how we cut our build time in half https://example.com/post',
  'Thank you for 10k followers 🎉',
  'Can’t believe it’s already Friday',
  'Our bakery opens at 7am tomorrow. First 20 get a free bun.',
  'Here is what nobody tells you about pricing:',
  'Just shipped v2.1 with dark mode and faster search',
  'Smh, they really cancelled the show',
  'Reading this on the train and crying',
  'Happy birthday to the best sister ever!',
  'Rain again. Coffee first, then emails.',
  'If you write docs, write the example first',
  'RT @someone: this is so true',
  'who else is up rn',
  'Nasi goreng recipe: the secret is day-old rice and a very hot pan',
  'Visiting Manila next week, where should I eat?',
  'The Jakarta team has a new office and we love it',
];
const indonesian = [
  'Pendaftaran beasiswa sudah dibuka, cek syaratnya di tautan berikut',
  'Selamat pagi semua, semoga harinya menyenangkan',
  'gue baru tau kalo ternyata bisa kayak gini wkwk',
  'gak ngerti lagi deh sama harga cabe sekarang',
  'Yuk cobain menu baru kami, mulai dari Rp15.000 aja',
  'Makasih banyak ya kak udah mampir ke toko kami',
  'Kenapa harga beras naik terus? Ini tiga penyebabnya',
  'anjir hujan lagi padahal jemuran belum kering',
  'Hari ini kami belajar satu hal dari pelanggan',
  'Besok libur, enaknya ke mana nih?',
  'capek bgt hari ini tp seneng bisa ketemu kalian',
  'Meeting-nya diundur jadi besok pagi ya guys',
  'Literally gue cuma mau tidur seharian, please deh',
  'Which is bagus sih, tapi menurut gue masih kurang effort',
  'Akhirnya launching juga produk baru kita, cek link di bio!',
  'Tolong dong yang punya info lowongan kerja di Bandung',
  'Anak-anak belajar membaca lewat dongeng setiap Sabtu',
  'jgn lupa sarapan sblm berangkat kerja',
  'Terima kasih atas dukungannya selama ini',
  'Kami buka jam 8 pagi sampai 9 malam',
  'Nak balik kampung minggu depan, siapa nak tumpang?',
  'Harini hujan lebat sangat dekat rumah aku',
  'Takde orang jawab pun soalan saya tadi',
];
const filipino = [
  'Bukas na ang aming bagong tindahan sa Quezon City, tara na!',
  'Magandang umaga sa inyong lahat',
  'grabe ang traffic kanina, dalawang oras akong nakatayo',
  'Salamat sa lahat ng sumuporta sa amin',
  'Paano mag-ipon kahit maliit ang sahod? Narito ang tatlong paraan',
  'hindi ko gets kung bakit ang mahal na ng sibuyas',
  'Sino dito ang mahilig sa kape?',
  'Wala pa rin kaming kuryente hanggang ngayon',
  'ang ganda ng sunset kanina huhu',
  'Nakakainis yung wifi namin today, sobrang bagal',
  'Super happy ako kasi na-approve na yung application ko',
  'Guys sobrang worth it nito, promise! Try nyo na',
  'Kain na tayo mga bes',
  'Sana all may jowa',
  'Libre ang kape para sa unang dalawampung bibili',
  'Ano ang natutunan mo ngayong linggo?',
  'charot lang, pero seryoso kailangan ko na ng pahinga',
  'Alam mo ba kung saan pwede magpagawa ng sapatos?',
  'Pasensya na po, sarado kami ngayong Linggo',
  'Happy birthday nay! Mahal na mahal ka namin',
  'di ko kinaya yung ending',
  'Nag-meeting kami kanina about sa launch, excited na ako',
];
const none = [
  'Hoy hace mucho calor en la ciudad y no hay luz',
  'Obrigado a todos que vieram ontem na loja',
  'Heute haben wir leider geschlossen, morgen wieder ab neun',
  "Merci à tous pour votre soutien, on se retrouve demain",
  'Stamattina il treno era in ritardo di un’ora',
  'Bugün hava çok güzel, herkese iyi haftalar',
  'Vandaag is onze winkel gesloten, morgen zijn we er weer',
  'Mulțumim tuturor celor care au venit aseară',
  'Dziękujemy wszystkim za wsparcie, widzimy się jutro',
  'Tack för allt stöd i år, vi ses på måndag',
  'Hôm nay trời đẹp quá, mọi người đi chơi không',
  'Maayong buntag kaninyong tanan, unsa may inyong gibuhat karon?',
  'Wis telung dina iki ora ana banyu, piye iki rek',
  'Hatur nuhun ka sadaya anu parantos sumping',
  'Asante sana kwa wote mliokuja jana usiku',
  'aaj ka din bahut accha tha yaar',
  '今日はとても暑いですね',
  'Спасибо всем за поддержку',
  'ขอบคุณทุกคนมากครับ',
  'شكرا لكم جميعا',
  '감사합니다 여러분 #thanks',
  '',
  '🎉🎉🎉',
  'https://example.com @someone #topic',
  '12:30 → 14:00',
  'Xqzt',
];

describe('guessLanguage', () => {
  test.each(english)('English: %s', (text) => expect(guess(text)).toBe('en'));
  test.each(indonesian)('Indonesian: %s', (text) => expect(guess(text)).toBe('id'));
  test.each(filipino)('Filipino: %s', (text) => expect(guess(text)).toBe('fil'));
  test.each(none)('unsupported: %s', (text) => expect(guess(text)).toBeUndefined());

  test('one or two words must be unambiguous', () => {
    expect(guess('ok')).toBeUndefined();
    expect(guess('Thank you')).toBe('en');
    expect(guess('Terima kasih')).toBe('id');
    expect(guess('Salamat po')).toBe('fil');
  });

  test("the account's own language only decides near ties", () => {
    expect(guess('Ang ganda nito', ['en'])).toBe('fil');
    expect(guess('See you tomorrow at the office', ['id', 'fil'])).toBe('en');
  });

  test('links, mentions and hashtags do not count', () => expect(guess('Selamat datang @the_and_of #thisisthebest https://example.com/the/and/of')).toBe('id'));

  test.each(hostile(25_000))('25,000 characters of %s take linear time', (_, short, long) => {
    expect(growthBeyondLinear(() => guess(short), () => guess(long))).toBeUndefined();
  });
});
