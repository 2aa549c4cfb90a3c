import { expect, test } from 'vitest';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { soundFix } from '../../../src/core/review/sound-fix.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { reviewOf } from '../text/not-meant/criticises.ts';

/** Whether a word may be replaced, or cut if the replacement is empty. */
const mayChange = (text: string, word: string, instead: string): boolean => {
  const start = text.indexOf(word);
  return soundFix(analyseText(text, { matcherFor }), { kind: instead === '' ? 'cut' : 'replace', edits: [{ start, end: start + word.length, text: instead }] }) !== undefined;
};

test.each([
  ['Our new revolutionary bell', 'revolutionary', 'new'],
  ['A strong and epic new bell', 'epic', 'strong'],
  ['Use `epic` for it', 'epic', 'big'],
  ['It is in /srv/epic/list.csv', 'epic', 'big'],
  ['Write to epic@acme.com', 'epic', 'big'],
  ['See acme.com/epic', 'epic', 'big'],
  ['We meet in the garden.', 'garden', ''],
  ['We had (some bread', '(some', ''],
  ['She said “no” twice', '“no', ''],
  ['We sail maybe, they say', ' maybe', ' '],
])('%s: rejects %s → “%s”', (text, word, instead) => {
  expect(mayChange(text, word, instead)).toBe(false);
});
test.each([
  ['Our revolutionary bell', 'revolutionary', 'new'],
  ['We maybe sail at noon', ' maybe', ''],
  ['We had (some) bread', ' (some)', ''],
  ['An epic bell at noon', 'An epic', 'A big'],
])('%s: accepts %s → “%s”', (text, word, instead) => {
  expect(mayChange(text, word, instead)).toBe(true);
});

test('no replacement repeats a neighbouring word', () => {
  const fixes = reviewOf('Our new revolutionary bell', 'en').tips.filter(({ ruleId, fix }) => ruleId === 'hype' && fix);
  expect(fixes).toEqual([]);
});
