/** None of these characters combines with the one before it, so each is one grapheme. */
const plain = /^[\n -~]*$/;

/** Graphemes are the same in every language. */
let segmenter: Intl.Segmenter | undefined;

/** The number of graphemes: what a reader sees as one character counts once. */
export function graphemesIn(text: string): number {
  if (plain.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en');
  let count = 0;
  // Counted one by one, because a list of them would hold a long text twice.
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
