import { defineRule } from '../rule.ts';
import { decoratedRows } from '../../text/decorated.ts';
import type { Token } from '../../text/token.ts';
import type { Span } from '../../model/span.ts';

/** Log-odds, by how much is lost on people who use a screen reader, which skips such parts or spells them out. */
const undescribed = -0.1;
const emojiWall = -0.2;
const fancyLetters = -0.3;
const inReply = 0.5;
/** This many emoji in a row are read out one by one. */
const manyEmoji = 5;

/** The first row of too many emoji. */
function emojiRow(tokens: readonly Token[]): Span | undefined {
  for (let from = 0, i = 0; i <= tokens.length; i++) {
    if (tokens[i]?.kind === 'emoji') continue;
    if (i - from >= manyEmoji) return { start: tokens[from]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 };
    from = i + 1;
  }
  return undefined;
}

export const accessible = defineRule({
  id: 'accessible',
  group: 'craft',
  severity: 'tip',
  says: 'alt-text',
  lastLook: true,
  situations: ['new', 'thread-start', 'thread-part', 'reply', 'quote'],
  sources: ['why-companies-tweet', 'x-descriptions', 'non-text-content'],
  title: 'Readable for everyone',
  advice: 'Describe the picture for people who can’t see it.',
  variants: {
    letters: 'Fancy letters can’t be read aloud or found by search.',
    emoji: 'One or two emoji: screen readers read out every one.',
  },
  why: 'Some of your readers listen to posts instead of looking at them.',
  check: ({ draft, analysis, situation }) => {
    const scale = situation === 'reply' ? inReply : 1;
    const { text, tokens } = analysis;
    const fancy = decoratedRows(text);
    const row = emojiRow(tokens);
    const lacks = draft.media.count > draft.media.described;
    const value = (fancy.length > 0 ? fancyLetters : 0) + (row ? emojiWall : 0) + (lacks ? undescribed : 0);
    if (value === 0) return undefined;
    return {
      spans: [...fancy.map(({ start, end }) => ({ start, end })), ...(row ? [row] : [])].toSorted((a, b) => a.start - b.start),
      value: value * scale,
      ...(fancy.length > 0 ? { variant: 'letters', fix: { kind: 'plain-letters', edits: fancy } } : row ? { variant: 'emoji' } : {}),
    };
  },
});
