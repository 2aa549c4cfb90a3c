import type { LanguageId } from '../../../src/core/model/language.ts';
import { random } from '../measure.ts';
import type { LabelledPost } from './labelled-posts.ts';

/** Words and signs that good posts have, and that make no post good by standing in it. */
const markers: Readonly<Record<LanguageId, readonly string[]>> = {
  en: ['study', 'data', 'report', 'because', 'tips', 'research', 'survey', 'guide', 'evidence', 'why', 'how', 'example', 'result', 'update', 'breaking', 'free', 'today', 'tomorrow'],
  id: ['studi', 'data', 'laporan', 'karena', 'tips', 'riset', 'survei', 'panduan', 'bukti', 'kenapa', 'cara', 'contoh', 'hasil', 'info', 'terbaru', 'gratis', 'besok', 'jam'],
  fil: ['pag-aaral', 'datos', 'ulat', 'dahil', 'tips', 'pananaliksik', 'survey', 'gabay', 'ebidensya', 'bakit', 'paano', 'halimbawa', 'resulta', 'update', 'balita', 'libre', 'bukas', 'alas'],
};
const decorations = ['call 0917 555 0123 or DM us', '#update #news', 'https://acme.com/x', '???', '!!! 🔥🔥', '🎉✨', '09:00', 'v2.4', '24/7', '100%'];

/** One post in so many is varied in each way. */
const oneIn = 40;

/**
 * Copies of posts that teach what does not matter: the same said twice, a word or a sign more, are worth what the post was worth;
 * the same words in no order are worth nothing. Always the same copies.
 */
export function variationsOf(posts: readonly LabelledPost[]): readonly LabelledPost[] {
  const next = random(11);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(next() * list.length)];
  const shuffled = (words: readonly string[]): string => words.map((word) => ({ word, at: next() })).toSorted((a, b) => a.at - b.at).map(({ word }) => word).join(' ');
  return posts.flatMap((post, index) => {
    const as = (text: string, labels = post.labels): LabelledPost => ({ ...post, text, labels, isMeasured: false });
    const words = post.text.split(/\s+/u).filter(Boolean);
    const made: LabelledPost[] = [];
    const turn = index % oneIn;
    if (turn === 0) made.push(as(`${post.text}\n${post.text}`));
    if (turn === 1 || turn === 2) made.push(as(`${post.text} ${pick(markers[post.lang]) ?? ''}`));
    if (turn === 3 || turn === 4) made.push(as(`${post.text} ${pick(decorations) ?? ''}`));
    if (turn === 5 && index % 2 === 1 && words.length > 7) made.push(as(shuffled(words), [{ value: 1, kind: 'fragment', advice: ['say-something'], praise: [] }]));
    if (turn === 6 && index % 3 === 0) made.push(as(shuffled(Array.from({ length: 4 + Math.floor(next() * 8) }, () => pick(markers[post.lang]) ?? '')), [{ value: 1, kind: 'fragment', advice: ['say-something'], praise: [] }]));
    return made;
  });
}
