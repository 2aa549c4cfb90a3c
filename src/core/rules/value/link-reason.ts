import { defineRule, type Examples } from '../../rule.ts';
import { ramp } from '../../text/offers.ts';
import { emptiness } from '../emptiness.ts';
import { isServing } from '../service.ts';

/** `business-tweeters`: posts with links that people click make followings grow. */
const credit = 0.4;
/** André et al. 2012: readers call a bare link "lame". */
const debit = -0.9;
/** The composer's card shows the page's title: half a reason. */
const withCard = 4 / 9;
/** Words of content: below `some` no reason, from `reason` on a good one. */
const content = { none: 1, some: 3, line: 4, reason: 7 };
/** Replies are about the person, not the link. */
const inReply = 0.5;

export const linkReason = defineRule({
  id: 'link-reason',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['business-tweeters', 'three-mistakes', 'who-gives-a-tweet'],
  title: 'Say why the link is worth a click',
  advice: 'Try one line on what people find behind the link; a bare link gives no reason to click.',
  praise: 'The link comes with a reason to click it.',
  why: 'Readers skip bare links: nobody knows what waits behind them.',
  check: (context) => {
    const { reading, draft, situation } = context;
    const links = reading.entities.filter(({ kind }) => kind === 'url');
    if (links.length === 0) return undefined;
    const scale = situation === 'reply' ? inReply : 1;
    const { size, told } = reading.substance;
    const reason = credit * scale * ramp(size, content.line, content.reason);
    if (reason > 0) return { spans: links, value: reason };
    if (isServing(context) || draft.media.count > 0) return undefined;
    const bare = debit * scale * (draft.linkCard ? withCard : 1) * (1 - ramp(told, content.none, content.some));
    return bare < 0 ? { spans: links, value: draft.linkCard ? bare : Math.min(bare, scale * emptiness(context)) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'https://acme.com/blog/42', 'Great read https://example.com/x', 'Check this out: acme.com/new',
    'See this https://clay.com/42',
    'New post! https://clay.com/blog',
  ],
  quiet: [
    'Freight prices doubled in March',
    'Ovens stay warm overnight',
    'Read more about the flood families we met here https://relief.org/stories',
    'The poem, read by its author https://verse.com/7',
  ],
  praises: [
    'Why freight prices doubled in March, in four charts https://acme.com/freight',
    'We compared 12 invoicing tools for freelancers on fees and payout speed acme.com/invoices',
    'Why the pottery kiln needs two days to cool, with the temperature curve: https://clay.com/kiln',
  ],
};
