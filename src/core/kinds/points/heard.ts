import { contentOf } from '../../text/analysis.ts';
import type { Find } from './found.ts';

/** Words with the same stem share their first letters: "delayed", "delay". */
const stem = 5;
const shortest = 4;
/** Set phrases. */
const courtesy = new Set('sorry please thank thanks customer service team order message help time maaf mohon terima kasih pesanan layanan pasensya salamat customer paki tulong kami akan anda kamu kakak'.split(' '));

/** Whether a word of the other's post recurs, so that their matter is addressed. */
export const heard: Find = ({ analysis, parent }) => {
  if (!parent) return undefined;
  const theirs = new Set<string>();
  for (const word of contentOf(parent)) if (word.length >= shortest && !courtesy.has(word)) theirs.add(word.slice(0, stem));
  const spans = analysis.words.filter(({ key }) => key.length >= shortest && !courtesy.has(key) && theirs.has(key.slice(0, stem)));
  return { met: spans.length > 0, spans: spans.slice(0, 3).map(({ start, end }) => ({ start, end })) };
};
