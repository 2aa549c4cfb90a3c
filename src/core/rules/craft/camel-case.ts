import { joined } from '../../brand/brand-mentions.ts';
import type { BrandProfile } from '../../model/brand.ts';
import { sites } from '../../model/site.ts';
import { defineRule } from '../rule.ts';
import { outside } from '../../text/quotes.ts';
import { splitTag } from '../../text/split-tag.ts';
import type { TextAnalysis } from '../../text/analysis.ts';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of a tag if it is the brand's name or one of its topics, which are known for certain. */
function ownWords(tag: string, { name, topics }: BrandProfile): readonly string[] | undefined {
  const own = [name, ...topics].find((phrase) => /\s/.test(phrase) && joined(phrase) === tag);
  return own?.split(/\s+/).filter((word) => word !== '');
}

/** The tag with each word capitalised; `undefined` if it already has capitals or its words are uncertain. */
function betterTag(tag: string, { language }: TextAnalysis, brand: BrandProfile): string | undefined {
  const body = tag.slice(1);
  const small = body.toLowerCase();
  // "Blacklivesmatter" is capitalised only because it starts a sentence. Other capitals are intended.
  if (body.slice(1) !== small.slice(1)) return undefined;
  const own = ownWords(small, brand)?.map(capitalised).join('');
  const better = own !== undefined && own.toLowerCase() === small ? own : splitTag(small, language)?.map(capitalised).join('');
  return better === undefined || better === body ? undefined : tag.charAt(0) + better;
}

export const camelCase = defineRule({
  id: 'camel-case',
  group: 'craft',
  severity: 'tip',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['who-gives-a-tweet', 'camel-case-tags'],
  title: 'Hashtags that everyone can read',
  advice: 'Try {found}: easier to read, also for screen readers.',
  why: 'Screen readers say a hashtag word by word only if each word has a capital. Eyes find the words faster too.',
  check: ({ analysis, brand }) => {
    const tags = analysis.entities.filter(({ kind }) => kind === 'hashtag');
    // In a wall of tags, most should be removed first.
    if (tags.length > sites[analysis.site].mostHashtags + 1) return undefined;
    const said = tags.length === 0 ? tags : outside(tags, analysis.notMeant.code());
    const edits = said.flatMap(({ start, end, text }) => {
      const better = betterTag(text, analysis, brand);
      return better === undefined ? [] : [{ start, end, text: better }];
    });
    const [first] = edits;
    return first && { spans: edits.map(({ start, end }) => ({ start, end })), data: { found: first.text }, fix: { kind: 'replace', edits } };
  },
});
