import { defineRule, type Examples } from '../../rule.ts';
import { ramp } from '../../text/offers.ts';
import type { Span } from '../../types.ts';
import { isServing } from '../service.ts';
import { atLeastEmpty } from '../emptiness.ts';
import { budgeted } from '../small-talk-budget.ts';

/** Naaman, Boase, Lai 2010: four in five posts are about oneself, so the weight is moderate. */
const weight = -0.9;
/** Words of content beside the small talk: from `little` on there may be a story, from `story` on there is. */
const content = { little: 4, story: 9 };
/** Two figures without a unit: something was counted. */
const factWeight = 0.8;
/** With this much told a link has its reason (see link-reason), and the small talk leads to it. */
const linked = 3;
/** A name alone ("TV") tells nothing. */
const aName = 0.3;
/** A weak word ("coffee") counts beside "I" where hardly anything else stands. */
const alone = 1;

const touches = (spans: readonly Span[], topics: readonly string[], text: string): boolean =>
  topics.length > 0 && spans.some(({ start, end }) => topics.some((topic) => topic !== '' && text.slice(start, end).toLowerCase().includes(topic.toLowerCase())));

export const triteNow = defineRule({
  id: 'trite-now',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['what-people-want', 'who-gives-a-tweet', 'about-me'],
  title: 'Small talk is a treat, not the menu',
  advice: 'This is about your moment. Try adding something readers can use, or keep it as a rare treat.',
  why: 'People follow for value; posts about the writer’s moment are among the three kinds readers like least.',
  needs: ['small-talk'],
  check: (context) => {
    const { cues, reading, brand } = context;
    const { strong, weak } = cues('small-talk');
    const { substance, offers, facts, entities } = reading;
    const fitsAlone = weak.length > 0 && substance.size <= alone && cues('first-person').strong.length > 0;
    if (strong.length === 0 && !fitsAlone) return undefined;
    const spans = [...strong, ...weak].toSorted((a, b) => a.start - b.start);
    if (isServing(context) || offers.asks.much > 0 || (substance.told >= linked && entities.some(({ kind }) => kind === 'url')) || touches(spans, brand.topics, reading.text)) return undefined;
    const left = (1 - offers.any) * (1 - ramp(substance.size, content.little, content.story)) * (1 - ramp(facts.weight, aName, factWeight));
    return left > 0 ? { spans, value: atLeastEmpty(context, budgeted(context, weight) * left) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'Just woke up and I need more coffee', 'Having supper in front of the TV again', 'So bored at work today, is it friday yet',
    'Good morning everyone, so sleepy today',
    'Stuck in traffic again, need coffee',
    "Can't sleep. Watching TV with the cat",
  ],
  quiet: [
    'We moved lunch to 14:00 and cut no-shows by 30%',
    'What do you eat for lunch on deadline days?',
    'Good morning! Three tips for your first invoice: number it, date it, chase it after 7 days',
    'Good night buses now run until 3 am on lines 4, 7 and 12',
    'I was stuck in traffic so long that I counted: 41 of 60 cars carried one person',
    'Our morning coffee for volunteers moves to the library, doors open at 9 am',
    'So tired of lost receipts? Give each client a colour',
  ],
};
