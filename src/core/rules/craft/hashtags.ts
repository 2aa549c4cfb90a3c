import { defineRule, type Examples } from '../../rule.ts';

/** Buddy Media 2012: one or two hashtags +21 % engagement, more than two −17 %. */
const enough = 2;
/** The first one too many, each further one, and the most they take, in log-odds. */
const first = -0.3;
const further = -0.15;
const furthest = -0.8;

export const hashtags = defineRule({
  id: 'hashtags',
  group: 'craft',
  severity: 'nudge',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  seeds: [],
  source: 'André, Bernstein, Luther 2012; Buddy Media 2012',
  title: 'Two hashtags at most',
  advice: 'Try keeping the two hashtags that fit best; the rest hides your sentence.',
  why: 'Readers skip posts that look like a list of tags.',
  check: ({ reading: { entities } }) => {
    const tags = entities.filter((entity) => entity.kind === 'hashtag');
    const extra = tags.slice(enough);
    if (extra.length === 0) return undefined;
    return {
      spans: extra,
      value: Math.max(furthest, first + further * (extra.length - 1)),
      fix: { kind: 'keep-two-hashtags', edits: extra.map(({ start, end }) => ({ start, end, text: '' })) },
    };
  },
});

export const examples: Examples = {
  fires: ['Our winter timetable is out #bus #city #winter #travel'],
  quiet: ['Our winter timetable is out #bus #winter'],
};
