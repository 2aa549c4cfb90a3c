import { acme } from '../example-brands.ts';
import { leadsTo } from '../../brand/links.ts';
import { asks, isUnderstood, sharedWords } from '../support/parent.ts';
import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

/** `three-mistakes`, mistake 3: others notice a pitch forced into their talk, and tell their friends. */
const value = -1;
const brandWeight = -0.9;
/** A reply with this many words is more than a pitch. */
const answerSize = 4;

export const hijack = defineRule({
  id: 'hijack',
  group: 'conversation',
  severity: 'stop',
  situations: ['reply'],
  sources: ['three-mistakes'],
  title: 'Don’t pitch in other people’s conversations',
  advice: 'They didn’t ask for an offer. Answer first; link only what helps them.',
  why: 'People remember who came into their conversation to sell, and tell others.',
  needs: ['promotion', 'contact'],
  check: ({ draft: { parent: answered }, analysis, parent, brand, cues }) => {
    if (!answered || !parent || answered.isOwn || answered.mentionsMe || !isUnderstood(answered, parent)) return undefined;
    const own = analysis.entities.filter(({ kind, text }) => kind === 'url' && leadsTo(text, brand.sites));
    const pitch = cues('promotion').strong;
    // "DM me" alone is a way to answer; with an offer, or to somebody who asked nothing, it is a pitch.
    const invitations = cues('contact').strong.filter(({ start, end }) => /^(dm|pm|wa|message|chat)/i.test(analysis.text.slice(start, end)));
    const spans = [...own, ...pitch, ...invitations].map(({ start, end }) => ({ start, end }));
    if (spans.length === 0) return undefined;
    if (asks(parent)) {
      const isContactOnly = own.length === 0 && pitch.every(({ start }) => invitations.some((invitation) => invitation.start === start));
      if (isContactOnly || analysis.substance.size >= answerSize || sharedWords(analysis, parent) > 0) return undefined;
    }
    // Offering help where it is needed is no pitch: "DM me if you need a place to sleep".
    if (pitch.length === 0 && own.length === 0 && (cues('help-appeal').strong.length > 0 || parent.cues('calamity').strong.length > 0)) return undefined;
    return { spans: spans.toSorted((a, b) => a.start - b.start), value, brand: brandWeight };
  },
});

const guitar = { text: "Lost my dad's old guitar today. Gutted." };

export const examples: Examples = {
  fires: [
    { text: 'Sorry! Check our guitar shipping deals, 20% off, order now acme.com', situation: 'reply', brand: acme, parent: guitar },
    { text: 'DM me for great freight rates', situation: 'reply', brand: acme, parent: guitar },
    { text: 'Sign up now for Acme Freight acme.com', situation: 'reply', brand: acme, parent: guitar },
    { text: 'Cool story, use code MOVE10 this weekend', situation: 'reply', brand: acme, parent: { text: 'My grandmother turned ninety today' } },
    { text: 'Flash sale on crates!', situation: 'reply', brand: acme, parent: { text: 'What a goal by the keeper' } },
    { text: 'https://acme.com/offers', situation: 'reply', brand: acme, parent: { text: 'Anyone up for chess tonight?' } },
    { text: 'Free trial at acme.com', situation: 'reply', brand: acme, parent: { text: 'The council vote is delayed again' } },
    { text: 'Love this view. We are the lowest price in town, book now', situation: 'reply', brand: acme, parent: { text: 'Sunrise over the bay this morning' } },
  ],
  quiet: [
    { text: 'So sorry to hear that. I hope it turns up.', situation: 'reply', brand: acme, parent: guitar },
    { text: 'We use labels on both sides; our checklist is at acme.com/labels', situation: 'reply', brand: acme, parent: { text: 'Anyone know how to stop pallets getting lost?' } },
    { text: 'Yes, order now and it ships tomorrow', situation: 'reply', brand: acme, parent: { text: '@acmefreight can I still get the starter kit?', mentionsMe: true } },
    { text: 'Book now on acme.com if that slot suits you', situation: 'reply', brand: acme, parent: { text: 'Our new desk times are up', isOwn: true } },
    { text: 'DM me your size', situation: 'reply', brand: acme, parent: { text: 'Does anybody have spare work gloves?' } },
    { text: 'The pier café does breakfast until noon', situation: 'reply', brand: acme, parent: { text: 'Hungry at the docks' } },
    { text: 'DM me if you need a dry room, our shelter has two beds', situation: 'reply', brand: acme, parent: { text: 'The flood took our ground floor' } },
    { text: 'Order now', situation: 'reply', brand: acme },
    // Their question may be in the picture, behind the link, or further down.
    { text: 'DM me, I send you our starter vault with the claude config', situation: 'reply', brand: acme, parent: { text: '' } },
    { text: 'Sign up now for Acme Freight acme.com', situation: 'reply', brand: acme, parent: { text: '👇 https://t.co/a1b2c3' } },
    { text: 'DM me for great freight rates', situation: 'reply', brand: acme, parent: { text: 'We are moving the whole workshop in May and', isPartial: true } },
    { text: 'Sign up now for Acme Freight acme.com', situation: 'reply', brand: acme, parent: { text: 'おすすめの運送会社を教えてください' } },
  ],
};
