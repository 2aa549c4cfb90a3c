import { brandMentionsIn } from '../../brand/brand-mentions.ts';
import { topicHits } from '../../brand/topics.ts';
import { defineRule } from '../rule.ts';
import { isHandleOf } from '../../brand/handles.ts';

/** Shorter posts are captions, and the picture shows what they are about. */
const fewestWords = 4;

export const profilePinned = defineRule({
  id: 'profile-pinned',
  group: 'profile',
  severity: 'tip',
  situations: ['profile'],
  sources: ['three-mistakes'],
  title: 'Pin a post that shows what you’re about',
  advice: 'Your pinned post isn’t on your topics. Pin one about {topic}, or one that links to your site.',
  why: 'A pinned post is the first one a new reader sees.',
  check: ({ profile, pinned, brand }) => {
    if (!profile?.isOwn || pinned === undefined) return undefined;
    // The default brand also applies to unknown handles, and another account may stand for something else.
    if (brand.handle !== '' && !isHandleOf(brand, profile.handle)) return undefined;
    const { topics, languages } = brand;
    if (topics.length === 0 || pinned.words.length < fewestWords) return undefined;
    // Topics are written in the brand's language and cannot be matched in a post in another.
    if (pinned.language === undefined || (languages.length > 0 && !languages.includes(pinned.language))) return undefined;
    if (topicHits(pinned.text, pinned.tokens, topics).length > 0 || brandMentionsIn(pinned, brand).length > 0) return undefined;
    return { spans: [], data: { topic: topics[0]?.split('/', 1)[0]?.trim() ?? '' } };
  },
});
