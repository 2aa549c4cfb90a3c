import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { gapOf } from '../../../src/core/kinds/gap.ts';
import type { KindId } from '../../../src/core/model/kind.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import type { ReaderGap } from '../../../src/core/reader/heads.ts';
import { judgeDraft } from '../../../src/core/reader/judged-draft.ts';
import { judgePost } from '../../../src/core/reader/reader.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { draftWith } from '../../support/pieces.ts';

const gapIn = (kind: KindId, text: string) => gapOf(kind, { analysis: analyseText(text, { matcherFor }), hasMedia: false, parent: undefined });

describe('a tip asks for what the draft leaves open', () => {
  test.each<readonly [KindId, string, string]>([
    ['opinion-insight', 'The new timetable is the worst of all that we had.', 'vague'],
    ['opinion-insight', 'Jadwal baru ini paling parah dari semua yang pernah ada.', 'vague'],
    ['opinion-insight', 'Ang bagong iskedyul ng bus ay walang kwenta talaga.', 'vague'],
    ['small-talk', 'Missed my ferry by a minute again.', 'vague'],
    ['small-talk', 'Aku ketinggalan feri lagi sore ini.', 'vague'],
    ['small-talk', 'Naiwan na naman ako ng barko kanina.', 'vague'],
    ['fact-news', 'Two judges join the river council.', 'fact'],
    ['content-link', 'On ferries and tides: https://example.com/a', 'inside'],
    ['content-link', 'Soal feri dan pasang surut: https://example.com/a', 'inside'],
    ['announcement', 'Our new tide app.', 'what'],
    ['announcement', 'New tide app: it shows when the quay is dry.', 'vague'],
    ['platitude', 'Keep your heart open to new people and to what they bring.', 'vague'],
  ])('%s, “%s”: %s', (kind, text, gap) => {
    expect(gapIn(kind, text)).toBe(gap);
  });

  test('and for what the model is sure readers would ask first, unless the structure shows that it is there', () => {
    const asking = (gap: ReaderGap, kind: KindId, text: string, hasMedia = false) => gapOf(kind, { analysis: analyseText(text, { matcherFor }), hasMedia, parent: undefined }, (name) => name === gap);
    expect(asking('inside', 'fact-news', 'Two judges join the river council.', true)).toBe('inside');
    expect(asking('inside', 'fact-news', 'Two judges join the river council.')).toBe('fact');
    expect(asking('plan', 'service-notice', 'Water is off for a while.')).toBe('plan');
    expect(asking('plan', 'service-notice', 'Water is off on Friday from 3 pm.')).toBe('vague');
  });

  test('but not of a wish, or a draft that already gives its reason', () => {
    expect(gapIn('small-talk', 'Happy harvest day, neighbours near and far!')).toBeUndefined();
    expect(gapIn('opinion-insight', 'I love the night ferry because it is empty.')).toBeUndefined();
  });
});

test.each<readonly [LanguageId, string]>([
  ['en', 'Idiots like them deserve worse, all of them.'],
  ['id', 'Orang macam itu memang patut kena perang.'],
  ['fil', 'Dapat lang sa mga bobong yan ang mawalan.'],
])('%s: nobody is asked to elaborate on an insult: %s', (_, text) => {
  const { judgement, tips } = judgeDraft({ ...draftWith(text), isFinished: true }, 'new', analyseText(text, { matcherFor }), undefined);
  expect(judgement?.advice('be-kind')).toBeGreaterThan(0);
  expect(tips.filter(({ code }) => code === 'tell-more')).toEqual([]);
});

test('the model rates a gap higher in posts where editors asked for it first than in other vague posts', () => {
  const asked = new Map(readFileSync('tools/training/reader/gaps.tsv', 'utf8').trim().split('\n').map((line) => line.split('\t')).map(([id = '', codes = '']) => [id, codes.split(',')]));
  const posts = ['en', 'id', 'fil'].flatMap((name) => readFileSync(`tools/training/reader/own/${name}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { readonly id: string; readonly text: string; readonly media: boolean })).filter(({ id }) => asked.has(id));
  expect(posts.length).toBeGreaterThan(290);
  for (const [gap, codes] of [['inside', ['inside']], ['plan', ['when', 'where']]] as const) {
    const mean = (isAsked: boolean): number => {
      const chosen = posts.filter(({ id }) => codes.some((code) => asked.get(id)?.includes(code)) === isAsked);
      return chosen.reduce((sum, { text, media }) => sum + judgePost(analyseText(text, { matcherFor }), media).gap(gap), 0) / chosen.length;
    };
    expect(mean(true), gap).toBeGreaterThan(mean(false) * 1.15);
  }
});
