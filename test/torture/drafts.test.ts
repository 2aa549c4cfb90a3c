import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { acme, alingNena, kopiSenja } from '../../src/core/rules/example-brands.ts';
import { noBrand } from '../../src/core/brand/profile.ts';
import { applyEdits } from '../../src/core/util/edits.ts';
import { contextOf, review } from '../../src/core/review/review.ts';
import { matcherFor } from '../../src/core/languages/index.ts';
import { rules } from '../../src/core/rules/index.ts';
import { analyseText } from '../../src/core/text/analysis.ts';
import type { Draft, DraftKind } from '../../src/core/model/draft.ts';
import type { Review } from '../../src/core/model/review.ts';
import { draftWith, reviewerIn } from '../support/pieces.ts';
import { pathological, strangeTexts } from './support/drafts.ts';
import { growthBeyondLinear, times } from '../support/growth.ts';
import { torture } from './support/torture.ts';

const kinds = fc.constantFrom<DraftKind>('post', 'reply', 'quote', 'thread');
const brands = fc.constantFrom(noBrand, acme, kopiSenja, alingNena);
const longest = 25_000;

/** What is wrong with a review; undefined if nothing is. */
function wrongIn({ text }: Draft, { value, brand, tips, signals }: Review): string | undefined {
  for (const score of [value, ...(brand ? [brand] : [])]) {
    if (!(score.exact >= 0 && score.exact <= 100)) return `a score of ${score.exact}`;
    if (score.base + score.rows.reduce((sum, { points }) => sum + points, 0) !== score.shown) return 'points that do not add up';
  }
  if (!Object.values(signals).every((signal) => signal >= 0 && signal <= 1)) return `signals ${JSON.stringify(signals)}`;
  for (const { advice, spans, fix } of tips) {
    if (/\{\w+\}/.test(advice) && !/\{\w+\}/.test(text)) return advice;
    const edits = fix?.edits ?? [];
    const outside = [...spans, ...edits].find(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
    if (outside) return `a span from ${outside.start} to ${outside.end} of ${text.length}`;
    if (edits.some(({ start }, i) => start < (edits[i - 1]?.end ?? 0))) return 'edits that overlap';
    applyEdits(text, edits);
  }
  return undefined;
}

torture('T2', 'strange drafts get finite scores, spans inside the text, and the same result each time', { small: 1000, full: 50_000 }, ({ n, seed, fault }) => {
  fc.assert(
    fc.property(strangeTexts, kinds, fc.constantFrom('en', 'id', 'fil'), brands, fc.boolean(), (text, kind, language, brand, isOther) => {
      fault();
      const draft = draftWith(text, { kind, media: { count: isOther ? 2 : 0, described: 0 }, ...(kind === 'thread' && { part: { index: isOther ? 1 : 0, texts: ['', text] } }), ...(kind === 'reply' && isOther && { parent: { author: undefined, text, isOwn: false, mentionsMe: true } }) });
      const reviewer = reviewerIn(language, isOther ? { brand } : {});
      const first = review(draft, reviewer);
      const wrong = wrongIn(draft, first);
      if (wrong !== undefined) throw new Error(wrong);
      if (JSON.stringify(review(draft, reviewer)) !== JSON.stringify(first)) throw new Error('not the same twice');
    }),
    { numRuns: n, seed },
  );
});

const longDraft = (piece: string, length: number): Draft => draftWith(piece.repeat(Math.ceil(length / piece.length)).slice(0, length), { limit: longest });

torture('T3', '25,000 pathological characters take linear time and give finite scores', { small: pathological.length, full: pathological.length }, ({ fault, fail }) => {
  const reviewer = reviewerIn('en', { brand: acme });
  for (const piece of pathological) {
    fault();
    const [short, long] = [longDraft(piece, longest / times), longDraft(piece, longest)];
    const wrong = wrongIn(long, review(long, reviewer));
    if (wrong !== undefined) fail(`${JSON.stringify(piece)}: ${wrong}`);
    const growth = growthBeyondLinear(() => review(short, reviewer), () => review(long, reviewer));
    if (growth !== undefined) fail(`${JSON.stringify(piece)}: ${growth.toFixed(1)} times as long`);
    // By itself, because in a review it is one part of many.
    const ofAnalysis = growthBeyondLinear(() => analyseText(short.text, { matcherFor }), () => analyseText(long.text, { matcherFor }));
    if (ofAnalysis !== undefined) fail(`${JSON.stringify(piece)}: the analysis takes ${ofAnalysis.toFixed(1)} times as long`);
  }
});

torture('T3', 'each rule takes linear time on 25,000 pathological characters', { small: 4, full: pathological.length }, ({ n, fault, fail }) => {
  const reviewer = reviewerIn('en', { brand: acme });
  for (const piece of pathological.slice(0, n)) {
    const [short, long] = [contextOf(longDraft(piece, longest / times), reviewer), contextOf(longDraft(piece, longest), reviewer)];
    for (const rule of rules) {
      fault();
      const growth = growthBeyondLinear(() => rule.check(short), () => rule.check(long));
      if (growth !== undefined) fail(`${rule.id} on ${JSON.stringify(piece)}: ${growth.toFixed(1)} times as long`);
    }
  }
});

torture('T3', 'of 100,000 characters, no more than the length of the longest post is analysed', { small: 5, full: pathological.length }, ({ n, fault, fail }) => {
  for (const piece of pathological.slice(0, n)) {
    fault();
    const draft = longDraft(piece, 4 * longest);
    if (!Number.isFinite(review(draft, reviewerIn('en')).value.exact) || contextOf(draft, reviewerIn('en')).analysis.text.length > longest) fail(JSON.stringify(piece));
  }
});

test('the growth measure detects a planted quadratic function', () => {
  const work = (steps: number) => (): number => {
    let sum = 0;
    for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
    return sum;
  };
  const size = 4000;
  expect(growthBeyondLinear(work(size ** 2 / times ** 2), work(size ** 2))).toBeGreaterThan(times);
  expect(growthBeyondLinear(work(size ** 2 / times), work(size ** 2))).toBeUndefined();
});
