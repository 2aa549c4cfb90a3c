import { describe, expect, test } from 'vitest';
import { inTurn, criticises, type Texts } from './criticises.ts';

const marks: readonly (readonly [string, string])[] = [
  ['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['„', '“'], ['„', '”'], ['”', '”'], ['’', '’'], ['«', '»'], ['»', '«'], ['« ', ' »'], ['‹', '›'], ['‚', '‘'],
  ['``', "''"], ['「', '」'], ['『', '』'], ['《', '》'], ['＂', '＂'], ['(“', '”)'], ['—“', '”'],
];
const frames: Texts = {
  en: ['Our first review: {}. We now answer in 4 minutes.', 'A caller said {} and hung up; we rang back with the refund.', 'He wrote {}!'],
  id: ['Ulasan pertama kami: {}. Sekarang 4.8 bintang dari 300 pembeli.', 'Komentar itu bunyinya {}, lalu kami kirim gantinya.'],
  fil: ['Unang review sa amin: {}. Ngayon 4.8 na ang bituin mula sa 300 suki.', 'Ang komento: {}, kaya inayos namin ang pila.'],
};
const insults = { en: ['idiots', 'shut up, you clowns'], id: ['dasar penjual goblok', 'tolol'], fil: ['mga bobo', 'ang kapal ng mukha mo'] } as const;

const quoted = inTurn(frames).flatMap(([language, frame]) => marks.flatMap(([open, close]) => insults[language].map((insult) => [language, frame.replace('{}', `${open}${insult}${close}`)] as const)));

/** The same marks around something else, or marks that do not quote. */
const said: Texts = {
  en: [
    'Read the "manual", idiots', "You idiots can't read the rules' second page", 'The 27" frame is for morons like you', 'Idiots, all of you. The workers’ day is on Monday', "It's 6' tall, you idiots, and 5' wide",
    'Rock ’n’ roll, you idiots, and the boys’ choir', 'Only an idiot would buy a 27" and a 32" frame', 'Those idiots > us', 'He is an idiot and I told him so', '5 > 3, you morons', 'The ’90s called, idiots. The kids’ shoes are gone',
    '“Open at 9” means 9, you morons', "Don't 'fix' it again, idiots", 'What an idiot "designed', 'The 6" pipe and the 8" pipe are for idiots who measure twice', "'Tis the idiots' hour, you moron", 'Idiots " everywhere', '"Fine." Shut up, you moron. "Bye."',
    'Only morons buy a 5\'10" ladder', '(idiots) wrote this parser, morons one and all',
  ],
  id: ['Baca "panduan", goblok', 'Yang nulis ini emang tolol', 'Layar 27" itu buat orang goblok kayak lu', 'Dasar goblok, “buka jam 9” ya jam 9', 'Bacot lu "doang', 'Jumat kemarin ‘rapat’, dasar bajingan', 'Kalian tolol > semua', 'Goblok banget yang masang pipa 6"', '«Buka» jam 9 ya, tolol', 'Ngaca dulu, bangsat'],
  fil: ['Basahin mo ang "rules", gago', 'Ang bobo mo talaga', 'Para sa mga tanga lang ang 27" na screen', 'Gago, “bukas 9am” ang nakasulat', 'Putang ina mo "talaga', 'Ulol ka, ‘sale’ daw', 'Bobo > lahat kayo', 'Ang kapal ng mukha mo, «sale» pa', 'Mga gago kayo, 6" ang tubo', 'Tarantado ka'],
};

/** Quoted lines, as in mail, and insults that others said. */
const lines: Texts = {
  en: ['> idiots, all of you\nOur first review. We now answer in 4 minutes.', '>> you morons\nAnswered within the hour.', 'Yesterday:\n> shut up, idiot\nToday: 40 orders.', 'The 27" frame said: "morons". We reprinted all 40.', 'A 5\'10" man said "idiots" to the whole queue and then bought 4 tickets.', 'Our first review: ‘idiots’. We now answer in 4 minutes.'],
  id: ['> goblok semua\nItu ulasan pertama kami.', '> tolol\n> bego\nSudah kami jawab.'],
  fil: ['> mga bobo\nUnang komento sa amin.', '> gago kayo\nSinagot namin agad.'],
};

const others: readonly (readonly [string, 'en' | 'id' | 'fil', string])[] = [
  ['engagement-bait', 'en', 'If a page says ‘like and share to win’, close it: 9 of 10 are fake.'],
  ['engagement-bait', 'en', 'If a page says "like and share to win", close it: 9 of 10 are fake.'],
  ['engagement-bait', 'id', 'Akun yang menulis ‘like dan rt’ hampir selalu palsu, kata polisi.'],
  ['engagement-bait', 'fil', 'Kapag nakasulat ay «like and share», peke iyon ayon sa DICT.'],
  ['follow-bait', 'en', 'The bot wrote „follow for follow“ 40 times in a day.'],
  ['follow-bait', 'id', 'Bot itu menulis ‘jasa folbek’ 40 kali sehari.'],
  ['hype', 'en', 'They call it ‘revolutionary’. It is a pump.'],
  ['hype', 'id', 'Mereka menyebutnya ‘revolusioner’. Itu pompa.'],
  ['promo-only', 'en', 'The mail said ‘buy now, flash sale’; it was no bank.'],
  ['promo-only', 'fil', 'Ang text: «order na kayo». Hindi iyon galing sa bangko.'],
];

describe('rude: not the writer’s own word', () => {
  test.each([...quoted, ...inTurn(lines)])('%s: %s', (language, text) => {
    expect(criticises('rude', text, language)).toBe(false);
  });
});

describe('rude: marks that are not quotation marks', () => {
  test.each(inTurn(said))('%s: %s', (language, text) => {
    expect(criticises('rude', text, language)).toBe(true);
  });
});

test.each(others)('%s (%s): %s', (rule, language, text) => {
  expect(criticises(rule, text, language)).toBe(false);
});
