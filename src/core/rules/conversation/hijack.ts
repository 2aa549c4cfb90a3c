import { leadsTo } from '../../brand/links.ts';
import { asks, isUnderstood, sharedWords } from '../support/parent.ts';
import { phrases } from '../../kinds/points/phrases.ts';
import { nextStep } from '../../kinds/points/repair.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import { defineRule } from '../rule.ts';

/** `three-mistakes`, mistake 3: people notice a pitch forced into their conversation, and tell their friends. */
const value = -1;
const brandWeight = -0.9;
/** A reply that says this much (in meaningful words) is more than a pitch. */
const answerSize = 4;

const sympathy = /\b(?:(?:turut|ikut) (?:sedih|prihatin|berduka)|sedih (?:bacanya|dengarnya)|nakikiramay|nakakalungkot|condolences?|hugs|so sad|(?:that's|sounds) (?:awful|rough|tough|hard))/i;
const isCaring = (analysis: TextAnalysis): boolean => phrases(analysis, 'sorry').length + phrases(analysis, 'thanks').length > 0 || sympathy.test(analysis.text) || nextStep({ analysis, hasMedia: false })?.met === true;

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
    // "DM me" alone may be an answer. With an offer, or to somebody who asked nothing, it is a pitch.
    const invitations = cues('contact').strong.filter(({ start, end }) => /^(dm|pm|wa|message|chat)/i.test(analysis.text.slice(start, end)));
    const spans = [...own, ...pitch, ...invitations].map(({ start, end }) => ({ start, end }));
    if (spans.length === 0) return undefined;
    const isContactOnly = own.length === 0 && pitch.every(({ start }) => invitations.some((invitation) => invitation.start === start));
    if (asks(parent)) {
      if (isContactOnly || analysis.substance.size >= answerSize || sharedWords(analysis, parent) > 0) return undefined;
    }
    // An apology, thanks, sympathy or a next step may go on in a message: "resinya kita DM".
    if (isContactOnly && isCaring(analysis)) return undefined;
    // Offering help where it is needed is not a pitch: "DM me if you need a place to sleep".
    if (pitch.length === 0 && own.length === 0 && (cues('help-appeal').strong.length > 0 || parent.cues('calamity').strong.length > 0)) return undefined;
    return { spans: spans.toSorted((a, b) => a.start - b.start), value, brand: brandWeight };
  },
});
