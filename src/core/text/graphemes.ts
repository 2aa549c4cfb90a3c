/** None of these characters combine, so each is one grapheme. */
const plain = /^[\n -~]*$/;

/** One segmenter serves all languages, because graphemes do not depend on them. */
let segmenter: Intl.Segmenter | undefined;

/** The number of graphemes, i.e. of characters as a reader sees them. */
export function graphemesIn(text: string): number {
  if (plain.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en');
  let count = 0;
  // Counted in a loop, because collecting the segments would hold a long text twice.
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
