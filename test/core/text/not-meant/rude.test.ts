import { describe, expect, test } from 'vitest';
import { inTurn, criticises, type Texts } from './criticises.ts';

const harmless: Texts = {
  en: [
    // Part of a longer phrase.
    'How to delete your account in 3 steps, with pictures for each screen.',
    'Are you blind or do you have low vision? We pay 40 dollars for an hour of your advice on our app.',
    'You people are the best. 400 orders in a day, and every box left on time.',
    'Screw you need is M4 x 12, not M4 x 10.',
    'how to shut up the fan noise in 2 minutes',
    'You suck the air out with a straw, then seal the bag.',
    'Full of shit is what a septic tank is after 5 years; pump it in year 3.',
    'You can delete your account under Settings, then Privacy.',
    'Before you delete your account, export the 3 files it holds.',
    'If you are blind, the counter has a screen reader: ask for it.',
    'Get a life vest for each child before you board.',
    'We shut up shop at nine and open again at six.',
    'The cottage was shut up for the winter in October.',
    'You suck in your stomach, hold for ten, and breathe out.',
    'Nobody asked for your phone number: the form has 3 fields.',
    'You people are amazing, 312 books came in a week.',
    'Low-life expectancy batteries fail within a year, says the test of 40.',
    // Names and titles.
    'Rewatched 3 Idiots with my father; the exam scene still holds after 15 years.',
    'Reading list: The Idiot by Dostoevsky, then two short books by Chekhov.',
    'Son of a Bitch is a song by Nathaniel; we learned it in 4 chords.',
    'Wankers Corner, Oregon has one shop and 2 bus stops.',
    'Idiot Box opens its second shop in Leeds on Friday.',
    'The book club reads The Idiot (1869) until March.',
    'Tickets for American Idiot go on sale at 10.',
    'We saw Morons at the fringe, a play by two students, 70 minutes.',
    'The film Shut Up and Dance is 52 minutes long.',
    'Idiots is a film by Lars von Trier from 1998.',
    'My son reads Captain Underpants and The Moron Twins before bed.',
    'Tonight on stage: Idiot Prayer by Nick Cave, one piano.',
    'Lady Gaga played 3 hours and 24 songs.',
    // Denied or told by others.
    "Don't call people idiots in code review. Ask one question instead.",
    'Nobody is an idiot for asking where the form is.',
    'I am not saying you are useless, I am saying the manual is.',
    'They said we were morons. We shipped in 12 weeks.',
    'Never call a customer an idiot, even after the fourth call.',
    'You are not an idiot if the form confused you: 6 of 10 got it wrong.',
    'Nobody here is a moron. The sign was behind the door.',
    'Stop calling new drivers idiots; the junction is badly marked.',
    "It doesn't make you an idiot to ask twice.",
    'My teacher called me an idiot in year 4. I teach maths now.',
    'A reviewer called our cooks clowns and scumbags; we invited him in.',
    'No, users are not idiots. The button was grey on grey.',
    'People told her to shut up in meetings, so she wrote the memo.',
    'She was called a moron for counting twice, and found 400 dollars.',
    'We do not think they are idiots, we think the map is old.',
    // The word itself.
    'The regex ^(?!.*shut up).*$ keeps those lines out.',
    'The word idiot comes from Greek: a private person.',
    'Moron means foolish in Greek; a doctor made it a term in 1910.',
    'Set `idiot_mode = true` in the config and restart.',
    'grep -v idiot.log /var/idiots/list.txt shows the rest',
    'The insult "moron" was a medical term until 1950.',
    'The term imbecile was law in 14 states.',
    'Shut up is no answer to a customer.', 'Is it fair to call voters idiots? I think not.', 'Wanker is British slang; it is not in our word list',
  ],
  id: [
    'Bukan goblok, cuma belum diajari cara membaca grafik.', 'Dungu artinya bodoh di KBBI, dipakai sejak abad 19.', 'Sinting adalah judul lagu 1987.', 'Sewa bego mini per jam, termasuk operator dan solar.',
    'Kampret itu kelelawar kecil, bukan hama: 1 ekor makan 600 nyamuk semalam.', 'Jangan panggil anak tolol, sebut apa yang salah.', 'Tidak ada orang goblok di kelas ini, yang ada belum paham.',
    'Mereka bilang kami goblok. Tiga bulan kemudian tokonya buka.', 'Aku dibilang tolol waktu tanya jalan, padahal petanya terbalik.', 'Kata goblok berasal dari bahasa Jawa.', 'Istilah bego dipakai di proyek untuk ekskavator.',
    'Operator bego bekas tambang dicari, gaji 6 juta per bulan.', 'Bego itu alat berat untuk menggali tanah, sewanya 250 ribu per jam.', 'Kutu busuk atau bangsat sembunyi di kasur: jemur 2 hari.', 'Bangsat di kasur mati pada suhu 50 derajat.',
    'Singkong bajingan, jajanan Temanggung, 10 ribu per bungkus.', 'Kami jual congor sapi untuk rujak cingur, 60 ribu per kilo.', 'Soto congor buka jam 7 di Pasar Legi.', 'Film Idiot karya sutradara Bali diputar Jumat jam 7.', 'Nonton 3 Idiots bareng bapak, masih lucu setelah 15 tahun.',
    'Buku The Idiot dibahas Sabtu jam 4 di perpustakaan.', 'Kelelawar kampret keluar dari gua jam 6 sore.', 'Jangan bilang goblok ke pelanggan, tanya dulu pesanannya.', 'Pelanggan itu menyebut kami bangsat; kami ganti barangnya.', 'Apa arti kata goblok?', 'Dungu berarti lambat berpikir menurut kamus.',
    'Murid bukan idiot, soalnya yang salah cetak.', 'Dia dikatain tolol sama senior, sekarang dia dosen.', 'Tanpa bilang tolol pun orang paham kalau salah.', 'Lagu Goblok dari band itu berdurasi 3 menit.', 'Jancok dalam dialek Surabaya bisa jadi sapaan akrab.', 'Ngaca dulu sebelum pakai helm, kaca spion di kiri.',
  ],
  fil: [
    'Nanood kami ng Lady Gaga sa Manila kagabi, 3 oras ang pila.', 'Puta ang titulo ng dula, Biyernes 7 ng gabi sa CCP.', 'Pasalubong mula Tacloban: moron at binagol, ₱120 ang kahon.', 'Ulol na aso, may rabies: hugasan ang kagat ng 15 minuto.', 'Huwag tawaging bobo ang bata, sabihin kung ano ang mali.',
    'Hindi ka bobo kung nalito ka sa form: 6 sa 10 ang nagkamali.', 'Walang bobo sa klase ko, kulang lang sa oras.', 'Tinawag kaming gago ng isang customer; pinalitan namin ang order niya.', 'Sinabihan akong tanga dati, ngayon ako na ang nagtuturo.', 'Ang salitang gago ay galing sa Espanyol.',
    'Ibang salita ang moron sa Leyte: kakanin ito na may tsokolate.', 'Moron na may niyog at tablea, luto kaninang umaga.', 'Kape at moron ang merienda namin sa Ormoc.', 'Pinanood namin ang 3 Idiots kasama si Papa.', 'Ang pelikulang Gago ay ipapalabas sa Biyernes.', 'Hindi tanga ang nagtatanong.', 'Bawal tawaging bobo ang kapwa estudyante.',
    'May nagsabi na bobo raw kami. Natapos namin sa 12 linggo.', 'Nag-concert si Gaga sa MOA, 3 oras.', 'Walang utak ang dikya, pero nakakalangoy ito ng 6 kilometro.', 'Bakunahan ang aso laban sa ulol sa Sabado, 8am sa barangay.', 'Ang bobo ay hindi salita para sa bata, sabi ng guro.', 'Huwag magsabi ng gago sa klase.', 'Huwag na huwag tatawaging tanga ang pasyente.', 'Ano ang ibig sabihin ng gago?', 'Hindi ko sinabing tanga ka.',
    'Moron ang bilhin sa Tacloban, ₱15 ang isa.', 'Ang libro ay The Idiot ni Dostoevsky, 600 pahina.', 'Sinigawan kaming tanga sa pila, kaya may signage na.',
  ],
};

const meant: Texts = {
  en: [
    'Only an idiot would ship it like that', 'You clowns should learn to read', 'Shut up and do your job', 'Shut up!', 'Oh shut up already', 'You suck', 'Screw you', 'Screw you and your form', 'Delete your account', 'Are you blind?', 'You people are clowns', 'You people are pathetic', 'Get a life',
    "I don't care what you idiots think", "I can't believe that idiot won", 'Whoever parked this crane is a moron', 'You Idiot', 'IDIOTS', 'Such an Idiot', "Don't be an idiot", "I don't think you morons read the rules", 'Not only an idiot but a liar', 'You are full of shit', 'This idiot parked in front of the ramp again',
    'The idiot who designed this form never filled it in', 'What a moron', 'I said shut up', 'You are useless, all of you', 'Nobody asked you', 'Nobody asked for your take, loser', 'You guys are pathetic', 'Go to hell', 'You call this a map? Idiots.', 'Never mind, idiots', 'Which idiot wrote this', 'My boss is a moron', 'No, you idiot', 'Wankers, the lot of them',
  ],
  id: [
    'Dasar goblok', 'Goblok banget sih adminnya', 'Lu tolol ya', 'Yang bikin aturan ini bego', 'Bacot', 'Bangsat emang nih kurir', 'Bajingan, uangku hilang', 'Kampret lu', 'Jangan goblok dong', 'Kenapa sih adminnya tolol banget', 'Otak lu di mana', 'Diem lu goblok', 'Congor lu dijaga', 'Nggak punya otak ya adminnya', 'Siapa sih yang goblok bikin antrean begini', 'Ngaca dong', 'Dungu', 'Sinting nih orang', 'Keparat', 'Kalian semua tolol', 'Dasar sopir brengsek',
  ],
  fil: [
    'Ang bobo mo', 'Gago ka ba', 'Mga tanga kayo', 'Ulol', 'Bobo talaga ng admin', 'Tarantado ang driver na iyon', 'Huwag kang tanga', 'Ang gaga mo', 'Putang ina niyo', 'Puta naman ang bagal', 'Wala kang kwenta', 'Ang kapal ng mukha mo', 'Tumahimik ka', 'Hangal ang sumulat nito', 'Gamitin mo utak mo', 'Kupal ang nag-park dito', 'Engot', 'Bobong admin to', 'Sino nagtanong', 'Walang utak ang gumawa ng form', 'Gagong driver',
  ],
};

/** An insult only in another language. */
const foreign: Texts = {
  en: ['Met bobo', 'Lady gaga', 'She is gaga over the new kiln', 'The bego ridge trail is 6 km', 'Congor is a village near the beach', 'A tanga is a kind of underwear', 'The Bobo doll study is from 1961', 'Shunga prints fill 3 rooms of the museum', 'Dr Bacot answers on Mondays', 'Leche is Spanish for milk', 'Puta is a village in Azerbaijan', 'We hiked to Puta and back, 12 km', 'Mr Tanga and Ms Gago run the desk'],
  id: ['Selamat bobo', 'Bobo dulu ya, besok kerja', 'Majalah Bobo terbit sejak 1973', 'Met bobo', 'Tanga itu desa di Sumba', 'Lady Gaga konser 3 jam di Jakarta', 'Hangal itu nama kota di India'],
  fil: ['Moron', 'Moron po, 15 isa', 'May moron pa', 'Bumili ako ng moron kanina sa palengke', 'Ang baho ng congor', 'Si bego ang pangalan ng aso namin', 'Kumain kami ng moron'],
};

describe('insults that are not meant', () => {
  test.each(inTurn(harmless))('%s: %s', (language, text) => {
    expect(criticises('rude', text, language)).toBe(false);
  });
});
describe('insults that are meant', () => {
  test.each(inTurn(meant))('%s: %s', (language, text) => {
    expect(criticises('rude', text, language)).toBe(true);
  });
});
describe('an insult of another language is no insult', () => {
  test.each(inTurn(foreign))('%s: %s', (language, text) => {
    expect(criticises('rude', text, language)).toBe(false);
  });
});
