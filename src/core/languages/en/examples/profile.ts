import type { BrandProfile } from '../../../model/brand.ts';
import type { Example, Examples } from '../../../rules/example.ts';
import { acme } from '../../../rules/example-brands.ts';
import { day } from '../../../util/time.ts';

const exact = (value: number) => ({ value, uncertainty: 0 });
const counts = (followers: number, following: number): Example => ({ text: '', situation: 'profile', profile: { followers: exact(followers), following: exact(following) } });
const sizes = (followers: number, following: number, uncertainty = 0): Example => ({
  text: '',
  situation: 'profile',
  profile: { isOwn: true, followers: { value: followers, uncertainty }, following: { value: following, uncertainty } },
});
/** An example whose `following` goes through these values, with a snapshot every `days` days. */
const waves = (days: number, ...following: readonly number[]): Example => ({
  text: '',
  situation: 'profile',
  profile: {
    isOwn: true,
    history: following.map((count, i) => ({ handle: 'acmefreight', followers: 400 + 30 * i, following: count, followersUncertainty: 0, followingUncertainty: 0, takenAt: i * days * day })),
  },
});
const profile = (bio: string | undefined, site: string | undefined, isOwn = true): Example => ({ text: '', situation: 'profile', profile: { isOwn, bio, site } });
const called = (name: string | undefined, brand: Partial<BrandProfile> = acme, rest: { readonly isOwn?: boolean; readonly handle?: string } = {}): Example => ({
  text: '',
  situation: 'profile',
  brand,
  profile: { isOwn: true, handle: brand.handle ?? 'somebody', name, ...rest },
});
const shown = (bio: string | undefined, site: string | undefined, brand: Partial<BrandProfile> = acme, rest: { readonly isOwn?: boolean; readonly handle?: string } = {}): Example => ({
  text: '',
  situation: 'profile',
  brand,
  profile: { isOwn: true, handle: brand.handle ?? 'somebody', bio, site, ...rest },
});
const pinning = (pinned: string | undefined, brand: Partial<BrandProfile> = acme, rest: { readonly isOwn?: boolean; readonly handle?: string } = {}): Example => ({
  text: '',
  situation: 'profile',
  brand,
  profile: { isOwn: true, handle: brand.handle ?? 'somebody', pinned, ...rest },
});
const posts = (count: number, replies: number, isOwn = true): Example => ({ text: '', situation: 'profile', profile: { isOwn, posts: { count, replies } } });

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'ratio-style': {
    flags: [counts(5200, 4900), counts(80_000, 700), counts(900, 400), counts(61, 117), counts(310, 305), counts(1_200_000, 90), counts(50, 50), counts(40, 4000)],
    passes: [
      counts(12, 30),
      { text: '', situation: 'profile', profile: { followers: exact(100), following: exact(100), isProtected: true } },
      { text: '', situation: 'profile', profile: {} },
      { text: '', situation: 'profile', profile: { followers: { value: 5000, uncertainty: 500 }, following: exact(1000) } },
      { text: '', situation: 'profile', profile: { followers: exact(700) } },
      counts(99, 0),
      counts(4000, 0),
    ],
  },
  lopsided: {
    flags: [sizes(800, 4900), sizes(200, 1500), sizes(2400, 5000), sizes(0, 500), sizes(299, 500), sizes(12_000, 41_000, 500), sizes(590, 1000)],
    passes: [
      sizes(61, 117),
      sizes(4000, 5000),
      sizes(150, 430),
      sizes(600, 1000),
      sizes(590, 1000, 50),
      sizes(10, 499),
      { text: '', situation: 'profile', profile: { isOwn: false, followers: { value: 800, uncertainty: 0 }, following: { value: 4900, uncertainty: 0 } } },
      { text: '', situation: 'profile', profile: { isOwn: true, following: { value: 4900, uncertainty: 0 } } },
    ],
  },
  'spam-and-cull': {
    flags: [
      waves(4, 500, 900, 520, 940, 510, 930),
      waves(4, 1000, 1800, 1040, 1880, 1020, 1860),
      waves(5, 300, 420, 310, 430, 305),
      waves(3, 2000, 2400, 2100, 2500, 2050),
      waves(1, 100, 140, 180, 130, 90, 150, 170, 120, 100, 160, 110, 90),
      waves(7, 5000, 4000, 5100, 4050, 5000),
      waves(10, 700, 703, 900, 898, 700, 880, 710),
    ],
    passes: [
      waves(5, 500, 520, 540, 560, 580),
      waves(5, 5000, 3000, 2990, 2985, 2980),
      waves(4, 500, 900, 520),
      waves(2, 500, 900, 520, 940, 510),
      waves(5, 400, 404, 401, 403, 400, 404, 402),
      waves(5, 1000, 1400, 1380, 1800, 1790, 2300),
      waves(5, 6000, 6200, 5900, 6250, 6000),
      waves(5, 800, 840, 810, 835, 800),
    ],
  },
  'home-and-promise': {
    flags: [
      profile('', 'acme.com'),
      profile('Freight and customs tips for small shops', ''),
      profile('Just me', ''),
      profile('Dreamer. Doer.', 'cornerloaf.com'),
      profile('🚚🚚🚚', 'acme.com'),
      profile('Bread at dawn, notes on flour all week', ' '),
      profile('#logistics #ports #trucks #ships', 'acme.com'),
    ],
    passes: [
      profile('Freight and customs tips for small shops, daily', 'acme.com'),
      profile('', '', false),
      profile(undefined, undefined),
      profile('What ports pay, each Monday', 'https://acme.com'),
      profile('Loaves, crumbs, letters from the oven', undefined),
      profile(undefined, 'cornerloaf.com'),
      profile('Me', 'acme.com', false),
    ],
  },
  'profile-name': {
    flags: [
      called('Mike from the docks'),
      called('AF'),
      called('Freight Acme'),
      called('Acme Fright'),
      called('The Corner Loaf', { name: 'Rye & Shine', handle: '' }),
      called('SaddleSpoke Bandung', { name: 'Saddle & Wheel', handle: 'saddlespoke' }),
      called('ACMEFR8'),
    ],
    passes: [
      called('Acme Freight'),
      called('acme freight 🚚'),
      called('Acme'),
      called('AcmeFreight Cebu'),
      called('Mike from the docks', acme, { isOwn: false }),
      called('Mike from the docks', acme, { handle: 'mike_b' }),
      called(undefined),
      called('🚚🚚'),
      called('Anything', { name: '' }),
    ],
  },
  'profile-match': {
    flags: [
      shown('Freight and customs tips for small shops', 'old-acme.net'),
      shown('Coffee lover, father of three, always on the road', 'acme.com'),
      shown('Thoughts on football and the weather in Leeds', 'https://mikesblog.org/about'),
      shown('We love what we do and it shows every day', undefined),
      shown('Numbers and stories from the yard', 'acme.shop'),
      shown('Handmade candles from our little kitchen', 'rye.example.com', { topics: ['bread'], sites: ['ryeandshine.com'] }),
    ],
    passes: [
      shown('Freight and customs tips for small shops', 'acme.com'),
      shown('Shipping news, daily, and what it costs you', 'https://www.acme.com/port?x=1'),
      shown('Ports, trucks, deliveries: what moves and why', 'blog.acme.com'),
      shown('Everything on freight', 'linktr.ee/acme'),
      shown('Customs made simple: portnews.net, and our own acme.com', 'portnews.net'),
      shown('Hello there', 'acme.com'),
      shown(undefined, undefined),
      shown('Gaya hidup sehat untuk semua orang di kota besar', 'acme.com'),
      shown('Coffee lover, father of three, always on the road', 'mike.com', acme, { isOwn: false }),
      shown('Coffee lover, father of three, always on the road', 'mike.com', acme, { handle: 'mike_b' }),
      shown('Coffee lover, father of three, always on the road', 'mike.com', { name: 'Mike' }),
      shown('The people of Acme Freight, on the road since 1982', 'acme.com'),
    ],
  },
  'profile-pinned': {
    flags: [
      pinning('What a season it was for our football team, thank you all'),
      pinning('We wish everybody a happy and peaceful new year'),
      pinning('Look at this sunset over the bay, no filter needed'),
      pinning('My favourite film of the year, and nobody talks about it', { topics: ['bread', 'baking'] }),
      pinning('The best books I read this summer: https://example.com/books'),
    ],
    passes: [
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
  },
  'broadcast-only': {
    flags: [posts(40, 1), posts(20, 0), posts(100, 9), posts(21, 2), posts(50, 4), posts(500, 0), posts(30, 2)],
    passes: [
      posts(40, 12),
      posts(8, 0),
      posts(40, 0, false),
      posts(20, 2),
      posts(19, 0),
      posts(60, 6),
      { text: '', situation: 'profile', profile: { isOwn: true } },
      { text: '', situation: 'profile', profile: { isOwn: true, posts: { count: 90, replies: 1 } }, brand: { preset: 'newsroom' } },
    ],
  },
};
