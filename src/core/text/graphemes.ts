/** Everything that may join with what stands before it is none of these. */
const plain = /^[\n -~]*$/;

/** Graphemes are the same in every language. */
let segmenter: Intl.Segmenter | undefined;

/** How many characters somebody sees: what is composed of several signs counts once. */
export function graphemesIn(text: string): number {
  if (plain.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en');
  let count = 0;
  // Counted, not listed: a long text would be held twice.
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
