import { expect, test } from 'vitest';
import { gapOf } from '../../../src/core/kinds/gap.ts';
import { praiseShown } from '../../../src/core/kinds/praise-premises.ts';
import { tipHolds } from '../../../src/core/kinds/tip-premises.ts';
import { suffers } from '../../../src/core/kinds/points/suffering.ts';
import type { AdviceCode, Gap, KindId, PraiseCode } from '../../../src/core/model/kind.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { analysis } from './read.ts';

const contextOf = (language: LanguageId, text: string) => ({ analysis: analysis(text, language), hasMedia: false });

type Praise = readonly [kind: KindId | undefined, code: PraiseCode, language: LanguageId, shown: string, notShown: string];
const praise: readonly Praise[] = [
  ['result-lesson', 'reason', 'en', 'Returns fell from 30 to 9 a month because we changed the size chart on the box.', 'The bill is higher because the meter was read a week late this month.'],
  ['result-lesson', 'reason', 'id', 'Retur turun dari 30 jadi 9 sebulan karena kami ganti kardusnya dengan yang ada ukuran.', 'Tagihan lebih besar karena meteran dibaca telat seminggu dari biasanya.'],
  ['result-lesson', 'reason', 'fil', 'Mula 30 naging 9 ang balik na order kada buwan dahil pinalitan namin ang kahon, may sukat na ito.', 'Mas malaki ang bayarin dahil isang linggong late ang basa ng metro natin.'],
  ['result-lesson', 'figure', 'en', 'Waiting time went from 40 minutes to 12.', 'We counted 40 bikes at the bridge.'],
  ['service-notice', 'service', 'en', 'The pool closes at noon today. Use the lake beach instead.', 'We lost by one point, and the next match is on Sunday at 3.'],
  ['service-notice', 'service', 'id', 'Kolam renang tutup jam 12. Silakan pakai kolam Tirta.', 'Kalah tipis satu poin, besok kami main lagi lawan RW 9.'],
  ['service-notice', 'service', 'fil', 'Sarado ang pool simula tanghali. Tumawag sa 0917 555 0199 kung may booking.', 'Talo ng isang puntos, laban ulit sa Linggo kontra Block 2.'],
  ['service-notice', 'news', 'en', 'The bridge closes on Friday at 8 pm.', 'The office handed over forty bags of flour to the shelter.'],
  ['how-to', 'story', 'en', '1. Soak the beans.\n2. Drain them.\n3. Boil for an hour.', 'On the back of an old photo somebody had written a name in pencil.'],
  ['promotion', 'service', 'id', 'Kue nastar Rp85.000 per toples, PO sampai Jumat.', 'Kue nastar kami enak sekali dan renyah.'],
  ['fact-news', 'news', 'en', 'The council said today that 14 new bus shelters open in May.', 'An actor called the old film a fitting farewell.'],
  ['fact-news', 'news', 'id', 'Menurut wali kota, 14 halte baru dibuka hari ini.', 'Aktor itu menyebut film lama tersebut indah.'],
  ['fact-news', 'news', 'fil', 'Ayon sa mayor, 14 bagong waiting shed ang bubuksan ngayong araw.', 'Maganda raw ang lumang pelikula, sabi ng artista.'],
  ['fact-news', 'news', 'en', 'Police said today that 14 new shelters open.', 'Police said today that two people died in the fire.'],
  ['fact-news', 'news', 'fil', 'Ayon sa pulis, 14 na poste ang bubuksan ngayong araw.', 'Ayon sa pulis, dalawa ang nasawi sa sunog ngayong araw.'],
  ['fact-news', 'news', 'id', 'Menurut polisi, 14 pos dibuka hari ini.', 'Menurut polisi, dua orang tewas hari ini.'],
  [undefined, 'service', 'en', 'Fill a glass and leave it for a minute.', 'Love the new mugs, and so does the cat.'],
  [undefined, 'service', 'en', 'No water in LS6 until 9 pm: the main on Elm Street burst.', 'Bought the last loaf at the corner.'],
  [undefined, 'service', 'en', 'Night nurse, Cork, €20 an hour, apply at ward.ie/jobs', 'Night nurse for eleven years, and still no parking space.'],
  [undefined, 'service', 'id', 'Mulai Senin loket 2 pindah ke lantai 3, sampai Jumat.', 'Kalah tipis satu poin, seru banget.'],
  [undefined, 'service', 'fil', 'Sarado ang tulay hanggang Biyernes ng 5 pm.', 'Talo ng isang puntos, ang ingay ng lahat.'],
  [undefined, 'figure', 'en', 'The roof took 300 nails.', 'Our game-changing engine grew by 38% this month.'],
  [undefined, 'reason', 'en', 'We closed early because the oven broke down again.', 'We closed early today.'],
  [undefined, 'reason', 'fil', 'Maaga kaming nagsara dahil nasira na naman ang hurno.', 'Maaga kaming nagsara ngayon.'],
];
test.each(praise)('%s %s (%s) is praised only if the post shows what the praise presupposes', (kind, code, language, shown, notShown) => {
  expect([praiseShown(kind, code, contextOf(language, shown)) !== undefined, praiseShown(kind, code, contextOf(language, notShown)) !== undefined]).toEqual([true, false]);
});

type Tip = readonly [kind: KindId | undefined, said: string | undefined, code: AdviceCode, language: LanguageId, fits: string, doesNot: string];
const tips: readonly Tip[] = [
  ['promotion', 'terms', 'tell-more', 'en', 'Honey is back in stock, order now', 'Turn the tap off while you brush, every drop counts'],
  ['promotion', 'terms', 'tell-more', 'id', 'Madu sudah ready stock, order yuk', 'Matikan keran saat sikat gigi, setiap tetes berharga'],
  ['promotion', 'terms', 'tell-more', 'fil', 'Available na ulit ang honey, order na', 'Isara ang gripo habang nagsisipilyo, mahalaga ang bawat patak'],
  ['promotion', 'terms', 'tell-more', 'en', 'Honey is back in stock, order now', 'Commissions open, price list: honeyart.example'],
  ['promotion', 'terms', 'tell-more', 'id', 'Madu sudah ready stock, order yuk', 'Open slot desain, pricelist: madu.example'],
  ['promotion', 'reason', 'only-sells', 'en', 'All lamps 40% off, come and get them', 'Order your lamps, message us'],
  ['promotion', 'terms', 'tell-more', 'en', 'Honey is back in stock, order now', 'Urgent hiring! No experience, message us to order an interview'],
  [undefined, undefined, 'plain-words', 'en', 'Our revolutionary, cutting-edge lamp empowers everyone', 'A lamp on a desk helps more than one on the ceiling, I find'],
  [undefined, undefined, 'plain-words', 'id', 'Telah dilaksanakan seminar dalam rangka sinergi pemangku kepentingan', 'Lampu meja lebih membantu daripada lampu plafon'],
  [undefined, undefined, 'plain-words', 'fil', 'Matagumpay na naisagawa ang seminar sa pangunguna ng ating butihing kapitan', 'Mas nakakatulong ang ilaw sa mesa kaysa sa kisame'],
  [undefined, undefined, 'deliver', 'en', 'Something big for bakers. Stay tuned!', 'Could she be moving to the other bakery?'],
  [undefined, undefined, 'deliver', 'id', 'Ada kabar besar buat tukang roti. Nantikan!', 'Daftar bacaan buat tukang roti pemula'],
  [undefined, undefined, 'deliver', 'fil', 'May malaking balita para sa mga panadero. Abangan!', 'Lilipat kaya siya sa kabilang panaderya?'],
  [undefined, undefined, 'deliver', 'en', 'Something big for bakers. Stay tuned!', 'What fish is this? 👀 https://ponds.org/a'],
  [undefined, undefined, 'deliver', 'id', 'Ada kabar besar buat tukang roti. Nantikan!', 'Ini ikan apa ya? 👀'],
  [undefined, undefined, 'deliver', 'fil', 'May malaking balita para sa mga panadero. Abangan!', 'Anong isda po ito? 👀'],
  [undefined, undefined, 'get-to-point', 'en', 'Hello everyone, how are you? We moved the market', 'The market moved to the yard'],
  [undefined, undefined, 'get-to-point', 'id', 'Halo semua, apa kabar? Pasarnya pindah', 'Pasarnya pindah ke halaman sekolah'],
  [undefined, undefined, 'get-to-point', 'fil', 'Kumusta mga ka-barangay! Lumipat ang palengke', 'Lumipat ang palengke sa bakuran'],
  [undefined, undefined, 'no-begging', 'en', 'Retweet if you agree, tag two friends', 'Red door or blue door for the bakery?'],
  [undefined, undefined, 'no-begging', 'id', 'Like dan tag teman kalian', 'Pintu merah atau biru buat toko roti?'],
  [undefined, undefined, 'no-begging', 'fil', 'Paki-like at i-tag ang tropa', 'Pulang pinto o asul para sa panaderya?'],
  [undefined, undefined, 'link-reason', 'en', 'Worth your time https://bread.org/old', 'Worth your time'],
  ['content-link', 'tell-more', 'tell-more', 'en', 'A talk on old ovens https://ovens.org/old', 'A talk we gave on our ovens https://ovens.org/old'],
  ['thanks-congrats', 'for', 'tell-more', 'en', 'Thank you so much, volunteers!', 'Thank you, volunteers, for carrying the chairs'],
  ['thanks-congrats', 'tell-more', 'tell-more', 'en', 'Thank you so much, volunteers!', 'I am so grateful that the volunteers came'],
  ['thanks-congrats', 'for', 'tell-more', 'fil', 'Maraming salamat, mga guro!', 'Salamat sa sarili ko, may bago na akong bisikleta'],
  ['thanks-congrats', 'tell-more', 'tell-more', 'id', 'Terima kasih para relawan!', 'Selamat untuk Dimas, juara tiga lomba gambar'],
  ['thanks-congrats', 'who-cares', 'who-cares', 'fil', 'Congratulations kay Mika, third place!', 'Salamat sa sarili ko, may bago na akong bisikleta'],
  [undefined, undefined, 'be-kind', 'fil', 'Ang bobo mo talaga, mayor', 'Puta, ang init ngayong hapon. Badtrip'],
  [undefined, undefined, 'be-kind', 'id', 'Dasar bangsat kau', 'Bangsat! Kunci motorku ketinggalan lagi'],
  [undefined, undefined, 'be-kind', 'en', 'You are an idiot, mayor', 'What a dull evening at the hall'],
  ['thanks-congrats', 'who', 'tell-more', 'en', 'Thank you so much, that was lovely', 'Thank you for riding along'],
  ['thanks-congrats', 'who', 'tell-more', 'fil', 'Maraming salamat, ang saya', 'Salamat sa sarili ko, may bago na akong bisikleta'],
  [undefined, undefined, 'only-sells', 'en', 'Order your lamps, message us', 'Now on all screens'],
  ['event', 'where', 'event-details', 'en', 'Choir night on Friday', 'Choir night on Friday https://choir.org/friday'],
];
test.each(tips)('%s %s %s (%s) is given only if the post shows what the tip presupposes', (kind, said, code, language, fits, doesNot) => {
  expect([tipHolds(kind, said, code, contextOf(language, fits)) !== undefined, tipHolds(kind, said, code, contextOf(language, doesNot)) !== undefined]).toEqual([true, false]);
});

test('a tip about big words marks them', () => {
  const text = 'Our revolutionary lamp is cutting-edge';
  expect(tipHolds(undefined, undefined, 'plain-words', contextOf('en', text))?.map(({ start, end }) => text.slice(start, end))).toEqual(['revolutionary', 'cutting-edge']);
});

const gaps: readonly (readonly [kind: KindId, gap: Gap | undefined, language: LanguageId, text: string])[] = [
  ['event', 'when', 'en', 'Our repair café is back, come and join us!'],
  ['event', 'where', 'id', 'Workshop merajut Sabtu 14 Juni jam 10'],
  ['job-ad', 'pay', 'en', 'We are hiring bakers, message us'],
  ['promotion', 'job', 'fil', 'Urgent hiring po, message lang'],
  ['promotion', 'price', 'id', 'Terima pesanan kue tart, hubungi admin'],
  ['promotion', 'what', 'en', 'In stock again, order soon'],
  ['announcement', 'what', 'en', 'Launched today: Larkspur'],
  ['thanks-congrats', 'deed', 'fil', 'Congratulations kay Mika, third place!'],
  ['thanks-congrats', 'done', 'en', 'Job done, thank you for your trust'],
  ['teaser', 'what', 'en', 'Something special is coming soon'],
  ['event', 'when', 'fil', 'Sayawan para sa eskuwela! Sali na kayo'],
  ['thanks-congrats', undefined, 'en', 'Thank you for riding along'],
  ['small-talk', 'vague', 'en', 'My swans are all on the other side'],
  ['humour', undefined, 'en', 'My cat pays no rent'],
  ['conversation', undefined, 'id', 'Iya dong, seperti biasa'],
  ['small-talk', undefined, 'id', 'wkwk padahal cuma nasi goreng'],
  ['small-talk', undefined, 'fil', 'mukhang kape lang pala haha'],
];
test.each(gaps)('%s lacks the detail "%s" (%s): %s', (kind, gap, language, text) => {
  expect(gapOf(kind, contextOf(language, text))).toBe(gap);
});

test.each([
  ['en', 'My back hurts since last night', 'Fever after a flood?\n1. Wash with soap.\n2. Go to the clinic on Mill Road by Friday.\n3. Watch for red eyes.'],
  ['id', 'nyeri banget punggungku dari tadi', '1. Cuci kaki pakai sabun.\n2. Datang ke Puskesmas Sleman sebelum Jumat kalau demam.\n3. Minum air.'],
  ['fil', 'ang sakit ng likod ko kagabi pa', '1. Maghugas ng paa.\n2. Pumunta sa health center sa Biyernes kung may lagnat.\n3. Uminom ng tubig.'],
] as const)('%s: the writer’s own pain gets no tip, instructions for the ill do', (language, pain, service) => {
  expect([suffers(contextOf(language, pain))?.met, suffers(contextOf(language, service))?.met]).toEqual([true, false]);
});
