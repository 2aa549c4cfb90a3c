import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

export const secondTip = defineRule({
  id: 'second-tip',
  group: 'value',
  severity: 'nudge',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['what-people-want', 'who-gives-a-tweet'],
  title: 'A second tip where it helps',
  advice: 'One more thing would help.',
  why: 'Two tips are the most anyone takes in while writing.',
  check: ({ judged: { tips: [, tip] } }) => tip && { spans: tip.spans, saying: tip },
});

export const examples: Examples = {
  fires: [
    "We're hiring! Come join our amazing team 🚀 Link in bio",
    'Our state-of-the-art solution will revolutionize everything, stay tuned',
  ],
  quiet: [
    'The library on Mill Road opens at ten on Sundays from May on, with coffee by the scouts.',
    'Which knot holds a wet rope best? I use the bowline, and it slips.',
    'To thaw a frozen lock, warm the key, not the lock.',
  ],
};
