import { defineRule, type Examples } from '../../rule.ts';

/** Berger, Milkman 2012; André et al. 2012: readers value what "contributes to the story". */
const full = 0.5;
/** Less is a guess. */
const least = 0.3;

export const insight = defineRule({
  id: 'insight',
  group: 'value',
  severity: 'credit',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes', 'who-gives-a-tweet', 'what-goes-viral'],
  title: 'Say why, and what it means',
  advice: 'You say why. Reasons are what readers remember.',
  why: 'Thoughts and reasons tell readers something that a headline does not.',
  needs: ['reason'],
  check: ({ reading, cues }) => {
    const { much, spans } = reading.offers.explains;
    const isSmallTalk = cues('small-talk').strong.length > 0 && reading.offers.informs.much + reading.offers.teaches.much === 0;
    return much >= least && !isSmallTalk ? { spans, value: full * Math.min(1, much) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'We stopped weekly reports because nobody opened them after Tuesday',
    'Turns out customers wanted fewer choices on the first page',
    'Invoice on Monday, which means accounting sees it before the weekly payment run',
    'We closed the comment box because three people wrote nine tenths of it',
    'The bus is late on Mondays, which is why we start the class at ten past',
    'The soil stayed wet for a week, so that the seedlings rotted from below',
  ],
  quiet: [
    'Because I said so', 'So tired', 'I like tea',
    'I did it because',
    'Just because',
    'Due to popular demand we are back',
    'Why not',
  ],
};
