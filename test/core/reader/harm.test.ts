import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

const notices = [
  ['en', 'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.', ' Mrs. Rose Dale owes us for the last pail, her number is 0917 482 7736.'],
  ['fil', 'Walang tubig sa San Roque sa Martes, 10 pm hanggang 4 am: papalitan ang balbula sa Mill Road. May tangke sa kapilya mula 8 pm, magdala ng timba.', ' SSS number ni Aling Rosa: 34-1234567-8'],
  ['id', 'Air mati di Sleman Selasa jam 22.00 sampai 04.00: pipa di Jalan Mawar diganti. Tangki ada di balai desa mulai jam 20.00, bawa ember.', ' NIK Bu Rosa 3404125607890001'],
] as const;

test.each(notices)('%s: a warning about private data is not accompanied by praise', (language, text, secret) => {
  const reviewer = reviewerIn(language);
  const fine = review(draftWith(text), reviewer);
  const harming = review(draftWith(text + secret), reviewer);
  expect(fine.tips.some(({ severity }) => severity === 'credit')).toBe(true);
  expect(harming.tips.map(({ ruleId }) => ruleId)).toContain('regret');
  expect(harming.tips.some(({ severity }) => severity === 'credit')).toBe(false);
  expect(harming.band).not.toBe('high');
});

test.each([
  ['en', 'Say what this is, in one sentence. Hashtags can wait.'],
  ['id', 'Jelasin dulu ini apa, satu kalimat. Tagarnya nanti.'],
  ['fil', 'Sabihin muna kung ano ito, isang pangungusap. Mamaya na ang hashtag.'],
] as const)('%s: a draft of hashtags only is asked for a sentence', (language, advice) => {
  expect(review(draftWith('#honey #jam #bread #market #local #stall'), reviewerIn(language)).tips.map((tip) => tip.advice)).toContain(advice);
});

const praisedIn = (language: 'en' | 'fil', text: string): boolean => review(draftWith(text), reviewerIn(language)).tips.some(({ severity }) => severity === 'credit');

test.each([
  ['en', 'The flood in Marden took 12 bridges and 300 houses on Sunday, the county reports: it is the highest water since 1953.'],
  ['en', 'The earthquake on Sunday killed 12 people in Marden, the ministry says: 300 houses fell, and 4,000 people sleep outside.'],
  ['fil', 'Baha sa Marikina: 3,200 bahay ang lubog mula Lunes ayon sa LGU, at 12 paaralan ang sarado dahil sa pagbitak ng dike.'],
] as const)('%s: news of a disaster is not praised', (language, text) => {
  expect(praisedIn(language, text)).toBe(false);
});

test('posts that help in a disaster are praised', () => {
  expect(praisedIn('en', 'Flood in Marden: the school gym on Hill Street is open tonight from 6 pm with beds and soup. Bring medicine and papers; boats pick up at the church, call 0917 555 0134.')).toBe(true);
});
