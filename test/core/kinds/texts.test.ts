import { expect, test } from 'vitest';
import { generalIn, kinds, kindTextsIn } from '../../../src/core/kinds/index.ts';
import { adviceCodes, kindIds, praiseCodes } from '../../../src/core/model/kind.ts';
import { type LanguageId, languageIds } from '../../../src/core/model/language.ts';
import { blank } from '../../../tools/scaffold/new-rule.ts';

const longest = { title: 28, label: 28, tip: 60, more: 120, praise: 60, example: 110 };

const textsOf = (language: LanguageId): readonly { readonly at: string; readonly what: keyof typeof longest; readonly text: string }[] =>
  kindIds.flatMap((kindId) => {
    const { title, points, general, praise, example } = kindTextsIn(language, kindId);
    return [
      { at: kindId, what: 'title' as const, text: title },
      ...[...Object.entries(points), ...Object.entries(general)].flatMap(([id, { tip, more }]) => [
        { at: `${kindId} ${id}`, what: 'tip' as const, text: tip },
        { at: `${kindId} ${id}`, what: 'more' as const, text: more },
      ]),
      ...Object.entries(points).map(([id, { label }]) => ({ at: `${kindId} ${id}`, what: 'label' as const, text: label })),
      ...Object.entries(praise).map(([id, text]) => ({ at: `${kindId} ${id}`, what: 'praise' as const, text })),
      ...(example ? [example.weak, example.better].map((text) => ({ at: `${kindId} example`, what: 'example' as const, text })) : []),
    ];
  });

test('every kind has exactly one file', () => {
  expect(kinds.map(({ id }) => id).toSorted()).toEqual([...kindIds].toSorted());
});

test.each(languageIds)('%s: every kind has a text for each of its points, and no other', (language) => {
  for (const { id, points } of kinds) expect(Object.keys(kindTextsIn(language, id).points).toSorted(), id).toEqual(points.map((point) => point.id).toSorted());
});

test.each(languageIds)('%s: has the same advice and praise as English, with an example wherever English has one', (language) => {
  for (const { id, texts } of kinds) {
    const other = kindTextsIn(language, id);
    expect(Object.keys(other.general).toSorted(), id).toEqual(Object.keys(texts.general).toSorted());
    expect(Object.keys(other.praise).toSorted(), id).toEqual(Object.keys(texts.praise).toSorted());
    expect(other.example === undefined, id).toBe(texts.example === undefined);
  }
});

test('all codes are from the editors’ rubric', () => {
  for (const { texts, points } of kinds) {
    for (const { says } of points) expect(adviceCodes).toContain(says);
    for (const code of Object.keys(texts.general)) expect(adviceCodes).toContain(code);
    for (const code of Object.keys(texts.praise)) expect(['complete', ...praiseCodes]).toContain(code);
  }
});

test.each(languageIds)('%s: every kind has a text for every advice', (language) => {
  for (const kindId of kindIds) for (const code of adviceCodes) expect(generalIn(language, kindId, code).tip.length).toBeGreaterThan(5);
});

test.each(languageIds)('%s: all texts are within their length limits', (language) => {
  expect(textsOf(language).filter(({ what, text }) => text.length > longest[what] || text.trim() !== text || text === '')).toEqual([]);
});

test.each(languageIds)('%s: no text contains a blank of the generator', (language) => {
  expect(textsOf(language).filter(({ text }) => text.includes(blank))).toEqual([]);
});

test.each(languageIds)('%s: no sentence occurs twice', (language) => {
  const said = new Map<string, string>();
  const twice: string[] = [];
  for (const { at, what, text } of [...textsOf(language).filter(({ what: kind }) => kind !== 'label'), ...adviceCodes.map((code) => ({ at: code, what: 'tip' as const, text: generalIn(language, 'humour', code).tip }))]) {
    const before = said.get(text);
    if (before !== undefined && !(before.startsWith('humour') && at === before.slice('humour '.length))) twice.push(`${before} = ${at} (${what}): ${text}`);
    said.set(text, at);
  }
  expect(twice).toEqual([]);
});
