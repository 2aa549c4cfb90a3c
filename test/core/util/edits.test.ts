import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, asOne, carriedOver, moved, reversed } from '../../../src/core/util/edits.ts';
import type { Edit } from '../../../src/core/model/tip.ts';

const texts = fc.array(fc.constantFrom('Our', 'bell', ' ', ' ', '\n', '😀', '#rain', '@ann', 'é', 'a\u{301}', '…'), { maxLength: 30 }).map((pieces) => pieces.join(''));
/** Non-overlapping edits of a text, in order. */
const edited = texts.chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom('', 'new', ' a longer one', '\n')), { minLength: 2, maxLength: 8 }).map((spots) => {
    const places = spots.map(([place]) => place).toSorted((a, b) => a - b);
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < places.length; i += 2) {
      const [start = 0, end = 0] = [places[i], places[i + 1]];
      if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text: spots[i]?.[1] ?? '' });
    }
    return { text, edits };
  }),
);
const many = { numRuns: 5000 };

test('undone edits restore the text', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      expect(applyEdits(applyEdits(text, edits), reversed(text, edits))).toBe(text);
    }),
    many,
  );
});

test('merged into one edit they give the same text and touch nothing outside', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const one = asOne(text, edits);
      expect(one && applyEdits(text, [one])).toBe(applyEdits(text, edits));
      expect([one?.start, one?.end]).toEqual([edits[0]?.start, edits.at(-1)?.end]);
    }),
    many,
  );
});

test('an offset outside the edits keeps its surroundings', () => {
  fc.assert(
    fc.property(edited, fc.nat(200), ({ text, edits }, somewhere) => {
      const place = somewhere % (text.length + 1);
      const now = moved(place, edits);
      expect(now).toBeGreaterThanOrEqual(0);
      const after = applyEdits(text, edits);
      expect(now).toBeLessThanOrEqual(after.length);
      if (edits.some(({ start, end }) => place >= start && place <= end)) return;
      const behind = edits.filter(({ start }) => start > place);
      expect(after.slice(now)).toBe(applyEdits(text.slice(place), behind.map((edit) => ({ ...edit, start: edit.start - place, end: edit.end - place }))));
    }),
    many,
  );
});

test('an offset inside removed words moves behind the new ones', () => {
  const edits = [{ start: 4, end: 8, text: 'new' }];
  expect([3, 4, 5, 8, 9].map((place) => moved(place, edits))).toEqual([3, 4, 7, 7, 8]);
  expect(moved(4, [{ start: 4, end: 4, text: ' #home' }])).toBe(10);
});

/** Words of a draft, the words that a tip is about, and what may be typed since. No two are alike, so only one place can be meant. */
const others = fc.array(fc.constantFrom('Our', 'bell', ' ', ' ', '\n', '😀', '#rain', ',', 'é'), { maxLength: 6 }).map((pieces) => pieces.join(''));
const typed = fc.array(fc.constantFrom('etite', 's', ' ', ' now', '.shop', '!', '\n', '9', '’s', '-', 'a\u{301}'), { maxLength: 3 }).map((pieces) => pieces.join(''));
const around = fc.tuple(others, typed, fc.boolean()).map(([was, more, isMoreFirst]) => ({ was, is: isMoreFirst ? more + was : was + more }));
const unchanged = others.map((was) => ({ was, is: was }));
const advised = fc.record({ words: fc.constantFrom('app', 'the app', 'app!!!', '#app', '(app)'), instead: fc.constantFrom('tool', 'application', '', 'a long tool', 'tool\n') });

test('a fix for a text that has changed elsewhere is the fix made there; it never joins a word, and nothing else keeps it back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(around, unchanged), fc.tuple(unchanged, around), fc.tuple(around, around)), advised, ([left, right], { words, instead }) => {
      const edit = { start: left.was.length, end: left.was.length + words.length, text: instead };
      const now = left.is + words + right.is;
      const still = carriedOver(left.was + words + right.was, now, [edit]);
      if (still) expect(applyEdits(now, still)).toBe(left.is + instead + right.is);
      const clinging = (before: string, after: string): string => `${/\S*$/.exec(before)?.[0] ?? ''}·${/^\S*/.exec(after)?.[0] ?? ''}`;
      const [was, is] = [clinging(left.was, right.was), clinging(left.is, right.is)];
      const letters = (run: string): string => run.replace(/[^·\p{L}\p{M}\p{N}]/gu, '');
      if (letters(was) !== letters(is)) expect(still).toBeUndefined();
      else if (was === is && (left.was === left.is || right.was === right.is)) expect(still).toHaveLength(1);
    }),
    many,
  );
});

test('if its own words changed, nothing is edited', () => {
  expect(carriedOver('Our old bell', 'Our odd bell', [{ start: 4, end: 7, text: 'new' }])).toBeUndefined();
});

test.each([
  ['letters after it', 'Get the app', 'Get the appetite', 'tool'],
  ['letters before it', 'app store', 'snapp store', 'tool'],
  ['a digit after it', 'Room 5 app', 'Room 5 app2', 'tool'],
  ['a combining mark after it', 'Get the app', 'Get the app\u{301}', 'tool'],
  ['the end of an address after it', 'Get the app', 'Get the app.com today', 'tool'],
])('%s make it another word, which is left alone', (_, before, now, text) => {
  const start = before.indexOf('app');
  expect(carriedOver(before, now, [{ start, end: start + 3, text }])).toBeUndefined();
});

test.each([
  ['a longer word', 'Get the app', { start: 8, end: 11, text: 'application' }],
  ['more words', 'Get the app today', { start: 8, end: 11, text: 'app of ours' }],
  ['more words before it', 'Get app', { start: 4, end: 7, text: 'our app' }],
  ['an address at the end', 'Come by today', { start: 13, end: 13, text: ' acme.com' }],
  ['fewer words', 'We maybe maybe sail', { start: 2, end: 8, text: '' }],
])('what was made already is not made again: %s', (_, before, edit) => {
  const made = applyEdits(before, [edit]);
  expect(carriedOver(before, made, [edit])).toEqual([]);
  if (edit.text === '') return;
  for (const now of [`${made} now`, `So: ${made}`]) expect(applyEdits(now, carriedOver(before, now, [edit]) ?? [])).toBe(now);
});

test('an addition at the end stays at the end', () => {
  const edits = [{ start: 13, end: 13, text: ' acme.com' }];
  const carried = (now: string): string | undefined => {
    const still = carriedOver('Come by today', now, edits);
    return still && applyEdits(now, still);
  };
  expect(carried('Do come by today')).toBe('Do come by today acme.com');
  expect(['Come by today at nine', 'Come by today, all', 'Come by today\n', 'Come by', 'Come by todayish', 'We are shut'].map(carried)).toEqual(Array.from({ length: 6 }, () => undefined));
});
