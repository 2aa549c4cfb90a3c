import { languageIds, type LanguageId } from '../model/language.ts';
import { joiningWords, tagWords, undivided } from '../languages/tag-words.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const known = Object.fromEntries(languageIds.map((id) => [id, wordsOf(tagWords[id])])) as Readonly<Record<LanguageId, ReadonlySet<string>>>;
const joining = wordsOf(joiningWords);
const whole = wordsOf(undivided);

/** Shorter tags are easy to read as they are, and might be split by chance. */
const shortest = 8;
/** Nobody writes longer tags, and trying all splits would be slow. */
const longest = 40;
const longestWord = 16;
/** Shorter words are accepted only between others, or a few of them at the start. */
const fullWord = 3;

/** Ways to split a tag into words. Stops at two, because a second way already makes it ambiguous. */
function waysToSplit(tag: string, words: ReadonlySet<string>): readonly (readonly string[])[] {
  /** For each end position, the ways to split the tag up to there. */
  const ways: (readonly string[])[][] = [[[]]];
  for (let end = 1; end <= tag.length; end++) {
    const here: (readonly string[])[] = [];
    for (let start = Math.max(0, end - longestWord); start < end && here.length < 2; start++) {
      const word = tag.slice(start, end);
      if (words.has(word)) for (const before of ways[start] ?? []) if (here.length < 2) here.push([...before, word]);
    }
    ways.push(here);
  }
  return ways[tag.length] ?? [];
}

const isFull = (word: string | undefined): boolean => word !== undefined && word.length >= fullWord;
/** Short words that may come first. */
const starts = new Set(['we', 'my']);

function isSure(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (words.length < 2 || !isFull(words.at(-1))) return false;
  if (words.length === 2) return isFull(first) && !words.some((word) => joining.has(word)) && first !== second;
  return isFull(first) || starts.has(first);
}

/** Splits a lower-case tag ("blacklivesmatter", without "#") into words of one language; `undefined` if there is any doubt. */
export function splitTag(tag: string, language: LanguageId | undefined): readonly string[] | undefined {
  if (tag.length < shortest || tag.length > longest || whole.has(tag)) return undefined;
  const all = languageIds.filter((id) => language === undefined || id === language || id === 'en').flatMap((id) => waysToSplit(tag, known[id]));
  const different = new Set(all.map((words) => words.join(' ')));
  const [only] = all;
  return different.size === 1 && only && isSure(only) ? only : undefined;
}
