import { expect, test } from 'vitest';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import { reviewOf } from './criticises.ts';

const rude = (text: string, language: LanguageId): number => reviewOf(text, language).signals.rude;

test.each<readonly [LanguageId, string, string]>([
  ['en', 'Our first review: ‘idiots and morons’. We now answer in 4 minutes.', 'Our first review: idiots and morons. We now answer in 4 minutes.'],
  ['id', 'Ulasan pertama kami: «dasar goblok». Sekarang 4.8 bintang dari 300 pembeli.', 'Ulasan pertama kami: dasar goblok. Sekarang 4.8 bintang dari 300 pembeli.'],
  ['id', 'Sewa bego mini per jam, termasuk operator dan solar.', 'Dasar bego lu, sewa jam segini.'],
  ['id', 'Kampret itu kelelawar kecil, bukan hama: 1 ekor makan 600 nyamuk semalam.', 'Kampret lu, kelamaan, 1 jam nunggu di sini semalam.'],
  ['fil', 'Ang komento: „mga bobo at gago“. Sinagot namin agad kanina.', 'Ang komento ko: mga bobo at gago kayo. Sinagot namin agad kanina.'],
  ['en', "Don't call people idiots in code review. Ask one question instead.", 'You people are idiots in code review. Ask one question instead.'],
])('rates an insult that is meant ruder than one that is not (%s): %s', (language, quiet, said) => {
  expect(rude(quiet, language)).toBeLessThan(rude(said, language));
  expect(rude(quiet, language)).toBeLessThan(0.5);
});

test.each<readonly [LanguageId, string, string]>([
  ['fil', 'Pasalubong mula Tacloban: moron at binagol, ₱120 ang kahon.', 'Pasalubong mula Tacloban: suman at binagol, ₱120 ang kahon.'],
  ['en', 'She is gaga over the new kiln in the yard', 'She is happy over the new kiln in the yard'],
  ['en', 'The bego ridge trail is 6 km from the gate', 'The long ridge trail is 6 km from the gate'],
])('another language’s insult counts like any other word (%s): %s', (language, text, other) => {
  expect(rude(text, language)).toBeLessThan(rude(other, language) + 0.1);
});
