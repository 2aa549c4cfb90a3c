import { acme } from '../example-brands.ts';
import { isShared } from '../../brand/account-model/shared-hosts.ts';
import { leadsTo } from '../../brand/links.ts';
import { siteHost } from '../../brand/profile.ts';
import { topicHits } from '../../brand/topics.ts';
import type { Example, Examples } from '../example.ts';
import { type Context, defineRule } from '../rule.ts';
import type { BrandProfile } from '../../model/brand.ts';
import { isHandleOf } from '../../brand/handles.ts';

/** Shorter bios are the subject of another rule. */
const fewestWords = 4;

/** The host of the profile's link, if it is not the brand's; a page of links may lead there. */
function strangeSite({ profile, brand: { sites } }: Context): string | undefined {
  const host = profile?.site === undefined ? undefined : siteHost(profile.site);
  return host === undefined || sites.length === 0 || leadsTo(host, sites) || isShared(host) ? undefined : host;
}

/** Whether the bio mentions nothing of the brand: no topic, and no topic word in its name. */
function isElsewhere({ profile, analysis, brand: { topics, languages, name } }: Context): boolean {
  if (profile?.bio === undefined || topics.length === 0 || analysis.words.length < fewestWords) return false;
  // Topics are in the brand's language; a bio in another one uses other words.
  if (analysis.language === undefined || (languages.length > 0 && !languages.includes(analysis.language))) return false;
  const known = name === '' ? topics : [...topics, name];
  return topicHits(analysis.text, analysis.tokens, known).length === 0;
}

export const profileMatch = defineRule({
  id: 'profile-match',
  group: 'profile',
  severity: 'tip',
  situations: ['profile'],
  sources: ['three-mistakes'],
  title: 'Profile and brand say the same',
  advice: 'Your profile links to {site}, your brand to {home}, and the bio leaves out {topic}. Make them match?',
  variants: {
    site: 'Your profile links to {site}; your brand’s site is {home}. Link there?',
    topics: 'Your bio doesn’t mention your topics. Add one, like {topic}.',
  },
  why: 'People who come from a post look for the same thing in your profile.',
  check: (context) => {
    const { profile, brand } = context;
    if (!profile?.isOwn) return undefined;
    // The default brand also applies to unknown handles; another account may stand for something else.
    if (brand.handle !== '' && !isHandleOf(brand, profile.handle)) return undefined;
    const site = strangeSite(context);
    const isSilent = isElsewhere(context);
    if (site === undefined && !isSilent) return undefined;
    return { spans: [], data: { site: site ?? '', home: brand.sites[0] ?? '', topic: brand.topics[0]?.split('/', 1)[0]?.trim() ?? '' }, variant: site !== undefined && isSilent ? undefined : isSilent ? 'topics' : 'site' };
  },
});

/* @__NO_SIDE_EFFECTS__ */
const shown = (bio: string | undefined, site: string | undefined, brand: Partial<BrandProfile> = acme, rest: { readonly isOwn?: boolean; readonly handle?: string } = {}): Example => ({
  text: '',
  situation: 'profile',
  brand,
  profile: { isOwn: true, handle: brand.handle ?? 'somebody', bio, site, ...rest },
});

export const examples: Examples = {
  fires: [
    shown('Freight and customs tips for small shops', 'old-acme.net'),
    shown('Coffee lover, father of three, always on the road', 'acme.com'),
    shown('Thoughts on football and the weather in Leeds', 'https://mikesblog.org/about'),
    shown('We love what we do and it shows every day', undefined),
    shown('Numbers and stories from the yard', 'acme.shop'),
    shown('Handmade candles from our little kitchen', 'rye.example.com', { topics: ['bread'], sites: ['ryeandshine.com'] }),
  ],
  quiet: [
    shown('Freight and customs tips for small shops', 'acme.com'),
    shown('Shipping news, daily, and what it costs you', 'https://www.acme.com/port?x=1'),
    shown('Ports, trucks, deliveries: what moves and why', 'blog.acme.com'),
    shown('Everything on freight', 'linktr.ee/acme'),
    shown('Hello there', 'acme.com'),
    shown(undefined, undefined),
    shown('Gaya hidup sehat untuk semua orang di kota besar', 'acme.com'),
    shown('Coffee lover, father of three, always on the road', 'mike.com', acme, { isOwn: false }),
    shown('Coffee lover, father of three, always on the road', 'mike.com', acme, { handle: 'mike_b' }),
    shown('Coffee lover, father of three, always on the road', 'mike.com', { name: 'Mike' }),
    shown('The people of Acme Freight, on the road since 1982', 'acme.com'),
  ],
};
