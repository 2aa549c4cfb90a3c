import { contentOf } from '../../text/analysis.ts';
import type { Find } from './found.ts';

/** Words that share this many first letters have the same stem: "delayed", "delay". */
const stem = 5;
const shortest = 4;
/** Words of courtesy do not show that the matter was taken up. */
const courtesy = new Set('sorry please thank thanks customer service team order message help time maaf mohon terima kasih pesanan layanan pasensya salamat customer paki tulong kami akan anda kamu kakak'.split(' '));

/** Whether the reply repeats a word of the other person's post, and so takes up their matter. */
export const heard: Find = ({ analysis, parent }) => {
  if (!parent) return undefined;
  const theirs = new Set<string>();
  for (const word of contentOf(parent)) if (word.length >= shortest && !courtesy.has(word)) theirs.add(word.slice(0, stem));
  const spans = analysis.words.filter(({ key }) => key.length >= shortest && !courtesy.has(key) && theirs.has(key.slice(0, stem)));
  return { met: spans.length > 0, spans: spans.slice(0, 3).map(({ start, end }) => ({ start, end })) };
};
