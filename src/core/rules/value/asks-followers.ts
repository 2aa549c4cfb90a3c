import { defineRule, type Examples } from '../../rule.ts';

/** Shorter questions ("Really?") ask nobody anything. */
const leastWords = 4;

export const asksFollowers = defineRule({
  id: 'asks-followers',
  group: 'value',
  severity: 'credit',
  situations: ['new', 'thread-start', 'quote'],
  seeds: ['S1', 'S4'],
  source: 'Seed 001; Seed 004; André, Bernstein, Luther 2012',
  title: 'Ask a question people can answer',
  advice: 'A real question invites replies. Stay around to answer them.',
  why: 'Questions to followers are among the posts that readers rate highest.',
  needs: ['question'],
  check: ({ reading, cues, draft }) => {
    if (draft.poll) return { spans: [], value: 0.6 };
    const asking = reading.sentences.filter(({ start, end }) => {
      const inside = ({ start: s, end: e }: { start: number; end: number }): boolean => s >= start && e <= end;
      return reading.text.slice(start, end).includes('?') && reading.words.filter(inside).length >= leastWords && cues('question').strong.some(inside);
    });
    if (asking.length === 0 || cues('engagement-bait').strong.length > 0 || cues('promotion').strong.length > 0) return undefined;
    return { spans: asking, value: 0.6 };
  },
});

export const examples: Examples = {
  fires: ["What's your rule for saying no to a new client?"],
  quiet: ['Are we there yet'],
};
