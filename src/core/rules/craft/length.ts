import { defineRule } from '../rule.ts';
import { shortLimit } from '../../model/site.ts';
import { cutEdits } from '../../text/cut.ts';
import { ramp } from '../../util/math.ts';
import { isServing } from '../support/public-service.ts';

/** Gligorić, Anderson, West 2019: the ideal cut is 10–20 %, so the weights are small. */
const longBlock = -0.2;
const longSentence = -0.2;
/** A block of prose this long (without links, hashtags and mentions) is a wall of text: close to the 280 characters that most people may post on X. */
const block = { from: 245, to: 260 };
/** Number of words from which a sentence cannot be taken in at a glance. */
const sentence = { from: 29, to: 33 };
const inReply = 0.5;
/** Longer texts are essays, which `long-for-a-post` judges. */
const longestBlock = 2 * shortLimit;

export const length = defineRule({
  id: 'length',
  group: 'craft',
  severity: 'tip',
  says: 'too-dense',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['business-tweeters', 'brevity'],
  title: 'Short enough to read at a glance',
  advice: 'Cut a little, or add a line break.',
  variants: { sentence: 'Long sentence. Split it in two.' },
  why: 'Readers prefer posts cut by 10 to 20 % to the longer original.',
  check: (context) => {
    const { analysis, cues, situation } = context;
    const { text, sentences, words, entities, tokens } = analysis;
    if (text.length < block.from / 2 || isServing(context)) return undefined;
    const scale = situation === 'reply' ? inReply : 1;
    const said = text.length - entities.reduce((sum, { start, end }) => sum + end - start + 1, 0);
    const isBlock = text.length <= longestBlock && !tokens.some(({ kind }) => kind === 'break');
    const wall = isBlock ? longBlock * ramp(said, block.from, block.to) : 0;
    let longest = 0;
      let word = 0;
    for (const span of sentences) {
      let count = 0;
      for (; (words[word]?.start ?? Infinity) < span.end; word++) count++;
      longest = Math.max(longest, count);
    }
    const drawn = longSentence * ramp(longest, sentence.from, sentence.to);
    const value = (wall + drawn) * scale;
    if (value === 0) return undefined;
    const padding = cues('padding').strong;
    return {
      spans: [],
      value,
      ...(drawn < 0 && { variant: 'sentence' }),
      ...(padding.length > 0 && { fix: { kind: 'cut', edits: cutEdits(text, padding) } }),
    };
  },
});
