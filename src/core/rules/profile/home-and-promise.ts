import type { Example, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

/** Shorter bios name somebody and promise nothing. */
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

const profile = (bio: string | undefined, site: string | undefined, isOwn = true): Example => ({ text: '', situation: 'profile', profile: { isOwn, bio, site } });

export const examples: Examples = {
  fires: [
    profile('', 'acme.com'),
    profile('Freight and customs tips for small shops', ''),
    profile('Just me', ''),
    profile('Dreamer. Doer.', 'cornerloaf.com'),
    profile('🚚🚚🚚', 'acme.com'),
    profile('Bread at dawn, notes on flour all week', ' '),
    profile('#logistics #ports #trucks #ships', 'acme.com'),
  ],
  quiet: [
    profile('Freight and customs tips for small shops, daily', 'acme.com'),
    profile('', '', false),
    profile(undefined, undefined),
    profile('What ports pay, each Monday', 'https://acme.com'),
    profile('Loaves, crumbs, letters from the oven', undefined),
    profile(undefined, 'cornerloaf.com'),
    profile('Me', 'acme.com', false),
  ],
};
