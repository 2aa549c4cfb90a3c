import { isShared } from '../../brand/account-model/shared-hosts.ts';
import { leadsTo } from '../../brand/links.ts';
import { siteHost } from '../../brand/profile.ts';
import { topicHits } from '../../brand/topics.ts';
import { type Context, defineRule } from '../rule.ts';
import { isHandleOf } from '../../brand/handles.ts';

/** Another rule judges shorter bios. */
const fewestWords = 4;

/** The host of the profile's link if it is not the brand's; `undefined` if it is a shared one (a page of links may lead to the brand) or the bio links to the brand. */
function strangeSite({ profile, analysis: { entities }, brand: { sites } }: Context): string | undefined {
  const host = profile?.site === undefined ? undefined : siteHost(profile.site);
  return host === undefined || sites.length === 0 || leadsTo(host, sites) || isShared(host) || entities.some(({ kind, text }) => kind === 'url' && leadsTo(text, sites)) ? undefined : host;
}

/** Whether the bio mentions none of the brand's topics and no word of its name. */
function isElsewhere({ profile, analysis, brand: { topics, languages, name } }: Context): boolean {
  if (profile?.bio === undefined || topics.length === 0 || analysis.words.length < fewestWords) return false;
  // Topics are written in the brand's language and cannot be matched in a bio in another.
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
    // The default brand also applies to unknown handles, and another account may stand for something else.
    if (brand.handle !== '' && !isHandleOf(brand, profile.handle)) return undefined;
    const site = strangeSite(context);
    const isSilent = isElsewhere(context);
    if (site === undefined && !isSilent) return undefined;
    return { spans: [], data: { site: site ?? '', home: brand.sites[0] ?? '', topic: brand.topics[0]?.split('/', 1)[0]?.trim() ?? '' }, variant: site !== undefined && isSilent ? undefined : isSilent ? 'topics' : 'site' };
  },
});
