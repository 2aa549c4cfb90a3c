import { expect, test } from 'vitest';
import { checklistOf, isComplete, mostTellingMissing, replyKindOf } from '../../../src/core/kinds/index.ts';
import type { KindId } from '../../../src/core/model/kind.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { despairs } from '../../../src/core/text/despair.ts';
import { judgeDraft } from '../../../src/core/reader/judged-draft.ts';
import { analysis } from './read.ts';

const late: Readonly<Record<LanguageId, string>> = {
  en: 'Second time my parcel is late and nobody answers the phone. Never again.',
  id: 'Paket saya terlambat lagi, telepon nggak ada yang angkat. Kapok.',
  fil: 'Pangalawang beses nang late ang parcel ko, walang sumasagot sa tawag. Nakakainis.',
};
const opening: Readonly<Record<LanguageId, string>> = {
  en: 'When does the museum open, and what does it cost for children?',
  id: 'Museumnya buka jam berapa ya, dan berapa tiket anak?',
  fil: 'Anong oras po bukas ang museo, at magkano ang bata?',
};
const plan: Readonly<Record<LanguageId, string>> = {
  en: 'The new bus lane makes everything slower for everybody.',
  id: 'Jalur bus baru bikin semuanya lebih lambat.',
  fil: 'Pinabagal lang ng bagong bus lane ang lahat.',
};

const cases: readonly [kind: KindId | undefined, language: LanguageId, parent: string, reply: string][] = [
  ['reply-complaint', 'en', late.en, 'So sorry. The parcel sat in our depot; it reaches you tomorrow before noon.'],
  ['reply-complaint', 'en', late.en, 'Please DM us your order number.'],
  ['reply-complaint', 'en', late.en, 'We apologize for the inconvenience, kindly send us a direct message.'],
  ['reply-complaint', 'id', late.id, 'Maaf Kak, paketnya nyangkut di gudang. Besok sebelum jam 12 sampai.'],
  ['reply-complaint', 'id', late.id, 'Mohon maaf atas ketidaknyamanannya, silakan DM nomor pesanannya.'],
  ['reply-complaint', 'fil', late.fil, 'Sorry po, naiwan sa bodega ang parcel. Darating bukas bago mag-12.'],
  ['reply-complaint', 'fil', late.fil, 'Pasensya na po sa abala, paki-DM po ang order number.'],
  ['reply-question', 'en', opening.en, 'At 10, and children pay 2 pounds. More at example.com/visit'],
  ['reply-question', 'id', opening.id, 'Jam 9, anak-anak Rp10.000.'],
  ['reply-question', 'fil', opening.fil, 'Alas-nuwebe po, ₱50 ang bata.'],
  ['reply-thanks', 'en', 'Step 2 is to open the valve.', 'Thank you, that was exactly the step I missed'],
  ['reply-thanks', 'id', 'Langkah dua: buka katupnya.', 'Makasih, ternyata katupnya yang macet'],
  ['reply-thanks', 'fil', 'Step 2: buksan ang balbula.', 'Salamat po, barado nga ang balbula'],
  ['reply-disagreement', 'en', plan.en, 'I disagree: line 4 takes nine minutes less since March.'],
  ['reply-disagreement', 'id', plan.id, 'Nggak setuju, jalur 4 malah sembilan menit lebih cepat.'],
  ['reply-disagreement', 'fil', plan.fil, 'Hindi totoo, mas mabilis ng siyam na minuto ang line 4.'],
  ['reply-disagreement', 'en', plan.en, 'You clearly know nothing about buses in this town'],
  // Who opens by disagreeing with somebody who complained to nobody does not answer a complaint.
  ['reply-disagreement', 'en', 'Open offices have made our teams worse. Someone had to say it.', 'Disagree. We sit together on Tuesdays and our reviews take half as long since.'],
  ['reply-disagreement', 'id', 'Kerja dari rumah bikin tim makin payah.', 'Nggak setuju. Kami ketemu tiap Selasa, review jadi dua kali lebih cepat.'],
  ['reply-question', 'id', 'Min, lomba dayung Minggu jadi nggak? Katanya angin kencang', 'Jadi, tapi mulai 06.30. Kalau jam 5 masih angin, kami batalin.'],
  ['reply-disagreement', 'id', 'rasanya pengen nyerah, capek', 'halah caper, semua juga capek'],
  ['reply-disagreement', 'en', 'I feel so low these days', 'just attention seeking, honestly'],
  ['conversation', 'en', plan.en, 'My aunt drives line 4 and tells the same story each week'],
  // Small talk in replies is not judged.
  [undefined, 'en', late.en, 'lol same'],
  [undefined, 'en', plan.en, 'hahaha true 😂'],
  [undefined, 'en', plan.en, 'Exactly this!'],
  [undefined, 'id', plan.id, 'wkwkwk iya bener'],
  [undefined, 'id', plan.id, 'setuju banget'],
  [undefined, 'fil', plan.fil, 'hahaha oo nga'],
  [undefined, 'fil', plan.fil, 'same din'],
];

test.each(cases)('%s (%s) to %j: %j', (kind, language, parent, reply) => {
  expect(replyKindOf(analysis(reply, language), analysis(parent, language))).toBe(kind);
});

const listFor = (kindId: KindId, language: LanguageId, parent: string, reply: string): ReturnType<typeof checklistOf> =>
  checklistOf(kindId, { analysis: analysis(reply, language), parent: analysis(parent, language), hasMedia: false });

test.each([
  ['en', 'So sorry. Your parcel sat in our depot; I have sent it on, it reaches you tomorrow before noon.'],
  ['id', 'Maaf Kak, paketnya nyangkut di gudang. Sudah kami kirim lagi, besok sebelum jam 12 sampai.'],
  ['fil', 'Sorry po, naiwan sa bodega ang parcel. Ipinadala na ulit, darating bukas bago mag-12.'],
] as const)('%s: an apology that names the matter, the next step and the time is complete', (language, reply) => {
  expect(isComplete(listFor('reply-complaint', language, late[language], reply)), JSON.stringify(listFor('reply-complaint', language, late[language], reply))).toBe(true);
});

test.each([
  ['en', 'We apologize for the inconvenience, kindly send us a direct message. Thank you.'],
  ['en', 'Hi Sir/Ma\'am, we value your feedback. Rest assured our team is working on it.'],
  ['id', 'Mohon maaf atas ketidaknyamanannya, silakan DM. Terima kasih.'],
  ['id', 'Mohon maaf atas kendala yang dialami, akan kami tindak lanjuti.'],
  ['fil', 'Pasensya na po sa abala, paki-DM po kami. Salamat po.'],
  ['fil', 'Humihingi po kami ng paumanhin, inaaksyunan na po namin.'],
] as const)('%s: a form letter is pointed out first and is never complete: %s', (language, reply) => {
  const list = listFor('reply-complaint', language, late[language], reply);
  expect(mostTellingMissing(list)?.id).toBe('own-words');
  expect(isComplete(list)).toBe(false);
});

test.each([
  ['en', 'Sorry to hear that. Please DM us your number.', false],
  ['en', 'Sorry your parcel is late again.', true],
  ['id', 'Maaf Kak, silakan cek DM.', false],
  ['id', 'Maaf, paketnya memang terlambat.', true],
  ['fil', 'Sorry po, paki-PM na lang.', false],
  ['fil', 'Sorry po, late nga ang parcel.', true],
] as const)('%s: tells whether a reply names what the complaint is about: %s', (language, reply, met) => {
  expect(listFor('reply-complaint', language, late[language], reply).find(({ id }) => id === 'heard')?.met).toBe(met);
});

test.each([
  ['en', 'You clearly know nothing about buses.'],
  ['id', 'Sok tahu, baca dulu sana.'],
  ['fil', 'Wala kang alam sa bus.'],
] as const)('%s: criticism of the person gets a tip: %s', (language, reply) => {
  expect(mostTellingMissing(listFor('reply-disagreement', language, plan[language], reply))?.id).toBe('civil');
});

test('the checklist of a civil disagreement has no line about tone', () => {
  expect(listFor('reply-disagreement', 'en', plan.en, 'I disagree: the bus takes nine minutes less since March.').map(({ id }) => id)).toEqual(['reason', 'heard']);
});

/** A question or complaint that mentions the person who replies. */
const judged = (parent: string, reply: string, language?: LanguageId): ReturnType<typeof judgeDraft> => {
  const draft: Draft = { text: reply, kind: 'reply', media: { count: 0, described: 0 }, poll: false, limit: 280, parent: { text: parent, isOwn: false, mentionsMe: false } };
  return judgeDraft(draft, 'reply', analysis(reply, language), analysis(parent, language));
};
const pointOf = ({ checklist }: ReturnType<typeof judgeDraft>, point: string): boolean | undefined => checklist.find(({ id }) => id === point)?.met;

test.each([
  ['en', 'When does the library shut on Sundays?', '4pm, last loans at quarter to.'],
  ['en', 'Does the blue one come in size 38?', 'It does, two left'],
  ['en', 'Anyone know why the ferry is late?', 'Fog, so an hour late'],
  ['id', 'Kak, kue lapisnya masih ada?', 'Masih kak, sisa 3 loyang'],
  ['id', 'Servis AC buka sampai jam berapa?', 'Sampai jam 8 malam'],
  ['fil', 'May laing pa po ba kayo?', 'Meron pa po'],
  ['fil', 'Saan po kukunin ang order?', 'Sa Window 3 po, tabi ng botika'],
] as const)('%s: a short answer needs no link: %s %s', (language, parent, reply) => {
  const list = judged(parent, reply, language);
  expect(list.kind).toBe('reply-question');
  expect(pointOf(list, 'answer')).toBe(true);
  expect(list.tips).toEqual([]);
});

test.each([
  ['en', 'Is there a lift at the east gate?', 'Check our website!'],
  ['en', 'Is there a lift at the east gate?', 'Lovely question! Thank you so much for asking about it'],
  ['en', 'What does a winter pass cost?', 'DM sent 😊'],
  ['id', 'Kak, harga totebag kanvasnya berapa?', 'Cek bio ya kak!'],
  ['id', 'Cara perpanjang SIM online gimana?', 'Google aja bang'],
  ['fil', 'Magkano po ang dalawang tray?', 'PM is the key po'],
  ['fil', 'Kailan po darating ang delivery?', 'Antay lang po kayo'],
] as const)('%s: a dodge is no answer: %s %s', (language, parent, reply) => {
  const list = judged(parent, reply, language);
  expect(list.kind).toBe('reply-question');
  expect(pointOf(list, 'answer')).toBe(false);
  expect(list.tips[0]?.point).toBe('answer');
});

test.each([
  ['en', 'How long does dye take to dry?', 'You got this!'],
  ['id', 'Belajar jahit dari nol bisa nggak ya?', 'Semangat kak, jangan menyerah!'],
  ['fil', 'Paano po mag-renew ng permit?', 'Kaya mo yan, laban lang!'],
] as const)('%s: a cheer is not called an answer: %s %s', (language, parent, reply) => {
  expect(pointOf(judged(parent, reply, language), 'answer')).not.toBe(true);
});

test.each([
  ['en', 'no heating in block C since Tuesday and not a word from you??', 'You should have heard from us, sorry. A pump failed on Tuesday; the crew fits a new one by 4pm.'],
  ['en', 'Your chips were cold and the wait was an hour', 'oh no, that is not right. come in this week and it is on us, ask for Ruth'],
  ['en', 'Your driver shouted at my mum this morning', 'We take all feedback very seriously. Have a great day!'],
  ['en', 'you called off the race an hour before the start, we had driven all night', 'well maybe read the forecast before you set off next time'],
  ['en', 'Your bread used to be good, now it is all air', 'Fair, we changed the flour in May. The old one is back from Monday.'],
  ['id', 'Air kran di blok B keruh terus udah dua minggu, gimana nih @airkota', 'Terima kasih laporannya. Pompanya rusak sejak Senin, penggantinya datang besok jam 7.'],
  ['id', 'Nasi kalian sekarang keras banget ya, dulu pulen', 'Jujur iya, bulan lalu kita ganti beras. Udah dibalikin sejak Senin.'],
  ['id', 'Sampah di gang kami numpuk seminggu, bau banget @dlhmaju', 'Keluhan Anda telah kami terima dan akan kami teruskan ke bagian terkait.'],
  ['fil', '@ilaw_coop 2 araw na kaming walang kuryente sa Brgy. Uno! Nagbabayad naman kami!', 'Humihingi po kami ng paumanhin sa abala. Maraming salamat sa inyong pang-unawa.'],
  ['fil', 'bakit hindi nyo pa pinapadala order ko?? 3 weeks na', 'Sorry po, naipit sa hub ang parcel. Nagpadala na kami ng bago kanina, Huwebes nandyan na.'],
] as const)('%s: a reply by the house to a complaint in any form: %s %s', (language, parent, reply) => {
  expect(judged(parent, reply, language).kind).toBe('reply-complaint');
});

test.each([
  ['en', 'Dad passed away this morning, I feel lost', 'We are so sorry. Thinking of you all.'],
  ['en', 'Anyone know why the museum is closed today?', 'Private event until 3, it opens after that'],
  ['en', 'Your thread saved me three days of work, thank you!', 'We are so glad! Part two comes on Friday'],
  ['en', 'Got made redundant today after 11 years', 'Sorry, that is rough. We have two openings in Leeds, send me your CV'],
  ['id', 'Udah sebulan pake produk kalian, kulit jadi enak banget, makasih!', 'Senang banget dengarnya! Kita tunggu ceritanya bulan depan'],
  ['id', '@airkota udah 3 hari air mati di blok B', 'Sama, di blok C juga mati dari Senin'],
  ['en', 'Two weeks ago @acme sent me their new film, who will see it?? Tell me your favourite scene', 'The fight on the bridge, easily'],
  ['en', 'Sharks can smell blood for miles, I saw it in a film', 'That number comes from a tank test, in open sea it is 300 metres'],
  ['en', 'You can\'t compare streams with tape sales', 'Fair, we still sold more tapes than streams in May'],
  ['fil', '@ilaw_coop 2 araw na kaming walang kuryente!', 'Same here sa Brgy. Dos, mula Lunes pa'],
] as const)('%s: not a reply to a complaint: %s %s', (language, parent, reply) => {
  expect(judged(parent, reply, language).kind).not.toBe('reply-complaint');
});

test.each([
  ['en', 'I was charged twice for my pass', 'Sorry! I have refunded the second one (£24), it shows within 3 working days. The renewal run counted 41 people twice.'],
  ['en', 'Your newsletter called the wrong school failing', 'You are right. We mixed up St Luke\'s and St John\'s, the correction is online today.'],
  ['id', 'Kak kok refund saya belum masuk, udah 14 hari', 'Maaf kak, uangnya kami kirim tgl 9 ke BCA, paling lambat 3 hari kerja lagi.'],
  ['fil', 'Order ko 2 weeks na di pa dumadating!', 'Nasa hub ng Cainta pa po, nag-file na kami ng follow up. Kung wala pa sa Huwebes, papalitan namin. Sorry po.'],
] as const)('%s: who says what happened and what comes next is not told to name the matter: %s %s', (language, parent, reply) => {
  const one = judged(parent, reply, language);
  expect(one.kind).toBe('reply-complaint');
  expect(pointOf(one, 'heard')).not.toBe(false);
});

test.each([
  ['en', 'We got soaked because you moved the start without telling us', 'maybe check your mail next time'],
  ['id', 'Kenapa refund kalian lama banget? Udah 3 minggu', 'Kan di S&K udah ditulis kak, dibaca dulu makanya'],
  ['fil', 'Bakit po ang tagal ng delivery nyo? Dalawang linggo na', 'Nakalagay naman po na 2-3 weeks, pakibasa po muna'],
  ['id', 'Kopi kalian sekarang encer banget, dulu kental', 'Lidahnya aja kali yang berubah, yang lain bilang enak kok'],
  ['fil', 'Order ko 2 weeks na di pa dumadating! Scammer ba kayo??', 'Hindi po kami scammer. Sa courier po kayo magreklamo.'],
] as const)('%s: blaming who complains gets a tip: %s %s', (language, parent, reply) => {
  expect(judged(parent, reply, language).tips[0]?.point).toBe('blame');
});

test.each([
  ['en', 'Loved the show last night!!', 'Thank you for your kind words. We appreciate your support and look forward to seeing you again.'],
  ['en', 'Your cake was the star of the party', 'Thank you for your positive feedback! We look forward to serving you again.'],
  ['id', 'Makasih kak, paketnya rapi banget', 'Terima kasih atas kepercayaannya kak, ditunggu orderan selanjutnya 🙏'],
  ['fil', 'Ang sarap ng kare-kare nyo, babalik kami!', 'Maraming salamat po sa inyong suporta. Pinahahalagahan po namin ang inyong feedback.'],
] as const)('%s: a form letter to somebody who is happy is pointed out: %s %s', (language, parent, reply) => {
  expect(judged(parent, reply, language).tips[0]?.point).toBe('own-words');
});

test.each([
  ['en', 'Loved the show last night!!', 'Thank you so much for your support all year, Ana, see you in May'],
  ['en', 'Congrats on the new shop', 'Thanks for the kind words!'],
  ['id', 'Makasih kak, paketnya rapi banget', 'Terima kasih kak atas dukungannya ❤️'],
  ['fil', 'Ang sarap ng kare-kare nyo, babalik kami!', 'Naku salamat po! Si nanay pa rin ang nagluluto'],
] as const)('%s: plain thanks are no form letter: %s %s', (language, parent, reply) => {
  expect(judged(parent, reply, language).tips).toEqual([]);
});

test('"is simply wrong" disagrees', () => {
  for (const reply of ['That figure is simply wrong, page 4 says twelve', 'This is just plainly false, the fee went down']) expect(judged(plan.en, reply, 'en').kind).toBe('reply-disagreement');
});

test.each([
  ['en', 'The boots came in the wrong colour AGAIN', 'So sorry, that is twice now. The right pair left Leeds this morning.', 'reply-complaint', undefined],
  ['en', 'The boots came in the wrong colour AGAIN', 'Did you check the picture before you ordered?', 'reply-complaint', 'blame'],
  ['en', 'Your site signed me out and now it won\'t take my code', 'Known bug in 5.2, sorry! Tap reset once, the fix goes out tomorrow.', 'reply-complaint', undefined],
  ['en', 'The cake should have come at ten', 'So sorry, Ruth drives it over now. No charge obviously', undefined, undefined],
  ['en', 'Which plan fits a small choir?', 'It really depends on your needs! Feel free to reach out to our team.', 'reply-question', 'answer'],
  ['id', 'Berapa ongkir ke Palu kak?', 'Boleh chat admin ya kak', 'reply-question', 'answer'],
  ['id', 'Kenapa refund kalian lama banget? Udah 3 minggu', 'Mohon bersabar ya kak, sedang dalam proses', 'reply-complaint', 'own-words'],
  ['fil', 'Magkano po ang isang bilao?', 'DM for price po', 'reply-question', 'answer'],
  ['fil', 'Ang baho ng tubig nyo sa Purok 4', 'Nag-flush po kami ng linya kanina. Kung ganoon pa rin bukas, magpapadala kami ng tao.', 'reply-complaint', undefined],
] as const)('%s: to %s: %s', (language, parent, reply, kind, point) => {
  const one = judged(parent, reply, language);
  if (kind) expect(one.kind).toBe(kind);
  else expect(one.kind).not.toBe('reply-disagreement');
  if (point) expect(one.tips[0]?.point).toBe(point);
});

test('the kind that the writer chose holds in replies, too', () => {
  const draft: Draft = { text: 'See you there', kind: 'reply', media: { count: 0, described: 0 }, poll: false, limit: 280, chosenKind: 'reply-question' };
  expect(judgeDraft(draft, 'reply', analysis('See you there', 'en'), undefined).kind).toBe('reply-question');
});

test.each<[LanguageId, string, string]>([
  ['en', 'I cannot do this anymore, and no one would even notice', 'yes'],
  ['en', 'I can’t take it anymore, this printer jams every day', 'no'],
  ['en', 'No one would notice if the bakery changed its flour', 'no'],
  ['id', 'pengen ngilang aja deh, ga ada yg bakal nyari juga', 'yes'],
  ['id', 'malu banget, pengen ngilang aja dari grup kantor', 'no'],
  ['fil', 'ayoko na talaga, wala namang makakapansin', 'yes'],
  ['fil', 'ayoko na ng kape pagkatapos ng alas-kuwatro', 'no'],
])('worn out and unseen is despair (%s): %s', (language, text, said) => {
  expect(despairs(analysis(text, language))).toBe(said === 'yes');
});

test.each<[LanguageId, string, string, boolean | undefined]>([
  ['en', 'Is the pool open on Sunday?', 'Yes, from 8 until 6, and the small pool until 5. If you need the family rate, message us your booking number and we will add it.', undefined],
  ['id', 'Bisa daftar tanpa KTP nggak?', 'Bisa googling kak', false],
])('only a short dodge is asked where to read on (%s, %s): %s', (language, parent, reply, met) => {
  expect(listFor('reply-question', language, parent, reply).find(({ id }) => id === 'more')?.met).toBe(met);
});

test('a figure that is taken up shows that the reply has listened', () => {
  const list = listFor('reply-complaint', 'fil', 'Kahapon 45 minutes akong nag-antay sa counter nyo, walang tumatawag', 'Ang haba nga po ng 45, sorry');
  expect(list.find(({ id }) => id === 'heard')?.met).toBe(true);
});
