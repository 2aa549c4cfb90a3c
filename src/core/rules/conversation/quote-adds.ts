import { ramp } from '../../text/offers.ts';
import { defineRule, type Examples } from '../../rule.ts';

/** André, Bernstein, Luther 2012: readers want posters to "contribute to the story". */
const bare = -0.7;
const adds = 0.3;
/** Content words below which a quote only points, and from which it can say something. */
const nothingBelow = 3;
const somethingFrom = 5;

/** Scripts without spaces between words cannot be counted by words. */
const isLatin = (key: string): boolean => (key.codePointAt(0) ?? 0) < 0x250;

export const quoteAdds = defineRule({
  id: 'quote-adds',
  group: 'conversation',
  severity: 'nudge',
  situations: ['quote'],
  sources: ['what-people-want', 'who-gives-a-tweet'],
  title: 'When you quote, add something',
  advice: 'The quote does the work here. Try adding your view, a fact, or why it matters to your readers.',
  praise: 'You add something of your own to the quote.',
  why: 'Your readers can find the quoted post themselves; your view on it only here.',
  check: ({ draft, reading, cues }) => {
    const { substance: { size }, offers, words } = reading;
    if (size >= somethingFrom && offers.any > 0) return { spans: [], value: adds * offers.any * ramp(size, nothingBelow, somethingFrom) };
    if (size >= nothingBelow || offers.asks.much > 0 || reading.text.includes('?')) return undefined;
    // Joy with and for others needs no more words, nor does a picture or a link.
    if (draft.media.count > 0 || draft.poll || reading.entities.some(({ kind }) => kind === 'url' || kind === 'mention')) return undefined;
    if ((['gratitude', 'apology', 'season', 'grief', 'advisory', 'calamity', 'help-appeal'] as const).some((name) => cues(name).strong.length > 0)) return undefined;
    return words.every(({ key }) => isLatin(key)) ? { spans: [], value: bare } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    { text: 'This 👏👏', situation: 'quote' },
    { text: 'So true', situation: 'quote' },
    { text: 'lol', situation: 'quote' },
    { text: 'Wow just wow', situation: 'quote' },
    { text: 'Yep. Exactly this.', situation: 'quote' },
    { text: '🔥🔥🔥', situation: 'quote' },
    { text: '#logistics', situation: 'quote' },
    { text: 'Big if true', situation: 'quote' },
  ],
  quiet: [
    { text: 'The chart leaves out rail', situation: 'quote' },
    { text: 'Worth noting these rates exclude fuel fees', situation: 'quote' },
    { text: 'Small shippers feel the pinch first', situation: 'quote' },
    { text: 'Congratulations, captain', situation: 'quote' },
    { text: 'Source?', situation: 'quote' },
    { text: 'Thank you', situation: 'quote' },
    { text: 'More: https://acme.com/rail', situation: 'quote' },
    { text: '同感です', situation: 'quote' },
    { text: 'Our yard measured the same drop in March, about nine crates a day', situation: 'quote' },
    { text: 'And this is it', situation: 'quote', draft: { media: { count: 1, described: 1 } } },
  ],
  praises: [
    { text: 'Fuel is only half of it: tolls rose 40% because the canal raised its fees in May', situation: 'quote' },
    { text: 'What would change your mind about slow night trains through the mountains?', situation: 'quote' },
  ],
};
