import { defineRule, type Examples } from '../../rule.ts';
import { ramp } from '../../text/offers.ts';

/** Cruz, Leonhardt, Pezzuti 2017: "you" draws readers in, but only where people see themselves as individuals first. */
const credit = { en: 0.3, id: 0.15, fil: 0.15 };
const debit = -0.4;
/** Words of content that a sentence to the reader has. */
const content = { from: 3, to: 5 };
/** This many "I", and this share of all words, before it reads as a diary. */
const manyI = 3;
const shareOfI = 0.15;
/** With this much told a link has its reason (see link-reason): the text leads to it. */
const linked = 3;
/** With more content than this it is a story, and stories are welcome. */
const diary = 7;

export const readerFocus = defineRule({
  id: 'reader-focus',
  group: 'value',
  severity: 'tip',
  situations: ['new', 'thread-start'],
  sources: ['what-people-want', 'about-me', 'second-person'],
  title: 'Write to the reader, not about yourself',
  advice: 'Much “I”, no “you”. Try saying what it means for the person reading.',
  praise: 'You speak to the reader. That draws people in.',
  why: 'People follow for what they get from it; four in five posts only tell of the writer.',
  needs: ['first-person', 'second-person'],
  check: (context) => {
    const { reading, cues, draft } = context;
    const { substance, offers, language, words, entities } = reading;
    const self = cues('first-person').strong.filter(substance.holds);
    const you = cues('second-person').strong.filter(substance.holds);
    const calls = cues('promotion').strong.length + cues('engagement-bait').strong.length + cues('follow-bait').strong.length + cues('small-talk').strong.length;
    if (you.length > 0 && you.length >= self.length && calls === 0 && language !== undefined) {
      const value = credit[language] * ramp(substance.size, content.from, content.to);
      return value > 0 ? { spans: you, value } : undefined;
    }
    const isDiary = self.length >= manyI && self.length >= words.length * shareOfI && you.length === 0;
    const givesMore = offers.any > 0 || substance.size > diary || draft.media.count > 0 || entities.some(({ kind }) => kind !== 'url') || (entities.length > 0 && substance.told >= linked) || cues('gratitude').strong.length + cues('grief').strong.length > 0;
    return isDiary && !givesMore ? { spans: self, value: debit } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'I went to my desk, I did my list, I closed my laptop',
    "I love my new office and my view and I can't wait to decorate my wall",
    'My team and I had my favourite cake and I ate most of it',
    'I washed my car, I cleaned my desk, I sorted my socks',
  ],
  quiet: [
    'We measured it: 12 minutes saved per order', 'I was wrong about pricing because I looked at cost, not value', 'I asked my barber: what do you charge for kids?',
    'I spent my first year writing letters to my landlord: here is what worked in the end',
    'Thank you for telling us, we fixed the gate this morning',
    'My neighbour grows figs on a balcony that faces north',
    'The museum opens the attic for visitors in spring',
  ],
  praises: [
    'If your parcel is late, the counter in the station can trace it for you',
  ],
};
