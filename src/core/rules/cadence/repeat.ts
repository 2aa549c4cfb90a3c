import { hashLink, isFrontDoor } from '../../brand/links.ts';
import type { ExamplePost, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import { areAlike, shinglesOf } from '../../text/shingles.ts';
import { day } from '../../util/time.ts';

/** André, Bernstein, Luther 2012: "old news is no news". The same words, and the same link with new words. */
const sameWords = -0.6;
const sameLink = -0.3;
const wordsFor = 14 * day;
const linkFor = 3 * day;
const alike = 0.7;
/** With few new words a repeated link is the same post; with new ones it may come twice. */
const newWords = 5;
const fewNew = 0.25;
const twice = 2;

export const repeat = defineRule({
  id: 'repeat',
  group: 'cadence',
  severity: 'warn',
  situations: ['new', 'thread-start'],
  sources: ['who-gives-a-tweet'],
  title: 'Say what’s new',
  advice: 'You posted almost this recently. What’s new since?',
  why: 'Followers have seen it. What’s new is what they’d read.',
  check: ({ analysis, recent, now, cues }) => {
    // A reply may repeat the last one to another person.
    if (analysis.tokens[0]?.kind === 'mention') return undefined;
    // Phone numbers and missing people are repeated on purpose.
    if ((['help-appeal', 'calamity', 'advisory', 'live'] as const).some((name) => cues(name).strong.length > 0)) return undefined;
    const earlier = recent.filter(({ kind, postedAt }) => kind !== 'reply' && now - postedAt >= 0 && now - postedAt <= wordsFor);
    if (earlier.length === 0) return undefined;
    const runs = shinglesOf(analysis.tokens);
    if (earlier.some((post) => areAlike(runs, post.runs, alike))) return { spans: [], value: sameWords };
    const links = analysis.entities.filter(({ kind, text }) => kind === 'url' && !isFrontDoor(text));
    if (links.length === 0) return undefined;
    const hashes = new Set(links.map(({ text }) => hashLink(text)));
    const linking = earlier.filter((post) => now - post.postedAt <= linkFor && post.links.some((link) => hashes.has(link)));
    const isBare = analysis.substance.size < newWords || linking.some((post) => areAlike(runs, post.runs, fewNew));
    if (linking.length < (isBare ? 1 : twice)) return undefined;
    const spans = links.map(({ start, end }) => ({ start, end }));
    return isBare ? { spans, value: sameWords } : { spans, value: sameLink, severity: 'tip' };
  },
});

const now = 1_700_000_000_000;
/* @__NO_SIDE_EFFECTS__ */
const posted = (text: string, hoursAgo = 10, kind: 'post' | 'reply' = 'post'): readonly ExamplePost[] => [{ text, kind, postedAt: now - hoursAgo * 3_600_000 }];
const march = posted('Why freight prices doubled in March, in four charts https://acme.com/freight');

export const examples: Examples = {
  fires: [
    { text: 'Why freight prices doubled in March, in four charts', now, recent: march },
    { text: 'Prices again https://acme.com/freight', now, recent: march },
    { text: 'Why freight prices doubled in March in 4 charts https://acme.com/freight', now, recent: march },
    { text: 'Canal tolls rise next Monday, plan your barges', now, recent: posted('Canal tolls rise next Monday: plan your barges!', 300) },
    { text: 'ICYMI http://www.acme.com/freight/?ref=x', now, recent: march },
    { text: 'Doors open at six for the model ship fair', now, recent: posted('DOORS OPEN AT SIX for the model ship fair') },
    { text: 'The tug museum needs guides for August weekends', now, recent: [...posted('hi', 1), ...posted('The tug museum needs guides for August weekends', 30)] },
  ],
  quiet: [
    { text: "Freight prices fell in April, here's the chart", now, recent: march },
    { text: 'Why rail beats road under 800 km', now, recent: march },
    { text: 'Four charts on fuel acme.com/fuel', now, recent: march },
    { text: 'Sand bags ready at dock five for anyone nearby', now, recent: posted('Sand bags ready at dock five for anyone nearby', 400) },
    { text: 'Blood donors needed tonight, type O, Harbour Hospital', now, recent: posted('Blood donors needed tonight, type O, Harbour Hospital', 3) },
    { text: 'Fresh paint on hull nine, see acme.com', now, recent: posted('New tyres for truck two, see acme.com') },
    { text: 'Good morning', now, recent: posted('Good morning', 24) },
    { text: 'Yes, the doors do, bring your kids along', now, recent: posted('Yes, the doors do, bring your kids along', 10, 'reply') },
  ],
};
