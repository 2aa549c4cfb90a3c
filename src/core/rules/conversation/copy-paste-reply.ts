import { asks } from '../support/parent.ts';
import { recentPosts } from '../../posts/recent-posts.ts';
import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import { areAlike, shinglesOf } from '../../text/shingles.ts';

/** X labels accounts that answer many people with one text (open code, 2026); so do readers. */
const value = -0.7;
const brand = -0.5;
/** "Thank you so much" may repeat. */
const fewestWords = 5;
const looksBack = 10;
const alike = 0.8;
const enough = 2;

export const copyPasteReply = defineRule({
  id: 'copy-paste-reply',
  group: 'conversation',
  severity: 'warn',
  situations: ['reply'],
  sources: ['three-mistakes', 'x-algorithm-2026'],
  title: 'Answer like a person',
  advice: 'You’ve sent almost this reply before. Mention something from their post.',
  why: 'A pasted reply shows you didn’t read the post, and it may be labelled as spam.',
  check: ({ draft: { parent: answered }, analysis, parent, recent }) => {
    if (analysis.words.length < fewestWords) return undefined;
    // Customer service may use set phrases for people who asked.
    if (answered?.mentionsMe || answered?.isOwn || answered?.isPartial || (parent && (asks(parent) || parent.cues('complaint').strong.length > 0))) return undefined;
    const runs = shinglesOf(analysis.tokens);
    const same = recentPosts(recent, looksBack, ({ kind }) => kind === 'reply').filter((post) => areAlike(runs, post.runs, alike));
    return same.length >= enough ? { spans: [], value, brand } : undefined;
  },
});

/* @__NO_SIDE_EFFECTS__ */
const script = (text: string, times = 2) => Array.from({ length: times }, () => ({ text, kind: 'reply' as const }));
const orders = ['Hi, please DM us your order number and we will check', "Hi please DM us your order number and we'll check", 'Hi! Please DM us your order number and we will check', 'Thanks!', 'Thanks!'].map(
  (text) => ({ text, kind: 'reply' as const }),
);

export const examples: Examples = {
  fires: [
    { text: 'Hi, please DM us your order number and we will check', situation: 'reply', recent: orders },
    { text: 'Hi please DM us your order number and we will check', situation: 'reply', recent: orders },
    { text: 'Hi, please dm us your order number and we will check.', situation: 'reply', recent: orders },
    { text: 'Great post, this is so true and helpful', situation: 'reply', recent: script('Great post, this is so true and helpful') },
    { text: 'Wow, amazing content, keep it up my friend', situation: 'reply', recent: script('Wow! Amazing content, keep it up my friend!', 4), parent: { text: 'Ten notes on moving a piano' } },
    { text: 'Totally agree, follow for daily trading wisdom here', situation: 'reply', recent: [...script('ok', 3), ...script('Totally agree, follow for daily trading wisdom here')] },
    { text: 'This deserves far more attention than it gets', situation: 'reply', recent: script('This deserves far more attention than it gets', 3), parent: { text: 'New mural by the canal' } },
  ],
  quiet: [
    { text: 'Thanks!', situation: 'reply', recent: orders },
    { text: 'Hi Ana, sorry the blue sofa is late. Please DM the order number and I will call the depot', situation: 'reply', recent: orders },
    { text: 'We found it: your parcel is in Cebu and arrives Friday', situation: 'reply', recent: orders },
    { text: 'Please send the tracking code so that our night desk can look', situation: 'reply', recent: script('Please send the tracking code so that our night desk can look'), parent: { text: '@acmefreight where is it?', mentionsMe: true } },
    { text: 'Lovely colours on that boat, Sam', situation: 'reply', recent: script('Lovely colours on that boat, Sam', 1) },
    { text: 'The clinic opens at eight and takes walk-ins', situation: 'reply', recent: script('The clinic opens at eight and takes walk-ins', 5), parent: { text: 'Does anyone know when the clinic opens?' } },
    { text: 'Sorry about that, we are on our way', situation: 'reply', recent: script('Sorry about that, we are on our way', 3), parent: { text: 'My order never arrived' } },
    { text: 'The clinic opens at eight and takes walk-ins', situation: 'reply', recent: script('The clinic opens at eight and takes walk-ins', 5), parent: { text: '', isPartial: true } },
    { text: 'Happy birthday, Sam', situation: 'reply', recent: script('Happy birthday, Sam', 3) },
  ],
};
