import { expect, test } from 'vitest';
import { checklistOf, isComplete, mostTellingMissing, replyKindOf } from '../../../src/core/kinds/index.ts';
import type { KindId } from '../../../src/core/model/kind.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
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
