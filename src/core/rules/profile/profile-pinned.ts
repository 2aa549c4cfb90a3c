import { acme } from '../example-brands.ts';
import { brandMentionsIn } from '../../brand/brand-mentions.ts';
import { topicHits } from '../../brand/topics.ts';
import type { Example, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import type { BrandProfile } from '../../model/brand.ts';
import { isHandleOf } from '../../brand/handles.ts';

/** Shorter posts are captions: the picture says what they are about. */
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
    // The default brand also applies to unknown handles; another account may stand for something else.
    if (brand.handle !== '' && !isHandleOf(brand, profile.handle)) return undefined;
    const { topics, languages } = brand;
    if (topics.length === 0 || pinned.words.length < fewestWords) return undefined;
    // Topics are in the brand's language; a post in another one uses other words.
    if (pinned.language === undefined || (languages.length > 0 && !languages.includes(pinned.language))) return undefined;
    if (topicHits(pinned.text, pinned.tokens, topics).length > 0 || brandMentionsIn(pinned, brand).length > 0) return undefined;
    return { spans: [], data: { topic: topics[0]?.split('/', 1)[0]?.trim() ?? '' } };
  },
});

/* @__NO_SIDE_EFFECTS__ */
const pinning = (pinned: string | undefined, brand: Partial<BrandProfile> = acme, rest: { readonly isOwn?: boolean; readonly handle?: string } = {}): Example => ({
  text: '',
  situation: 'profile',
  brand,
  profile: { isOwn: true, handle: brand.handle ?? 'somebody', pinned, ...rest },
});

export const examples: Examples = {
  fires: [
    pinning('What a season it was for our football team, thank you all'),
    pinning('We wish everybody a happy and peaceful new year'),
    pinning('Look at this sunset over the bay, no filter needed'),
    pinning('My favourite film of the year, and nobody talks about it', { topics: ['bread', 'baking'] }),
    pinning('The best books I read this summer: https://example.com/books'),
  ],
  quiet: [
    pinning('Five papers that customs will ask you for, and where to get them'),
    pinning('How we moved forty trucks of deliveries through the storm'),
    pinning('Everything about us in one place: https://acme.com/start'),
    pinning('The people behind Acme Freight, since 1982'),
    pinning('Hello there!'),
    pinning(undefined),
    pinning('Selamat tahun baru untuk semua orang di kota ini'),
    pinning('We wish everybody a happy and peaceful new year', acme, { isOwn: false }),
    pinning('We wish everybody a happy and peaceful new year', acme, { handle: 'mike_b' }),
    pinning('We wish everybody a happy and peaceful new year', { name: 'Acme' }),
  ],
};
