import { defineRule, type Examples } from '../../rule.ts';
import type { Context } from '../../rule.ts';
import { emptiness } from '../emptiness.ts';
import { cursor } from '../../text/substance.ts';
import { isServing } from '../service.ts';

/** `why-companies-tweet`: quizzes, openings and events are what companies post; one that cannot be joined helps nobody. */
const lacking = -0.4;
const complete = 0.4;
/** A longer text has told its details in words we do not know. */
const tooLongToTell = 22;

/** What the text says about an event: when it is, where, and how to join. */
function details({ reading, cues }: Context): { readonly when: boolean; readonly where: boolean; readonly how: boolean } {
  const { facts, entities, substance } = reading;
  const has = (kind: string): boolean => entities.some((entity) => entity.kind === kind);
  const held = (name: 'when' | 'venue' | 'contact'): boolean => cues(name).strong.some(substance.holds);
  const how = has('url') || has('mention') || facts.phones.length > 0 || held('contact');
  return { when: held('when') || facts.times.length > 0, where: held('venue') || facts.names.length > 0, how };
}

export const eventDetails = defineRule({
  id: 'event-details',
  group: 'value',
  severity: 'nudge',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['why-companies-tweet'],
  title: 'Say when, where and how to join',
  advice: 'Try adding when, where and how to join, so that people can come.',
  praise: 'When, where and how to join: it is all there.',
  why: 'Whoever has to ask for the date will most likely not come.',
  needs: ['event', 'when', 'venue', 'contact'],
  check: (context) => {
    const { cues, reading, draft } = context;
    const { strong, weak } = cues('event');
    if (strong.length === 0 || weak.length === 0 || isServing(context)) return undefined;
    const spans = [...strong, ...weak].toSorted((a, b) => a.start - b.start);
    const { when, where, how } = details(context);
    if (when && where && how && cues('promotion').strong.length === 0) return { spans, value: complete };
    // A picture or a page may hold the details, thanks come after the event, and a question asks about one.
    const isElsewhere = how || draft.media.count > 0 || cues('gratitude').strong.length > 0 || reading.text.includes('?') || reading.substance.size > tooLongToTell;
    if (isElsewhere || (when && where)) return undefined;
    const isEvent = cursor(spans);
    const words = reading.words.filter(isEvent).length;
    return { spans, value: Math.min(lacking, emptiness(context, reading.substance.told - words)) };
  },
});

export const examples: Examples = {
  fires: [
    'Join us for our pottery workshop, it will be fun',
    'Quiz time! Sign up for our big summer contest',
    'You are invited to our grand opening, a fair for the whole family',
    'Save the date for our street festival, all welcome',
    'Come join our open day, a workshop for all ages',
  ],
  quiet: [
    'Thank you to all who came to see us at the fair, see you there again',
    'The workshop taught us that people learn glazing by doing it twice',
    'Join us in thanking Rosa, who ran the bazaar for thirty years',
    'Fair point about the exhibition',
    'Our choir sang at the festival in May, with the school band',
    "You're invited to our open house, see oven.com/open",
  ],
  praises: [
    'Join us for the repair class on Saturday at 10 in the town hall, register at mend.com/class',
    'Come join our glazing course next Friday, 6 pm, Studio Road 4: book at glaze.com/course',
  ],
};
