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
  check: ({ judged: { tips: [, tip] } }) => tip && { spans: tip.spans, feedback: tip },
});
