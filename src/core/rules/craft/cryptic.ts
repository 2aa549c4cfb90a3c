import { defineRule } from '../rule.ts';

/** André et al. 2012: readers' most frequent complaints include "too short" and "lacks context". */
const weight = -0.5;
/** Posts with more words say something. */
const mostWords = 3;
/** Distinct content words allowed besides the pointing word ("this"). */
const mostContent = 1;

export const cryptic = defineRule({
  id: 'cryptic',
  group: 'craft',
  severity: 'nudge',
  says: 'too-dense',
  situations: ['new', 'thread-start'],
  sources: ['who-gives-a-tweet'],
  title: 'Make it clear on its own',
  advice: 'Readers can’t tell what “{word}” is. Name it in a few words.',
  why: 'Many see the words before the picture loads, and some never see the picture.',
  needs: ['demonstrative'],
  check: ({ draft, analysis, cues }) => {
    if (analysis.entities.some(({ kind }) => kind === 'mention')) return undefined;
    const { words, substance, entities, text } = analysis;
    const shows = draft.media.count > 0 || entities.some(({ kind }) => kind === 'url');
    const first = words.find(substance.holds);
    const pointing = cues('demonstrative').strong.find(({ start }) => start === first?.start);
    if (!shows || !pointing || substance.words > mostWords || substance.size > mostContent) return undefined;
    return { spans: [pointing], value: weight, data: { word: text.slice(pointing.start, pointing.end) } };
  },
});
