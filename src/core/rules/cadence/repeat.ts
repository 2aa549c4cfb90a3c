import { hashLink, isFrontDoor } from '../../brand/links.ts';
import { defineRule } from '../rule.ts';
import { areAlike, shinglesOf } from '../../text/shingles.ts';
import { day } from '../../util/time.ts';

/** André, Bernstein, Luther 2012: "old news is no news". Log-odds for the same words, and for the same link with new words. */
const sameWords = -0.6;
const sameLink = -0.3;
const wordsFor = 14 * day;
const linkFor = 3 * day;
const alike = 0.7;
/** A repeated link makes it the same post if the draft has fewer meaningful words than this, or is at least this similar to the earlier post. */
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
    // A reply may repeat what was said to somebody else.
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
