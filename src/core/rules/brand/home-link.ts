import { acme } from '../example-brands.ts';
import { leadsTo } from '../../brand/links.ts';
import type { CueName } from '../../languages/cues.ts';
import { recentPosts } from '../../posts/recent-posts.ts';
import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

/** This many links elsewhere in a row are a habit. */
const window = 4;
const home = 0.5;
const elsewhere = -0.3;
/** Where to find help matters more than whose page it is. */
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
    // Newsrooms and public offices pass on what others found or offer; that is their service.
    if (brand.preset === 'newsroom' || brand.preset === 'public-office') return undefined;
    const linking = recentPosts(recent, window, ({ kind, hasLink }) => kind !== 'reply' && hasLink);
    if (linking.length < window || linking.some(({ linksHome }) => linksHome)) return undefined;
    if (free.some((name) => cues(name).strong.length > 0)) return undefined;
    return { spans: links.map(({ start, end }) => ({ start, end })), brand: elsewhere, data: { site: brand.sites[0] ?? '' } };
  },
});

const abroad = [1, 2, 3, 4].map((n) => ({ text: `news ${n} https://cnn.com/${n}` }));
const mixed = [...abroad.slice(0, 3), { text: 'Our lane map https://acme.com/lanes' }];

export const examples: Examples = {
  fires: [
    { text: 'Port strike explained https://bbc.com/strike', brand: acme, recent: abroad },
    { text: 'Good thread on tariffs https://nytimes.com/x', brand: acme, recent: abroad },
    { text: 'Fuel prices by country https://iea.org/f', brand: acme, recent: abroad },
    { text: 'How canals set their tolls https://canals.example.org/tolls', brand: acme, recent: abroad },
    { text: 'Someone mapped every lighthouse on our route https://maps.example.org/lights', brand: acme, recent: abroad },
    { text: 'Not our page, though close: https://notacme.com/guide', brand: acme, recent: abroad },
    { text: 'Worth an evening: https://acme.com.example.org/long-read', brand: acme, recent: abroad },
    { text: 'Pilots talk about fog https://sea.example.org/fog', brand: acme, recent: [{ text: 'Sure, see acme.com/faq', kind: 'reply', hasLink: true, linksHome: true }, ...abroad] },
  ],
  quiet: [
    { text: 'Port strike explained https://acme.com/strike', brand: acme, recent: abroad },
    { text: 'Port strike explained in 3 lines', brand: acme, recent: abroad },
    { text: 'Our customs checklist acme.com/check', brand: acme, recent: abroad },
    { text: 'A cartoon that every dispatcher will know https://comics.example.org/7', brand: acme, recent: mixed },
    { text: 'Where to give blood after the quake https://redcross.example.org/blood', brand: { ...acme, preset: 'newsroom' }, recent: abroad },
    { text: 'Where to renew a fishing permit this month https://ports.example.org/permits', brand: { ...acme, preset: 'public-office' }, recent: abroad },
    { text: 'Two studies on tyre wear https://tyres.example.org/wear', brand: { ...acme, sites: [] }, recent: abroad },
    { text: 'Photos from the yard: https://photos.acme.com/yard', brand: acme, recent: abroad },
    { text: 'First link of the year https://wharf.example.org/plan', brand: acme, recent: abroad.slice(0, 2) },
  ],
  praises: [
    { text: 'All port fees in one table: https://www.acme.com/table', brand: acme },
    { text: 'Our tide notes, weekly: tides.acme.com/week', brand: acme, recent: abroad },
  ],
};
