import { defineRule } from '../rule.ts';

export const praise = defineRule({
  id: 'praise',
  group: 'value',
  severity: 'credit',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['what-people-want', 'who-gives-a-tweet'],
  title: 'Say what’s good, too',
  advice: 'This is worth reading.',
  why: 'Readers name three things that make a post worth reading: it informs, it makes them smile, it gets to the point.',
  check: ({ judged: { praise: said } }) => said && { spans: said.spans, feedback: said, severity: 'credit' },
});
