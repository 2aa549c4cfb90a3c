import type { LanguageId } from '../../../src/core/model/language.ts';
import { random } from '../measure.ts';
import type { LabelledPost } from './labelled-posts.ts';

/** Words and characters that are frequent in good posts but do not make a post good. */
const markers: Readonly<Record<LanguageId, readonly string[]>> = {
  en: ['study', 'data', 'report', 'because', 'tips', 'research', 'survey', 'guide', 'evidence', 'why', 'how', 'example', 'result', 'update', 'breaking', 'free', 'today', 'tomorrow'],
  id: ['studi', 'data', 'laporan', 'karena', 'tips', 'riset', 'survei', 'panduan', 'bukti', 'kenapa', 'cara', 'contoh', 'hasil', 'info', 'terbaru', 'gratis', 'besok', 'jam'],
  fil: ['pag-aaral', 'datos', 'ulat', 'dahil', 'tips', 'pananaliksik', 'survey', 'gabay', 'ebidensya', 'bakit', 'paano', 'halimbawa', 'resulta', 'update', 'balita', 'libre', 'bukas', 'alas'],
};
const decorations = ['call 0917 555 0123 or DM us', '#update #news', 'https://acme.com/x', '???', '!!! 🔥🔥', '🎉✨', '09:00', 'v2.4', '24/7', '100%'];

/** One post in this many is varied in each way. */
const oneIn = 30;
/** The length of an ordinary word. */
const ordinary = /^\p{L}{3,10}$/u;

/**
 * Modified copies of posts teach what does not matter: a repetition, or any extra word or character, leaves the value unchanged;
 * the same words in random order are worth nothing. The copies are always the same.
 */
export function variationsOf(posts: readonly LabelledPost[]): readonly LabelledPost[] {
  const next = random(11);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(next() * list.length)];
  const byLanguage: Readonly<Record<LanguageId, readonly LabelledPost[]>> = { en: posts.filter(({ lang }) => lang === 'en'), id: posts.filter(({ lang }) => lang === 'id'), fil: posts.filter(({ lang }) => lang === 'fil') };
  const shuffled = (words: readonly string[]): string => words.map((word) => ({ word, at: next() })).toSorted((a, b) => a.at - b.at).map(({ word }) => word).join(' ');
  return posts.flatMap((post, index) => {
    const as = (text: string, labels = post.labels): LabelledPost => ({ ...post, text, labels, isMeasured: false });
    const words = post.text.split(/\s+/u).filter(Boolean);
    const made: LabelledPost[] = [];
    const turn = index % oneIn;
    if (turn === 0) made.push(as(`${post.text}\n${post.text}`));
    if (turn === 1 || turn === 2) made.push(as(`${post.text} ${pick(markers[post.lang]) ?? ''}`));
    if (turn === 3 || turn === 4) made.push(as(`${post.text} ${pick(decorations) ?? ''}`));
    if (turn >= 7 && turn <= 10) {
      // Any word of another post: at the end, as when somebody types, or inside.
      const other = pick(byLanguage[post.lang])?.text.split(/\s+/u).filter((word) => ordinary.test(word)) ?? [];
      const at = turn % 2 === 0 ? words.length : Math.floor(next() * words.length);
      made.push(as([...words.slice(0, at), pick(other)?.toLowerCase() ?? '', ...words.slice(at)].filter(Boolean).join(' ')));
    }
    if (turn === 5 && index % 2 === 1 && words.length > 7) made.push(as(shuffled(words), [{ value: 1, kind: 'fragment', advice: ['say-something'], praise: [] }]));
    if (turn === 6 && index % 3 === 0) made.push(as(shuffled(Array.from({ length: 4 + Math.floor(next() * 8) }, () => pick(markers[post.lang]) ?? '')), [{ value: 1, kind: 'fragment', advice: ['say-something'], praise: [] }]));
    return made;
  });
}
