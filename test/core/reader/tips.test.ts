import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

test.each([
  ['en', 'LAST CALL LAST CALL LAST CALL!!!!!! 60% OFF ALL RUGS 🔥🔥🔥🔥🔥🔥 #rug #rugs #sale #deal #home @ann @ben @cat @dan @eve'],
  ['id', 'DISKON DISKON DISKON!!!!!! 60% SEMUA KARPET 🔥🔥🔥🔥🔥🔥 #karpet #promo #sale #murah #rumah @ani @budi @cici @dodo @eka'],
  ['fil', 'SALE SALE SALE!!!!!! 60% OFF LAHAT NG BANIG 🔥🔥🔥🔥🔥🔥 #banig #sale #promo #mura #bahay @ana @ben @cel @dan @eva'],
] as const)('%s: gives two tips at most, however much is missing', (language, text) => {
  expect(review(draftWith(text), reviewerIn(language)).tips.filter(({ severity }) => severity !== 'credit')).toHaveLength(2);
});

const tipsIn = (language: 'en' | 'id' | 'fil', text: string): readonly string[] => review(draftWith(text, { isFinished: true }), reviewerIn(language)).tips.filter(({ severity }) => severity !== 'credit').map(({ advice }) => advice);

test.each([
  ['en', 'We regret any inconvenience. We take this seriously, and we value your feedback.', 'That\'s a form letter: say what happened instead'],
  ['id', 'Mohon maaf atas ketidaknyamanannya. Masukan Anda sangat berharga, segera kami tindak lanjuti.', 'Ini kalimat template: sebut saja apa yang terjadi'],
  ['fil', 'Paumanhin po sa abala. Inaaksyunan na po ito ng team. Salamat sa inyong pang-unawa.', 'Parang form letter ito: sabihin kung ano ang nangyari'],
] as const)('%s: a form letter is called one, whatever its kind: %s', (language, text, advice) => {
  expect(tipsIn(language, text)).toContain(advice);
});

test.each([
  ['en', 'The pool on Mill Road is closed until Friday 9 am, the pump burst. Sorry for any inconvenience, and thank you for your patience.', 'form letter'],
  ['id', 'Selamat Hari Kartini buat semua perempuan di kampung ini!', 'berhasil'],
  ['id', 'Selamat Hari Buruh, terus berjuang ya kawan-kawan.', 'berhasil'],
  ['en', 'Happy Mother\'s Day and congratulations to all of you wonderful women!', 'did to get there'],
  ['fil', 'Maligayang Araw ng mga Guro! Pagbati sa inyong lahat.', 'ginawa'],
] as const)('%s: no such tip for a notice with its facts or a greeting: %s', (language, text, advice) => {
  expect(tipsIn(language, text).join(' ')).not.toContain(advice);
});
