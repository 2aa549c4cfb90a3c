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

test('text typed around the edits is kept; if their own words changed, nothing is edited', () => {
  fc.assert(
    fc.property(edited, fc.constantFrom('x', ' and more', '😀'), ({ text, edits }, more) => {
      for (const now of [text + more, more + text]) {
        const still = carriedOver(text, now, edits);
        expect(still && applyEdits(now, still)).toBe(now === text + more ? applyEdits(text, edits) + more : still === edits ? applyEdits(now, edits) : more + applyEdits(text, edits));
      }
    }),
    many,
  );
  expect(carriedOver('Our old bell', 'Our odd bell', [{ start: 4, end: 7, text: 'new' }])).toBeUndefined();
});
