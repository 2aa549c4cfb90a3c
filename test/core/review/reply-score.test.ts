import { expect, test } from 'vitest';
import type { LanguageId } from '../../../src/core/model/language.ts';
import type { Review } from '../../../src/core/model/review.ts';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

const draftTo = (parent: string, text: string) => ({ ...draftWith(text), kind: 'reply' as const, isFinished: true, parent: { text: parent, isOwn: false, mentionsMe: false } });
const reviewed = (language: LanguageId, parent: string, text: string): Review => review(draftTo(parent, text), reviewerIn(language));

const talks: readonly [language: LanguageId, parent: string, complete: string, poor: readonly string[]][] = [
  ['en', 'What does a day ticket cost, and is there one for families?', 'Yes: 9 pounds, families pay 20. All prices: https://example.com/prices', ['Check our website!', 'Great question! Thank you so much for asking']],
  ['en', 'Your boiler man never came and it is the third time. Unacceptable.', 'So sorry: the van broke down in Leeds on Tuesday. I have booked a new boiler man, he comes tomorrow before noon.', ['We take all feedback very seriously. Have a great day!', 'Rest assured our team is working on it. Thank you for your patience.', 'lol ok clown']],
  ['id', 'Kak, ongkir ke Solo berapa ya?', 'Rp12.000 kak, tabel lengkapnya di https://contoh.id/ongkir', ['Cek bio ya kak!', 'DM aja kak']],
  ['id', 'Paket saya udah 9 hari belum sampai, parah', 'Maaf kak, paketnya nyangkut di gudang Cakung. Udah kita kirim ulang, besok sebelum jam 12 sampai.', ['Mohon maaf atas ketidaknyamanannya, silakan DM. Terima kasih.', 'Keluhan Anda telah kami terima dan akan kami teruskan ke bagian terkait.']],
  ['fil', 'Magkano po ang isang tray ng leche flan?', '₱180 po, buong listahan: https://halimbawa.ph/presyo', ['PM is the key po', 'Check nyo po page namin']],
  ['fil', '2 weeks na pong wala ang order ko, nakakainis!', 'Sorry po, naiwan sa Cainta ang order. Nagpadala na kami ng bago kanina, bukas bago mag-12 nariyan na.', ['Humihingi po kami ng paumanhin sa abala. Salamat sa inyong pang-unawa.', 'Pinahahalagahan po namin ang inyong feedback.']],
];

test.each(talks)('%s, to %s: a complete answer scores high, a dodge, a form letter or a sneer far lower', (language, parent, complete, poor) => {
  const good = reviewed(language, parent, complete);
  expect([good.band, good.tips.map(({ severity }) => severity)]).toEqual(['high', ['credit']]);
  for (const text of poor) {
    const bad = reviewed(language, parent, text);
    expect(bad.value.shown, text).toBeLessThan(good.value.shown - 20);
    expect(bad.value.shown, text).toBeLessThan(45);
    expect(bad.tips.some(({ severity }) => severity === 'credit'), text).toBe(false);
    expect(bad.tips.length, text).toBeGreaterThan(0);
  }
});

test('the rows of a reply add up to its score, and without its tip it is not rated low', () => {
  for (const [language, parent, complete, poor] of talks) {
    for (const text of [complete, ...poor]) {
      const told = reviewed(language, parent, text);
      expect(told.value.rows.reduce((sum, { points }) => sum + points, told.value.base), text).toBe(told.value.shown);
      const ruleOverrides = Object.fromEntries(told.tips.map(({ ruleId }) => [ruleId, false]));
      const quiet = review(draftTo(parent, text), { ...reviewerIn(language), settings: { ...defaultSettings, ruleOverrides } });
      if (quiet.tips.every(({ severity }) => severity === 'credit')) expect(quiet.band, text).not.toBe('low');
    }
  }
});

test('a short complete answer scores higher than one without an answer', () => {
  const parent = 'What time does the pool close on Sundays?';
  expect(reviewed('en', parent, '5pm, last entry half four.').band).toBe('high');
  expect(reviewed('en', parent, '5pm, last entry half four.').tips).toEqual([]);
});

test('small talk in a reply gets no score', () => {
  expect(reviewed('en', 'The new bus lane is slow', 'lol same').band).toBeUndefined();
});
