import { languages } from '../languages/index.ts';
import type { Edit, LanguageId, Span } from '../model/model.ts';

interface Written {
  readonly text: string;
  readonly language: LanguageId | undefined;
}

/** More big words than this are a style. */
const mostSwapped = 3;
const vowel = /^[aeiou]/i;

/** "an incredible" becomes "a good": the article in front goes with the word. */
function withArticle(text: string, { start, end }: Span, plain: string): Edit {
  const article = /(^|\s)(an?)(\s+)$/i.exec(text.slice(Math.max(0, start - 8), start));
  const isLike = text.slice(start, start + 1) !== text.slice(start, start + 1).toLowerCase();
  const word = isLike ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  const [, , written = '', space = ''] = article ?? [];
  if (written === '') return { start, end, text: word };
  const fitting = vowel.test(plain) ? `${written.charAt(0)}n` : written.charAt(0);
  return { start: start - written.length - space.length, end, text: `${fitting}${space}${word}` };
}

/** Edits that put plain words for big ones, where the language has a plain word that fits the same place. */
export function plainerEdits({ text, language }: Written, spans: readonly Span[]): readonly Edit[] {
  const plainWords = languages.find(({ id }) => id === language)?.plainWords;
  if (!plainWords) return [];
  // "A good, good tool" is no better than what it was.
  const used = new Set<string>();
  const edits = spans.flatMap((span) => {
    const plain = plainWords.get(text.slice(span.start, span.end).toLowerCase());
    if (plain === undefined || used.has(plain)) return [];
    used.add(plain);
    return [withArticle(text, span, plain)];
  });
  // Where it is all big words, other words do not mend it.
  return spans.length > mostSwapped ? [] : edits;
}
