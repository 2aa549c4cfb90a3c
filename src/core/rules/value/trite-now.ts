import { defineRule, type Examples } from '../../rule.ts';

export const triteNow = defineRule({
  id: 'trite-now',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start', 'quote'],
  seeds: ['S2'],
  source: 'Seed 002; André, Bernstein, Luther 2012',
  title: 'Small talk is a treat, not the menu',
  advice: 'This is about your moment. Try adding something the reader can use, or keep it as a rare treat.',
  why: 'People follow for value; posts about the writer’s moment are among the three kinds readers like least.',
  needs: ['small-talk'],
  check: ({ cues }) => {
    const spans = cues('small-talk').strong;
    return spans.length > 0 ? { spans, value: -0.9 } : undefined;
  },
});

export const examples: Examples = {
  fires: ['Just woke up and I need more coffee'],
  quiet: ['We moved lunch to 14:00 and cut no-shows by 30%'],
};
