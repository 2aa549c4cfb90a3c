import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { conditionalAsk } from '../../../src/core/text/conditional-ask.ts';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { draftOf, reviewerOf } from '../rules/setting.ts';

const askIn = (text: string): string => {
  const ask = conditionalAsk(analyseText(text, { matcherFor }));
  return ask ? `${text.slice(ask.start, ask.end)}: ${ask.isUseful ? 'useful' : 'bait'}` : 'none';
};

test.each([
  ['Retweet this if you love your mother', 'Retweet this if: bait'],
  ['Rainy day. Please repost if you agree that teachers deserve more', 'repost if: bait'],
  ['Share if you know somebody who lost a grey cat near the harbour', 'Share if: useful'],
  ['People share posts if they trust the writer', 'none'],
  ['We share, if we must', 'none'],
  ['Bagikan kalau kamu sayang ibumu', 'Bagikan kalau: bait'],
  ['Sebarkan kalau ada yang kenal pemilik dompet ini', 'Sebarkan kalau: useful'],
  ['I-retweet kung mahal mo ang nanay mo', 'I-retweet kung: bait'],
  ['Paki-share po ng post na ito kung agree kayo', 'Paki-share po ng post na ito kung: bait'],
  ['Ipa-share po kung may kilala kayong nawalan ng wallet', 'Ipa-share po kung: useful'],
  ['I-share kung ano ang natutunan mo ngayong taon', 'I-share kung: useful'],
])('a request to share on a condition: %s', (text, said) => {
  expect(askIn(text)).toBe(said);
});

test.each([
  ['en', 'Share if you know somebody who lost a grey cat near the harbour', false],
  ['en', 'Share this if you love your mother', true],
  ['id', 'Bagikan kalau kamu sayang ibumu', true],
  ['fil', 'I-retweet kung mahal mo ang nanay mo', true],
  ['fil', 'Paki-share po ng post na ito kung agree kayo', true],
] as const)('who asks for help is not told not to beg (%s): %s', (language, text, isTold) => {
  const { tips } = review({ ...draftOf(text), isFinished: true }, reviewerOf(text, language));
  expect(tips.some(({ says }) => says === 'no-begging')).toBe(isTold);
});
