import { defineRule, type Examples } from '../../rule.ts';
import { ramp } from '../../text/offers.ts';
import { atLeastEmpty } from '../emptiness.ts';
import { isServing } from '../service.ts';

/** Hutto et al. 2013: negative posts lose followers; anger is never a virtue here. */
const weight = -0.6;
/** Words of content: a grumble with reasons and details is a report. */
const content = { grumble: 4, report: 9 };
/** This many weak words together are a grumble. */
const manyWeak = 2;

export const whine = defineRule({
  id: 'whine',
  group: 'value',
  severity: 'nudge',
  situations: ['new', 'thread-start'],
  sources: ['what-people-want', 'who-gives-a-tweet', 'follow-predictors'],
  title: 'Turn a grumble into something useful',
  advice: 'This reads as a grumble. Try adding what you learned, or what would fix it.',
  why: 'Readers dislike complaints they can do nothing about, and like hearing what helped.',
  needs: ['whine'],
  check: (context) => {
    const { strong, weak } = context.cues('whine');
    if ((strong.length === 0 && weak.length < manyWeak) || isServing(context)) return undefined;
    const { offers, substance } = context.reading;
    const left = (1 - offers.any) * (1 - ramp(substance.size, content.grumble, content.report));
    return left > 0 ? { spans: [...strong, ...weak].toSorted((a, b) => a.start - b.start), value: atLeastEmpty(context, weight * left) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'Ugh, I hate Mondays', 'So done with this printer', 'Worst day ever, just my luck',
    'I hate my job',
    'Ugh, why is everyone so slow',
    'Everything goes wrong, worst week ever',
  ],
  quiet: [
    'Are you tired of slow invoices? Number them by client and date',
    'I hate when forms lose my data, because it costs me 10 minutes each time',
    'Sigh of relief: the outage is resolved, all orders from yesterday are safe',
    'Hate speech reports are answered within a day',
    'Sick of password resets? A passphrase of four words lasts',
    'We were fed up with paper forms, so we built a list that anyone can copy',
    'Love to hate him: the villain in our summer play',
  ],
};
