import { leadsTo } from '../../brand/links.ts';
import type { CueName } from '../../languages/cues.ts';
import { recentPosts } from '../../posts/recent-posts.ts';
import { defineRule } from '../rule.ts';

/** This many posts in a row that link elsewhere are a habit. */
const window = 4;
const home = 0.5;
const elsewhere = -0.3;
/** In these posts it matters where to find help, not whose page it is on. */
const free: readonly CueName[] = ['calamity', 'advisory', 'help-appeal', 'grief'];

export const homeLink = defineRule({
  id: 'home-link',
  group: 'brand',
  severity: 'tip',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['three-mistakes'],
  title: 'Bring people to your own site',
  advice: 'Your recent links all lead elsewhere. Link to {site} next time?',
  praise: 'You link to your own site.',
  why: 'Networks come and go; your own site stays yours.',
  check: ({ analysis, brand, recent, cues }) => {
    const links = analysis.entities.filter(({ kind }) => kind === 'url');
    if (brand.sites.length === 0 || links.length === 0) return undefined;
    const own = links.filter(({ text }) => leadsTo(text, brand.sites));
    if (own.length > 0) return { spans: own.map(({ start, end }) => ({ start, end })), brand: home };
    // Newsrooms and public offices are expected to link to other people's pages.
    if (brand.preset === 'newsroom' || brand.preset === 'public-office') return undefined;
    const linking = recentPosts(recent, window, ({ kind, hasLink }) => kind !== 'reply' && hasLink);
    if (linking.length < window || linking.some(({ linksHome }) => linksHome)) return undefined;
    if (free.some((name) => cues(name).strong.length > 0)) return undefined;
    return { spans: links.map(({ start, end }) => ({ start, end })), brand: elsewhere, data: { site: brand.sites[0] ?? '' } };
  },
});
