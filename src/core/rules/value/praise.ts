import type { Examples } from '../example.ts';
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
  check: ({ judged: { praise: said } }) => said && { spans: said.spans, saying: said, severity: 'credit' },
});

export const examples: Examples = {
  fires: [
    'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.',
    'We used to answer mail in order of arrival. Now we read the angry ones first: complaints that came back fell from 40 a week to 6.',
    'Card payments fail in all our shops since 9:10, the bank is on it. Pay with cash or QR, or have the bill sent to you; next update here at 11.',
  ],
  quiet: [
    'Good morning all of you',
    'We are so excited, big things are coming soon',
    'Version 3 is available',
  ],
};
