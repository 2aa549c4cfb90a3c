import { defineRule } from '../rule.ts';

/** Shorter bios just say who it is and promise nothing. */
const fewestWords = 4;

export const homeAndPromise = defineRule({
  id: 'home-and-promise',
  group: 'profile',
  severity: 'nudge',
  situations: ['profile'],
  sources: ['three-mistakes'],
  title: 'Say what people get and where to find more',
  advice: 'Add your site to your profile, and a line in the bio on what followers get.',
  variants: {
    site: 'Add your site to your profile, so people can find more.',
    promise: 'Add a line to your bio on what followers get from you.',
  },
  why: 'People decide by these two lines whether to follow.',
  check: ({ profile, analysis }) => {
    if (!profile?.isOwn) return undefined;
    const lacksSite = profile.site?.trim() === '';
    const lacksPromise = profile.bio !== undefined && analysis.words.length < fewestWords;
    if (!lacksSite && !lacksPromise) return undefined;
    return { spans: [], variant: lacksSite && lacksPromise ? undefined : lacksSite ? 'site' : 'promise' };
  },
});
