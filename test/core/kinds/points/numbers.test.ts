import { expect, test } from 'vitest';
import { numbersOf, type NumberKind } from '../../../../src/core/kinds/points/numbers.ts';
import { growthBeyondLinear, times } from '../../../support/growth.ts';
import { analysis } from '../read.ts';

const cases: readonly [text: string, ...kinds: NumberKind[]][] = [
  // Telephones, hotlines, accounts.
  ['Order by text to 0917 555 0199 or visit us', 'phone'],
  ['Questions? Call +62 812-3456-7899 today', 'phone'],
  ['Updates on water: 1627 hotline, call 1627 any time', 'count', 'phone'],
  ['The desk answers at 555-0142 all day', 'phone'],
  ['Rescue hotline 8-161 6584 is open', 'phone'],
  // Times.
  ['The doors open at 7 and close late', 'time'],
  ['We meet at 7:30pm by the fountain', 'time'],
  ['Clean-up on the beach, 6–9 am, bring gloves', 'time'],
  ['Kereta tertahan di Cikini sejak 07.15 pagi ini', 'time'],
  ['Acara mulai pukul 19.00 di balai warga', 'time'],
  ['Pasar buka jam 5 sampai 10 pagi', 'time', 'time'],
  ['Magkita tayo sa plaza ng 7 ng gabi bukas', 'time'],
  ['Remote work in UTC+6 is fine with us', 'time'],
  ['Support answers 24/7 in our chat', 'time'],
  ['From 9 to 5pm the desk is open', 'time', 'time'],
  // Dates.
  ['The library closes on 24 December for repairs', 'date'],
  ['Join us on Nov 30 in the old hall', 'date'],
  ['Sekolah libur tanggal 5 sampai tahun depan', 'date'],
  ['Pendaftaran ditutup 12 Desember 2026 nanti', 'date', 'date'],
  ['Hanggang Dec 5 ang bayaran ng tubig', 'date'],
  ['Since 2019 we have baked in this street', 'date'],
  ['Bayar sebelum 30/11/2026 di kantor', 'date'],
  ['Closed 24 to 26 December, sorry', 'date', 'date'],
  // Money.
  ['Lunch costs ₱35 for a child', 'money'],
  ['We pay $60–80k a year for this role', 'money'],
  ['Gaji 5–6,5 jt per bulan plus makan', 'money'],
  ['Harga tiketnya Rp50.000 saja kok', 'money'],
  ['Sahod na 18k kada buwan, may tips pa', 'money'],
  ['Ang kape nila ay 120 pesos lang', 'money'],
  ['Sewa kios sekarang 50rb sehari di sini', 'money'],
  // Shares and offers.
  ['Only 12% of parents read the letter', 'share'],
  ['Sekitar 27 persen warga belum terdaftar', 'share'],
  ['I agree with you 100% on this', 'bare'],
  ['Get 30% off on all shirts today', 'discount'],
  // Ordinals, pages, street addresses.
  ['This is the 3rd time we ask the mayor', 'ordinal'],
  ['Number 3 surprised all of our readers', 'ordinal'],
  ['You will find it on page 12 of the report', 'page'],
  ['Baca halaman 45 di buku panduan itu', 'page'],
  ['New address: Jl. Melati no. 12, blue door', 'address'],
  ['Ambil nomor antrean di loket 2 ya', 'address'],
  ['Find us at 12 Mill Road behind the church', 'address'],
  // Names with a number, versions.
  ['The new Brightbook 2.4 is out and it is faster', 'version'],
  ['Please update to 3.10.1 before Friday comes', 'version'],
  ['I still use an old iPhone 11 for calls', 'version'],
  // List numbers.
  ['1. Turn the tap off\n2. Wait for the water to drain', 'list', 'list'],
  ['How we grew our garden, a thread\n1/7', 'list'],
  // Age.
  ['My neighbour, aged 83, plants tomatoes', 'age'],
  ['A 60-year-old baker opened again', 'age'],
  ['Perempuan berusia 17 tahun itu juara', 'age'],
  ['Si Lola, 72 anyos na, nagtitinda pa rin', 'age'],
  // Measurements and counts.
  ['The children gained 1.8 kg on average', 'measured'],
  ['Three years ago I left the bank', 'measured'],
  ['Pengerjaannya hanya butuh 20 menit saja', 'measured'],
  ['Naghintay kami ng 45 minuto sa pila', 'measured'],
  ['It loads 3x faster on old phones', 'measured'],
  ['About 140 neighbours came to the meeting', 'count'],
  ['Kami menanam 200 pohon di tepi sungai', 'count'],
  ['Nagluto kami ng 80 na plato ng pansit', 'count'],
  // Before and after.
  ['She cut her bookkeeping from 4 hours to 30 minutes', 'change', 'change'],
  ['Renewals now take 5 working days instead of 14', 'change', 'change'],
  ['Antreannya turun dari 90 menit jadi 20 menit', 'change', 'change'],
  ['Mula 3 araw, naging 2 oras na lang ang proseso', 'change', 'change'],
  ['We went from four hours to thirty minutes', 'change', 'change'],
  ['Tickets range from $5 to $10 at the gate', 'money', 'money'],
  // Results of games and votes.
  ['The council voted 7–4 last night', 'score'],
  ['Beach day on Saturday, Feb 2, 4-8 by the pier', 'date', 'time'],
  ['Market this Saturday, 8am-noon in the square', 'time'],
  ['Ben Cruz, 35, sells bread on a bicycle', 'age'],
  ['0:00 Hello\n12:30 What went wrong', 'list', 'list'],
  ['Set MAX_LINES=400 before you start', 'code'],
  ['Antre cuma 5menit di loket baru', 'measured'],
  // A word that introduces a time is no unit of the number before it.
  ['Kelas menulis tgl 23 jam 10 di aula', 'date', 'time'],
  ['Kerja bakti Sabtu 14/2 jam 9 di balai warga', 'date', 'time'],
  ['Sarapan 5rb jam 8 pagi di warung kami', 'money', 'time'],
  ['Saksi datang jam 8 walau sidang jam 9', 'time', 'time'],
  ['Promo kemeja 75rb hari ini saja', 'money'],
  ['Antre loket itu 2 jam 30 menit lamanya', 'measured', 'measured'],
  ['Sewa lapak dua jam tiga puluh menit', 'measured', 'measured'],
  ['Air di gang kami mati 3 minggu', 'measured'],
  ['We counted 412 applications last year', 'count'],
  ['The repair takes 5 working days', 'measured'],
  // Clock times with a dot, and hours after a word of opening or near a day.
  ['Nonton bareng Jumat 27 Feb, 18.30, di aula', 'date', 'time'],
  ['Taklimat Rabu ini 9.00 pg di dewan', 'time'],
  ['It saw an 8.5% drop for dozens of patients', 'share'],
  ['Warung buka 16.30 sampai habis', 'time'],
  ['Latihan paduan suara Minggu 19.00 di lapangan', 'time'],
  ['Nilai IPK saya 18.30 di aplikasi rusak', 'bare'],
  ['Meet 8.30 outside the shop', 'time'],
  ['The show is at 10.15 in the hall', 'time'],
  ['Gig tonight, doors 7, free entry', 'time'],
  ['The bar is open till 9 tonight', 'time'],
  ['I took the 7.42 to London', 'time'],
  ['Closing at 2 today for a funeral', 'time'],
  ['A 9.15 start, so bring water', 'time'],
  ['Back open tomorrow from 8!', 'time'],
  ['We meet at half four by the fountain', 'time'],
  ['See you at half past six', 'time'],
  ['The kitchen closes at seven', 'time'],
  ['Kumpul jam setengah delapan di balai', 'time'],
  ['Kita-kita tayo alas-8 sa plaza', 'time'],
  ['May misa sa ika-9 ng umaga', 'time'],
  ['Sa ika-9 ng Hulyo ang pista', 'date'],
  ['Bukas ang opisina Lun-Biy 8-5', 'time'],
  ['Interest rates were held at 4.25', 'bare'],
  ['We grew from 8 to 12 people', 'change', 'change'],
  ['We tested it at seven schools', 'count'],
  ['I read until 3 chapters were left', 'count'],
  // Words that do not lower a price.
  ['Servis AC cuma 75rb di sini', 'money'],
  ['Ang isa ay 80 pesos na lang po', 'money'],
  ['Fresh buns for only $10 a box', 'money'],
  ['Our book is on sale now at 12 shops', 'count'],
  ['Yang datang cuma 3 orang', 'count'],
  ['Diskon 20% jadi 75rb', 'discount', 'money'],
  ['Kemeja 75rb diskon 20%', 'money', 'discount'],
  ['Potongan 20rb untuk siswa', 'discount'],
  ['Mugs on sale, 30% today', 'discount'],
  ['Mugs were £40, it was £40, now £25', 'money', 'discount', 'money'],
  ['It was $40 million last year', 'money'],
  // No meaning on its own.
  ['Just 42', 'bare'],
];

test.each(cases)('%s', (text, ...kinds) => {
  expect(numbersOf(analysis(text)).map(({ kind }) => kind)).toEqual(kinds);
});

test('a number includes its sign and unit', () => {
  const text = 'It cost ₱35 and took 20 minutes';
  expect(numbersOf(analysis(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['₱35', '20 minutes']);
});

test.each(['1 ', '0917 555 ', '4 hours to ', '12.', '1/2 ', '$5 - ', '9-9-', '1\n', 'from 3 days to 2 days '])('%j repeated takes no more than linear time', (piece) => {
  const whole = analysis(piece.repeat(Math.floor(24_000 / piece.length)));
  const part = analysis(piece.repeat(Math.floor(24_000 / piece.length / times)));
  expect(growthBeyondLinear(() => numbersOf({ ...part }), () => numbersOf({ ...whole }))).toBeUndefined();
});
