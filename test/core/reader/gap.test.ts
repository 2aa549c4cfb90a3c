import { describe, expect, test } from 'vitest';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { gapOf } from '../../../src/core/kinds/gap.ts';
import type { KindId } from '../../../src/core/model/kind.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { judgeDraft } from '../../../src/core/reader/judged-draft.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { draftWith } from '../../support/pieces.ts';

const gapIn = (kind: KindId, text: string) => gapOf(kind, { analysis: analyseText(text, { matcherFor }), hasMedia: false, parent: undefined });

describe('a tip asks for what the draft leaves open', () => {
  test.each<readonly [KindId, string, string]>([
    ['opinion-insight', 'The new timetable is the worst of all that we had.', 'why'],
    ['opinion-insight', 'Jadwal baru ini paling parah dari semua yang pernah ada.', 'why'],
    ['opinion-insight', 'Ang bagong iskedyul ng bus ay walang kwenta talaga.', 'why'],
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

  test('a wish, and what gives its reason, need none', () => {
    expect(gapIn('small-talk', 'Happy harvest day, neighbours near and far!')).toBeUndefined();
    expect(gapIn('opinion-insight', 'I love the night ferry because it is empty.')).toBeUndefined();
  });
});

test.each<readonly [LanguageId, string]>([
  ['en', 'Idiots like them deserve worse, all of them.'],
  ['id', 'Orang macam itu memang patut kena perang.'],
  ['fil', 'Dapat lang sa mga bobong yan ang mawalan.'],
])('%s: nobody is asked to say more against somebody: %s', (_, text) => {
  const { judgement, tips } = judgeDraft({ ...draftWith(text), isFinished: true }, 'new', analyseText(text, { matcherFor }), undefined);
  expect(judgement?.advice('be-kind')).toBeGreaterThan(0);
  expect(tips.filter(({ code }) => code === 'tell-more')).toEqual([]);
});
