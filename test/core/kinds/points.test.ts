import { expect, test } from 'vitest';
import { checklistOf, kinds } from '../../../src/core/kinds/index.ts';
import type { KindId } from '../../../src/core/model/kind.ts';
import { type LanguageId, languageIds } from '../../../src/core/model/language.ts';
import { analysis } from './read.ts';

/** For each point, a draft that has it and one that lacks it. `lacks` is absent if no draft can be shown to lack the point. */
type Pair = readonly [has: string, lacks?: string];
type Row = Readonly<Record<LanguageId, Pair>>;

const rows: Partial<Record<KindId, Readonly<Record<string, Row>>>> = {
  'job-ad': {
    role: {
      en: ['Wanted: a night nurse for our clinic in Leeds', 'We are hiring! Come and join our amazing team'],
      id: ['Dicari apoteker untuk klinik kami di Sleman', 'Kami buka lowongan! Yuk gabung tim hebat kami'],
      fil: ['Kailangan namin ng kusinero sa Katipunan', 'Hiring kami! Sali na sa masayang team'],
    },
    pay: {
      en: ['Weekend cook, Leeds, £14 an hour', 'Weekend cook in Leeds, competitive salary, apply now'],
      id: ['Kasir di Sleman, gaji 2,5 jt per bulan', 'Kasir di Sleman, gaji menarik, langsung lamar'],
      fil: ['Kahera sa Cubao, ₱610 kada araw', 'Kahera sa Cubao, magandang sahod, apply na'],
    },
    apply: {
      en: ['Weekend cook. Send your CV to kitchen@plum.example by Friday', 'Weekend cook wanted for our kitchen in Leeds'],
      id: ['Koki akhir pekan. Kirim lamaran ke dapur@plum.example', 'Dicari koki akhir pekan untuk dapur kami di Sleman'],
      fil: ['Kusinero tuwing weekend. Mag-walk-in lang o i-text si Joy', 'Naghahanap ng kusinero para sa kusina ng hotel'],
    },
    place: {
      en: ['Bookkeeper, two days a week, in Leeds or remote', 'Bookkeeper wanted, two days a week, good pay'],
      id: ['Staf pembukuan, dua hari seminggu, di Sleman', 'Dicari staf pembukuan, dua hari seminggu'],
      fil: ['Bookkeeper, dalawang araw kada linggo, sa Marikina', 'Naghahanap ng bookkeeper, dalawang araw lang'],
    },
  },
  event: {
    when: {
      en: ['Repair café on Saturday 14 June, 10 am, in Mill Hall', 'Our repair café is back! Come to Mill Hall'],
      id: ['Kelas merajut Sabtu 14 Juni pukul 10.00 di balai RW', 'Kelas merajut hadir lagi! Datang ke balai RW'],
      fil: ['Libreng gupit sa Sabado, 9 am, sa plaza', 'Balik na ang libreng gupit! Punta na sa plaza'],
    },
    where: {
      en: ['Choir night on Friday at St. Anne\'s Church', 'Choir night on Friday at 7! See you there'],
      id: ['Malam paduan suara Jumat di Gereja St. Anna', 'Malam paduan suara Jumat jam 7! Sampai jumpa'],
      fil: ['Choir night sa Biyernes sa St. Anne Church', 'Choir night bukas ng 7 pm! Kita-kits'],
    },
    join: {
      en: ['Choir night on Friday. Free entry, just show up', 'Choir night on Friday! We look forward to you'],
      id: ['Malam paduan suara Jumat. Gratis, langsung datang', 'Malam paduan suara Jumat! Kami tunggu ya'],
      fil: ['Choir night sa Biyernes. Libre ang pasok, punta lang', 'Choir night bukas! Excited na kami'],
    },
    what: {
      en: ['A knitting workshop for beginners, Friday at 7'],
      id: ['Workshop merajut untuk pemula, Jumat jam 7'],
      fil: ['Workshop ng paggagantsilyo para sa mga baguhan, Biyernes'],
    },
  },
  'service-notice': {
    change: {
      en: ['The library closes at noon on Friday', 'Dear readers, a note from our library'],
      id: ['Perpustakaan tutup pukul 12 hari Jumat', 'Pembaca yang budiman, info dari perpustakaan'],
      fil: ['Sarado ang aklatan simula Biyernes ng tanghali', 'Paalaala mula sa ating aklatan po'],
    },
    whom: {
      en: ['No water for residents of Hill Street tonight', 'There will be no water tonight'],
      id: ['Air mati malam ini untuk warga Kampung Baru', 'Air mati malam ini'],
      fil: ['Walang tubig mamaya sa Barangay San Roque', 'Walang tubig mamaya'],
    },
    time: {
      en: ['The bridge is closed from Monday until Thursday', 'The bridge will be closed'],
      id: ['Jembatan ditutup Senin sampai Kamis', 'Jembatan akan ditutup'],
      fil: ['Sarado ang tulay mula Lunes hanggang Huwebes', 'Isasara ang tulay na kahoy'],
    },
    ask: {
      en: ['The bridge is closed. Please use Ford Lane meanwhile', 'The bridge is closed on Monday'],
      id: ['Jembatan ditutup. Sementara lewat Jalan Melati', 'Jembatan ditutup hari Senin'],
      fil: ['Sarado ang tulay. Dumaan muna sa Kalye Mabini', 'Sarado ang tulay sa Lunes'],
    },
  },
  outage: {
    what: {
      en: ['Card payments fail in all our shops', 'We have some technical topics today'],
      id: ['Pembayaran kartu gagal di semua toko', 'Ada sedikit hal teknis hari ini'],
      fil: ['Hindi gumagana ang card sa lahat ng branch', 'May konting teknikal lang po'],
    },
    whom: {
      en: ['Trains on the Harbour line are late', 'Everything is late today'],
      id: ['Kereta jalur Bogor terlambat', 'Semuanya terlambat hari ini'],
      fil: ['Naantala ang mga pasahero ng LRT', 'Naantala ang biyahe kanina'],
    },
    time: {
      en: ['Card payments fail since 9:10, next news at 11', 'Card payments fail everywhere'],
      id: ['Pembayaran kartu gagal sejak 09.10, kabar lagi pukul 11', 'Pembayaran kartu gagal'],
      fil: ['Ayaw ng card mula 9:10, update ulit ng 11 am', 'Hindi gumagana ang card'],
    },
    ask: {
      en: ['Card payments fail. Meanwhile pay in cash', 'Card payments fail in all our shops'],
      id: ['Pembayaran kartu gagal. Sementara pakai tunai', 'Pembayaran kartu gagal di semua toko'],
      fil: ['Ayaw ng card. Cash muna habang inaayos', 'Ayaw ng card sa lahat ng branch'],
    },
  },
  apology: {
    happened: {
      en: ['We charged 40 of you twice last night. Sorry', 'We are really sorry about it all'],
      id: ['40 dari kalian ditagih dobel tadi malam. Maaf', 'Kami sungguh minta maaf atas semuanya'],
      fil: ['Dobleng nasingil ang 40 sa inyo kagabi. Sorry po', 'Humihingi po kami ng tawad sa lahat'],
    },
    changes: {
      en: ['Sorry. The money is credited by Tuesday', 'Sorry that we charged you twice'],
      id: ['Maaf. Uangnya dikembalikan paling lambat Selasa', 'Maaf kalian ditagih dobel'],
      fil: ['Sorry po. Ibabalik ang bayad bukas', 'Sorry po, dobleng nasingil kayo'],
    },
    why: {
      en: ['Sorry: we charged you twice because I ran the job again', 'Sorry, we charged you twice'],
      id: ['Maaf, tertagih dobel karena saya jalankan dua kali', 'Maaf, tagihannya dobel'],
      fil: ['Sorry po, dobleng nasingil dahil dalawang beses kong pinatakbo', 'Sorry po, dobleng singil'],
    },
    sorry: {
      en: ['We sent the wrong size. Sorry', 'We sent the wrong size. It will be sent again'],
      id: ['Kami salah kirim ukuran. Mohon maaf', 'Ukurannya tertukar. Gantinya dikirim besok'],
      fil: ['Maling size ang napadala. Pasensya na po', 'Maling size ang napadala. Papalitan bukas'],
    },
  },
  announcement: {
    what: {
      en: ['Meet Plum: an app that sorts your receipts', 'Big day for our team today'],
      id: ['Kenalan dengan Plum: aplikasi pencatat struk', 'Hari besar buat tim hebat ini'],
      fil: ['Ito ang Plum: app na nagtatala ng resibo', 'Ang saya ng team ngayong araw'],
    },
    reader: {
      en: ['You can now pay in three parts', 'We are proud of our new release'],
      id: ['Sekarang kamu bisa bayar tiga kali', 'Kami bangga dengan rilis terbaru'],
      fil: ['Puwede nang hulugan ang bayad', 'Proud kami sa bagong release'],
    },
    detail: {
      en: ['Our new oven bakes 240 loaves in an hour', 'Our new oven is here'],
      id: ['Oven baru kami memanggang 240 roti sejam', 'Oven baru kami sudah datang'],
      fil: ['Nakakagawa ng 240 na tinapay ang bagong oven', 'Dumating na ang bagong oven'],
    },
  },
  promotion: {
    what: {
      en: ['Rain jackets for children, 20% off'],
      id: ['Jaket hujan anak diskon 20%'],
      fil: ['20% off ang mga sapatos pambata'],
    },
    terms: {
      en: ['Rain jackets £18 until Sunday', 'Rain jackets 20% off, shop now'],
      id: ['Jaket hujan Rp90.000 sampai Minggu', 'Jaket hujan diskon 20%, buruan'],
      fil: ['Jacket ₱450 hanggang Linggo', 'Jacket 20% off, bili na'],
    },
    reason: {
      en: ['Rain jackets 20% off: last season\'s colours', 'Rain jackets 20% off, shop now'],
      id: ['Jaket hujan diskon 20%: koleksi lama', 'Jaket hujan diskon 20%, buruan'],
      fil: ['Jacket 20% off, sobrang stock kasi kami', 'Jacket 20% off, bili na'],
    },
    others: {
      en: ['How to keep a jacket dry: wash it cold. Ours are 20% off', 'Rain jackets 20% off, shop now'],
      id: ['Cara merawat jaket: cuci pakai air dingin. Diskon 20%', 'Jaket hujan diskon 20%, buruan'],
      fil: ['Paano alagaan ang jacket: hugasan sa malamig. 20% off', 'Jacket 20% off, bili na'],
    },
  },
  'how-to': {
    steps: {
      en: ['1. Turn off the tap\n2. Open the valve\n3. Wait', 'Great things to know about your tap'],
      id: ['1. Matikan keran\n2. Buka katup\n3. Tunggu', 'Hal penting soal keran di rumah'],
      fil: ['1. Isara ang gripo\n2. Buksan ang balbula\n3. Maghintay', 'Mahalagang bagay sa gripo niyo'],
    },
    result: {
      en: ['How to get a quiet tap in ten minutes. Turn it off first.', 'So basically.\nTurn off the tap first.'],
      id: ['Cara bikin keran tidak berisik. Matikan dulu.', 'Jadi gini.\nMatikan keran dulu.'],
      fil: ['Paano patahimikin ang gripo. Isara muna.', 'So ganito.\nIsara muna ang gripo.'],
    },
    case: {
      en: ['Turn off the tap first. Useful for old houses'],
      id: ['Matikan keran dulu. Cocok untuk rumah tua'],
      fil: ['Isara muna ang gripo. Para sa mga lumang bahay'],
    },
  },
  'result-lesson': {
    outcome: {
      en: ['Calls went from 9 to 31 a week', 'We changed our page and it was great'],
      id: ['Telepon naik dari 9 jadi 31 seminggu', 'Halaman kami ubah, mantap sekali rasanya'],
      fil: ['Mula 9, naging 31 ang tawag kada linggo', 'Pinalitan ang page namin, ang ganda'],
    },
    take: {
      en: ['What we learned: put the number on top', 'A record month for our shop'],
      id: ['Pelajarannya: taruh nomor di atas', 'Bulan rekor untuk toko ini'],
      fil: ['Natutunan ko: ilagay ang numero sa taas', 'Record month ng tindahan'],
    },
    done: {
      en: ['We moved the number to the top of the page', 'A record month for our shop'],
      id: ['Kami pindah nomornya ke atas halaman', 'Rekor bulan ini luar biasa'],
      fil: ['Inilipat: pinalitan namin ang pwesto ng numero', 'Record month ng tindahan'],
    },
  },
  'opinion-insight': {
    reason: {
      en: ['Short menus win, because cooks make fewer mistakes', 'Short menus are simply better'],
      id: ['Menu pendek menang karena koki jarang salah', 'Menu pendek itu lebih keren'],
      fil: ['Panalo ang maikling menu kasi bihira magkamali ang kusinero', 'Panalo ang maikling menu'],
    },
    claim: {
      en: ['Short menus make better kitchens than long ones', 'Hot take'],
      id: ['Menu pendek membuat dapur lebih rapi', 'Unpopular opinion'],
      fil: ['Mas maayos ang kusina sa maikling menu', 'Hot take'],
    },
    limit: {
      en: ['Short menus win, except in hotels', 'Short menus win every time'],
      id: ['Menu pendek menang, kecuali di hotel', 'Menu pendek menang terus'],
      fil: ['Panalo ang maikling menu, maliban sa hotel', 'Panalo ang maikling menu'],
    },
  },
  question: {
    answerable: {
      en: ['Which invoice app did you drop, and why?', 'Thoughts?'],
      id: ['Aplikasi faktur mana yang kalian tinggalkan, kenapa?', 'Gimana?'],
      fil: ['Anong app sa resibo ang itinigil niyo, at bakit?', 'Ano na?'],
    },
    one: {
      en: ['Which invoice app did you drop last year?', 'Which invoice app do you use at work each day? What does it cost you every single month? And who in your team recommended it to you first?'],
      id: ['Aplikasi faktur mana yang kalian pakai?', 'Aplikasi faktur mana yang kalian pakai di kantor tiap hari? Berapa biaya yang kalian bayar tiap bulannya? Siapa di tim kalian yang pertama kali menyarankan itu?'],
      fil: ['Anong app sa resibo ang gamit niyo ngayon?', 'Anong app sa resibo ang gamit niyo sa opisina araw-araw? Magkano po ang binabayaran niyo kada buwan doon? Sino sa team niyo ang unang nagrekomenda nito sa inyo?'],
    },
    own: {
      en: ['Which invoice app do you use? I sell cakes from home', 'Which invoice app is best?'],
      id: ['Aplikasi faktur mana ya? Aku jualan kue dari rumah', 'Aplikasi faktur mana yang bagus?'],
      fil: ['Anong app sa resibo? Nagbebenta ako ng cake', 'Anong app ang maganda?'],
    },
  },
  story: {
    scene: {
      en: ['Last night an old man knocked at the shop', 'People can be so kind'],
      id: ['Tadi malam seorang bapak mengetuk pintu toko', 'Orang itu baik-baik ya'],
      fil: ['Kagabi may matanda na kumatok sa tindahan', 'Ang babait ng mga tao'],
    },
    turn: {
      en: ['Last night an old man knocked. Then he began to sing', 'Last night an old man knocked'],
      id: ['Tadi malam seorang bapak mengetuk. Ternyata dia menyanyi', 'Tadi malam seorang bapak mengetuk'],
      fil: ['Kagabi may matandang kumatok. Biglang kumanta', 'Kagabi may matandang kumatok'],
    },
  },
  'content-link': {
    take: {
      en: ['We lost 3 of 10 orders at the form: https://example.com/form', 'New post on the blog https://example.com/form'],
      id: ['30% pesanan hilang di formulir: https://example.com/form', 'Artikel baru di blog https://example.com/form'],
      fil: ['30% ng order ang nawala sa form: https://example.com/form', 'Bagong post sa blog https://example.com/form'],
    },
    whom: {
      en: ['For anyone who sells online: https://example.com/form'],
      id: ['Buat kamu yang jualan online: https://example.com/form'],
      fil: ['Para sa mga nagbebenta online: https://example.com/form'],
    },
  },
  'thanks-congrats': {
    for: {
      en: ['Thank you Ana for carrying forty chairs upstairs', 'Thank you all for your support'],
      id: ['Terima kasih Ana sudah angkat empat puluh kursi', 'Terima kasih atas dukungannya'],
      fil: ['Salamat Ana sa pagbuhat ng apatnapung upuan', 'Salamat sa suporta niyong lahat'],
    },
    who: {
      en: ['Thank you @anacruz for the chairs', 'Thank you so much for this'],
      id: ['Terima kasih @anacruz buat kursinya', 'Terima kasih banyak ya untuk ini'],
      fil: ['Salamat @anacruz sa mga upuan', 'Maraming salamat sa lahat'],
    },
  },
  'help-appeal': {
    need: {
      en: ['We still need 14 blankets tonight', 'Every little helps, be kind'],
      id: ['Kami butuh 14 selimut malam ini', 'Sekecil apa pun berarti'],
      fil: ['Kailangan pa namin ng 14 na kumot', 'Kahit maliit, malaki na'],
    },
    give: {
      en: ['We need blankets. Drop them off at gate 2', 'We still need blankets tonight'],
      id: ['Kami butuh selimut. Antar ke gerbang 2', 'Kami masih butuh selimut malam ini'],
      fil: ['Kailangan ng kumot. Dalhin sa gate 2', 'Kailangan pa ng kumot ngayong gabi'],
    },
    place: {
      en: ['We need blankets at Mill School', 'We need blankets, please'],
      id: ['Butuh selimut di SD Melati', 'Kami butuh selimut, tolong'],
      fil: ['Kailangan ng kumot sa Mabini School', 'Kailangan po ng kumot'],
    },
    time: {
      en: ['We need blankets until Friday', 'We need blankets, please'],
      id: ['Butuh selimut sampai Jumat', 'Kami butuh selimut, tolong'],
      fil: ['Kailangan ng kumot hanggang Biyernes', 'Kailangan po ng kumot'],
    },
  },
  teaser: {
    detail: {
      en: ['Monday: 40 new seats and a menu at $6', 'Something huge is coming on Monday'],
      id: ['Senin: 40 kursi baru dan menu Rp25.000', 'Senin ada yang besar, tunggu ya'],
      fil: ['Lunes: 40 na bagong upuan, menu na ₱99', 'May malaking parating sa Lunes'],
    },
  },
  bait: {
    gift: {
      en: ['I like tea because it cools slowly. You?', 'Like and retweet if you agree'],
      id: ['Aku suka teh karena lama dinginnya. Kamu?', 'Like dan retweet kalau setuju'],
      fil: ['Gusto ko ng tsaa kasi matagal lumamig. Ikaw?', 'Like and share kung agree ka'],
    },
  },
  platitude: {
    case: {
      en: ['Patience pays: I sold my first chair after 14 months', 'Patience always pays'],
      id: ['Sabar itu berbuah: aku jual kursi pertama setelah 14 bulan', 'Sabar pasti berbuah'],
      fil: ['May bunga ang tiyaga: ako, 14 na buwan bago nakabenta', 'May bunga ang tiyaga'],
    },
  },
  'small-talk': {
    reader: {
      en: ['Good morning. You can sit down in the 6:40 bus', 'Good morning, happy Monday'],
      id: ['Pagi. Kamu bisa duduk di KRL 06.40', 'Selamat pagi, semangat ya'],
      fil: ['Umaga. Puwede nang umupo sa 6:40 na bus', 'Magandang umaga sa lahat'],
    },
  },
  complaint: {
    mend: {
      en: ['Queue of an hour again. A second window would do', 'Queue of an hour again. I hate this'],
      id: ['Antre sejam lagi. Sebaiknya buka loket kedua', 'Antre sejam lagi. Kesal banget'],
      fil: ['Isang oras na pila na naman. Dapat may pangalawang window', 'Isang oras na pila na naman. Nakakainis'],
    },
    what: {
      en: ['My parcel was late again', 'This bank is so bad'],
      id: ['Paketku terlambat lagi', 'Bank ini parah sekali'],
      fil: ['Na-late na naman ang parcel ko', 'Ang pangit ng bangkong ito'],
    },
  },
  'fact-news': {
    what: {
      en: ['The library opens on Sundays from May', 'Library news'],
      id: ['Perpustakaan buka hari Minggu mulai Mei', 'Kabar perpustakaan'],
      fil: ['Bukas na ang aklatan tuwing Linggo mula Mayo', 'Balita sa aklatan'],
    },
    means: {
      en: ['The library opens on Sundays, so you can study before exams', 'Library now opens Sundays'],
      id: ['Perpustakaan buka Minggu, jadi bisa belajar sebelum ujian', 'Perpustakaan buka hari Minggu'],
      fil: ['Bukas ang aklatan tuwing Linggo para makapag-aral', 'Bukas ang aklatan tuwing Linggo'],
    },
    source: {
      en: ['The library opens on Sundays, the council said'],
      id: ['Perpustakaan buka hari Minggu, kata wali kota'],
      fil: ['Bukas ang aklatan tuwing Linggo, ayon sa mayor'],
    },
  },
  fragment: {
    thought: {
      en: ['My first boss never asked where I was', 'Leadership lately'],
      id: ['Bos pertamaku tidak pernah tanya aku di mana', 'Soal kepemimpinan'],
      fil: ['Hindi nagtanong ang una kong boss kung nasaan ako', 'Tungkol sa pamumuno'],
    },
  },
  'reply-complaint': {
    next: {
      en: ['Sorry Maria. I have sent a new one today', 'Sorry Maria, that is annoying'],
      id: ['Maaf Bu Maria. Sudah kami kirim yang baru', 'Maaf Bu Maria, menyebalkan ya'],
      fil: ['Sorry po Maria. Ipinadala na ang bago', 'Sorry po Maria, nakakainis nga'],
    },
    when: {
      en: ['Sorry. It arrives tomorrow before noon', 'Sorry. A new one is sent'],
      id: ['Maaf. Besok sebelum jam 12 tiba', 'Maaf, yang baru dikirim'],
      fil: ['Sorry po. Darating bukas bago mag-12', 'Sorry po, may papalit'],
    },
    sorry: {
      en: ['Sorry Maria, it arrives tomorrow', 'Hello Maria, it arrives tomorrow'],
      id: ['Maaf Bu Maria, besok tiba', 'Halo Bu Maria, besok tiba'],
      fil: ['Pasensya na Maria, bukas darating', 'Hello Maria, bukas darating'],
    },
  },
  'reply-question': {
    answer: {
      en: ['Yes, with a student card it is 2 pounds', 'Please DM us your question'],
      id: ['Bisa, dengan kartu pelajar Rp15.000', 'Silakan DM kami pertanyaannya'],
      fil: ['Oo, basta may student ID, ₱40', 'Paki-DM po kami para sa tanong'],
    },
    more: {
      en: ['Yes, 2 pounds: https://example.com/prices', 'Check our website'],
      id: ['Bisa: https://example.com/harga', 'Cek bio ya kak'],
      fil: ['Oo: https://example.com/presyo', 'Check nyo po page namin'],
    },
  },
  'reply-disagreement': {
    reason: {
      en: ['I read it otherwise: page 12 has the fee going down', 'No, that is not right'],
      id: ['Aku bacanya lain, karena di halaman 12 biayanya turun', 'Salah, bukan begitu'],
      fil: ['Iba ang basa ko, kasi sa page 12 bumaba ang bayad', 'Mali, hindi ganyan'],
    },
  },
  quote: {
    view: {
      en: ['I think this misses the small shops', 'So true'],
      id: ['Menurutku ini lupa sama warung kecil', 'Ini dia'],
      fil: ['Para sa akin, nakalimutan ang maliliit na tindahan', 'Ito na'],
    },
  },
};

/** Points with other tests: they need the answered post, or are faults. */
const elsewhere = new Set(['own-words', 'heard', 'civil', 'blame']);

test('a question that contains a dot is not called empty', () => {
  expect(stateOf('question', 'answerable', 'Does anyone know a good plumber (cheap, near, etc.) for this street?', 'en')).not.toBe(false);
});

const stateOf = (kindId: KindId, point: string, text: string, language: LanguageId): boolean | undefined =>
  checklistOf(kindId, { analysis: analysis(text, language), hasMedia: false }).find(({ id }) => id === point)?.met;

test('every point of every kind has cases', () => {
  for (const { id, points } of kinds) for (const point of points) if (!elsewhere.has(point.id)) expect(Object.keys(rows[id] ?? {}), id).toContain(point.id);
});

const cases = Object.entries(rows).flatMap(([kindId, points]) => Object.entries(points).flatMap(([point, row]) => languageIds.map((language) => ({ kindId: kindId as KindId, point, language, pair: row[language] }))));

test.each(cases)('$kindId $point, $language: is met and is missing', ({ kindId, point, language, pair: [has, lacks] }) => {
  expect(stateOf(kindId, point, has, language), has).toBe(true);
  if (lacks !== undefined) expect(stateOf(kindId, point, lacks, language), lacks).toBe(false);
});

/** Drafts that look as if they made a point and do not, or the other way round. */
const near: readonly [kindId: KindId, point: string, language: LanguageId, text: string, met: boolean][] = [
  ['event', 'when', 'en', 'Meeting next week about the park. Hope to see lots of you', false],
  ['event', 'when', 'en', 'National hedgehog webinar series, register today', false],
  ['event', 'when', 'en', 'Our summer paddle is on the 15th! Bring a hat', true],
  ['event', 'when', 'id', 'Rapat warga minggu depan soal taman', false],
  ['event', 'when', 'fil', 'Pulong sa susunod na linggo tungkol sa parke', false],
  ['event', 'where', 'en', 'Meeting on Monday about the park', false],
  ['event', 'where', 'en', 'A talk by people from Cargill on Monday', false],
  ['event', 'where', 'en', 'Yard sale on Monday\n451 Hillcrest\nCome early', true],
  ['event', 'where', 'en', 'Cleanup, July 6 @ Plum Pier', true],
  ['event', 'where', 'en', 'Our webinar is today at 10', false],
  ['event', 'where', 'id', 'Diskusi Senin tentang taman kota', false],
  ['event', 'where', 'fil', 'Usapan bukas tungkol sa parke', false],
  ['job-ad', 'pay', 'en', 'Cook wanted for 3 days a week in Leeds', false],
  ['job-ad', 'pay', 'id', 'Staf gudang Cikarang, 5,6 + makan', true],
  ['job-ad', 'pay', 'en', 'Lead singer for a choir, unpaid, Leeds', true],
  ['job-ad', 'role', 'en', 'We need great staff', false],
  ['job-ad', 'role', 'en', 'We need kitchen staff', true],
  ['job-ad', 'place', 'en', 'Night nurse - Cork\n€20 an hour', true],
  ['promotion', 'terms', 'en', '50% OFF everything, call 0917 555 0199', false],
  ['promotion', 'reason', 'en', 'Shop now, just because', false],
  ['help-appeal', 'time', 'en', 'Until we meet again, give blankets', false],
  ['service-notice', 'time', 'en', 'Closed 24–26 December', true],
  ['service-notice', 'time', 'id', 'Padam Kamis 09.00 - 13.00', true],
  ['thanks-congrats', 'for', 'en', 'Thank you everyone for being here', false],
  ['thanks-congrats', 'for', 'en', 'Congrats to Ana Cruz and Ben Lee!', false],
  ['result-lesson', 'outcome', 'en', 'We are on version 4.2 and page 12 now', false],
  ['announcement', 'detail', 'en', 'Call 0917 555 0199', false],
  ['teaser', 'detail', 'en', 'Monday at 9, be there, 24/7', false],
  ['complaint', 'mend', 'en', 'Oh please, this again', false],
  ['apology', 'sorry', 'en', 'Sorry not sorry', false],
  ['question', 'one', 'en', 'Which app did you drop last year? And why that one?', true],
  ['quote', 'view', 'en', 'This.', false],
  ['question', 'answerable', 'en', 'Final of the day\nOrtega or Lindt?', true],
  ['question', 'answerable', 'id', 'Teh atau kopi?', true],
  ['question', 'answerable', 'fil', 'Kape o tsaa?', true],
  ['thanks-congrats', 'for', 'id', 'Terima kasih atas kehadiran semua pihak sehingga bazar berjalan lancar', false],
  ['thanks-congrats', 'for', 'en', 'Thanks to everyone whose support made this event a success', false],
  ['thanks-congrats', 'for', 'id', 'Terima kasih atas 40 kursi yang kalian angkut sampai jam 11', true],
  ['promotion', 'terms', 'id', 'Sabun madu beli 2 gratis 1, buruan', false],
  ['promotion', 'terms', 'id', 'Sabun madu gratis ongkir, buruan', false],
  ['event', 'join', 'id', 'Kelas merajut hari Jumat, gratis', true],
  ['complaint', 'what', 'en', 'Loud people at work again, I can\'t even', false],
  ['complaint', 'mend', 'fil', 'Brownout na naman sa amin. Sana all may solar', false],
  ['complaint', 'mend', 'fil', 'Brownout na naman sa amin. Sana may iskedyul sa pinto', true],
  ['apology', 'why', 'en', 'Closed today due to unforeseen circumstances', false],
  ['apology', 'why', 'id', 'Hari ini tutup karena satu dan lain hal', false],
  ['apology', 'why', 'fil', 'Sarado dahil sa hindi inaasahang pangyayari', false],
  ['apology', 'why', 'en', 'Closed today due to a burst pipe in the kitchen', true],
];

test('a faint word leaves open what it changes for readers', () => {
  expect([stateOf('announcement', 'reader', 'Aplikasi bisa', 'id'), stateOf('announcement', 'reader', 'Kini kamu bisa bayar tiga kali', 'id')]).toEqual([undefined, true]);
  expect(stateOf('fact-news', 'source', 'Tom Lewis takes over on 1 June, write to ops@bread.example', 'en')).not.toBe(true);
});

test.each(near)('%s %s, %s: %s', (kindId, point, language, text, met) => {
  expect(stateOf(kindId, point, text, language)).toBe(met);
});

test('an apology that could be anybody\'s is called a form letter; courtesy beside facts is not', () => {
  const faults = (text: string, language: LanguageId): boolean => checklistOf('apology', { analysis: analysis(text, language), hasMedia: false }).some(({ id }) => id === 'own-words');
  for (const [language, text] of [
    ['en', 'We apologize for any inconvenience. Thank you for your patience and understanding.'],
    ['id', 'Mohon maaf atas ketidaknyamanannya. Terima kasih atas pengertiannya.'],
    ['fil', 'Pasensya na po sa abala. Salamat po sa pag-unawa.'],
  ] as const)
    expect(faults(text, language), text).toBe(true);
  for (const [language, text] of [
    ['en', 'Sorry for the inconvenience: a pipe burst at 9, the crew is fixing it and water is back by 4 pm.'],
    ['id', 'Maaf atas ketidaknyamanannya: pipa bocor jam 9, sedang diperbaiki, pukul 16 normal lagi.'],
    ['fil', 'Pasensya na po sa abala: pumutok ang tubo ng 9 am, inaayos na, balik ang tubig ng 4 pm.'],
  ] as const)
    expect(faults(text, language), text).toBe(false);
});
