import { defineRule } from '../rule.ts';
import { cutEdits } from '../../text/cut.ts';
import { outside } from '../../text/quotes.ts';
import type { Entity } from '../../text/entities/entities.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import type { BrandProfile } from '../../model/brand.ts';
import { sites } from '../../model/site.ts';
import type { Edit } from '../../model/tip.ts';

/** With fewer words besides the tags there is no sentence for them to drown out. */
const fewestWords = 3;
/**
 * Buddy Media 2012, on Twitter: one or two hashtags bring 21 % more engagement, more than two 17 % less. On Mastodon posts are found by hashtags, so more are usual.
 * Live posts and events may have one more, so that people can find the conversation.
 */
const moreIfLive = 1;
/** Log-odds for the first extra hashtag, each further one, and the maximum. */
const first = -0.3;
const further = -0.15;
const furthest = -0.8;
const inReply = 0.5;

/** The hashtags to keep: first those of the brand's name and topics, then in order of position. */
function kept(tags: readonly Entity[], { topics, name }: BrandProfile, most: number): ReadonlySet<Entity> {
  const own = [name, ...topics].map((topic) => topic.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).filter((topic) => topic !== '');
  const isOwn = ({ text }: Entity): boolean => own.some((topic) => text.slice(1).toLowerCase().includes(topic));
  const wanted: Entity[] = [];
  const others: Entity[] = [];
  for (const tag of tags) (isOwn(tag) ? wanted : others).push(tag);
  return new Set([...wanted, ...others].slice(0, most));
}

/** Edits for the extra hashtags: those at the end of a line are removed, those within a sentence only lose their "#". */
function keepTwo({ text, tokens, cues }: TextAnalysis, extra: ReadonlySet<Entity>): readonly Edit[] {
  const small = new Set(cues('function-word').strong.map(({ end }) => end));
  const starts = new Map([...extra].map((tag) => [tag.start, tag]));
  const gone: Entity[] = [];
  const edits: Edit[] = [];
  // Whether only hashtags follow up to the end of the line.
  let trails = true;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    const tag = token?.kind === 'hashtag' ? starts.get(token.start) : undefined;
    // "For #kids in #Cebu": after a preposition the word is needed.
    const before = tokens[i - 1];
    if (tag && trails && !(before?.kind === 'word' && small.has(before.end))) gone.push(tag);
    else if (tag) edits.push({ start: tag.start, end: tag.start + 1, text: '' });
    trails = token?.kind === 'break' || token?.kind === 'url' || (token?.kind === 'hashtag' && trails);
  }
  return [...edits, ...cutEdits(text, gone.toReversed())].toSorted((a, b) => a.start - b.start);
}

export const hashtags = defineRule({
  id: 'hashtags',
  group: 'craft',
  severity: 'nudge',
  says: 'hashtags',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['who-gives-a-tweet', 'effective-tweeting'],
  title: 'Two hashtags at most',
  advice: 'Two hashtags are plenty. The rest hides your sentence.',
  variants: { many: '{count} hashtags are plenty. The rest hides your sentence.', bare: 'Say what this is, in one sentence. Hashtags can wait.' },
  why: 'Readers skip posts that look like a list of tags.',
  check: ({ analysis, cues, brand, situation }) => {
    const tags = analysis.entities.filter((entity) => entity.kind === 'hashtag');
    const isOnX = analysis.site === 'x';
    const most = sites[analysis.site].mostHashtags + (cues('live').strong.length > 0 ? moreIfLive : 0);
    if (tags.length <= most) return undefined;
    const keep = kept(tags, brand, most);
    const extra = tags.filter((tag) => !keep.has(tag));
    return {
      spans: extra.map(({ start, end }) => ({ start, end })),
      variant: analysis.words.length < fewestWords ? 'bare' : isOnX ? undefined : 'many',
      data: { count: most },
      value: Math.max(furthest, first + further * (extra.length - 1)) * (situation === 'reply' ? inReply : 1),
      fix: !isOnX || outside(extra, analysis.notMeant.code()).length < extra.length ? undefined : { kind: 'keep-two-hashtags', edits: keepTwo(analysis, new Set(extra)) },
    };
  },
});
