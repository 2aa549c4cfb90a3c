/** An invented account. */
export interface Account {
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly followers: number;
  readonly following: number;
  readonly postCount: number;
  readonly colours: readonly [string, string];
  readonly joined: string;
  readonly category?: string;
  readonly location?: string;
  /** The link in the profile, as shown. */
  readonly site?: string;
  readonly verified?: boolean;
  /** Follows the person using the page. */
  readonly followsYou?: boolean;
  /** A bot's owner. */
  readonly owner?: string;
  readonly state?: 'protected' | 'suspended' | 'loading';
  /** How its exact counts reach the page: drawn by the app, in the first page sent (outdated after a change of route), or not at all. */
  readonly schema: 'client' | 'server' | 'none';
}

/** The person using the page. */
export const viewerHandle = 'saddlespoke';

export const accounts: readonly Account[] = [
  {
    handle: 'saddlespoke', name: 'Saddle & Spoke', schema: 'client', colours: ['#0f766e', '#f5d0a9'],
    bio: 'Bicycle workshop in Bandung. What 40 repairs a week teach us, written down so that you can do them at home.',
    followers: 12_846, following: 1_207, postCount: 3_412, joined: '2019-03', category: 'Bicycle Shop', location: 'Bandung', site: 'saddleandspoke.example',
  },
  {
    handle: 'noor_maps', name: 'Noor Haddad', schema: 'client', colours: ['#1d4ed8', '#bfdbfe'], verified: true, followsYou: true,
    bio: 'I draw maps of ordinary places. Cartographer, walker, slow reader.\nNew: the water fountains of 31 cities.',
    followers: 48_213, following: 391, postCount: 9_120, joined: '2012-07', location: 'Lisbon', site: 'noormaps.example/fountains',
  },
  {
    handle: 'dapurbumi', name: 'Dapur Bumi', schema: 'server', colours: ['#b45309', '#fde68a'],
    bio: 'Resep rumahan dari bahan pasar, dihitung sampai rupiahnya. Tanya soal dapur, kami jawab tiap sore 😋',
    followers: 128_450, following: 3_912, postCount: 15_877, joined: '2016-01', location: 'Yogyakarta', site: 'dapurbumi.example',
  },
  {
    handle: 'aling_nena', name: 'Aling Nena’s Bakery', schema: 'client', followsYou: true, colours: ['#be185d', '#fbcfe8'],
    bio: 'Panaderya sa Iloilo mula 1987. Mga tip sa pagmamasa, totoong oras ng luto, at kung bakit pumapalya ang tinapay.',
    followers: 9_874, following: 10_212, postCount: 2_031, joined: '2018-11', location: 'Iloilo City',
  },
  {
    handle: 'harbor_bulletin', name: 'Harbor Bulletin', schema: 'client', colours: ['#334155', '#cbd5e1'], verified: true,
    bio: 'Tides, ferries and council votes for the bay, every hour.',
    followers: 3_481_902, following: 214, postCount: 98_340, joined: '2009-05', site: 'harborbulletin.example',
  },
  {
    handle: 'tomo_builds', name: 'Tomo Ito', schema: 'none', colours: ['#6d28d9', '#ddd6fe'],
    bio: 'Small boats, hand tools, honest failures.', followers: 7_310, following: 655, postCount: 1_288, joined: '2020-02',
  },
  {
    handle: 'followbackfinn', name: 'Finn 💯 follow back', schema: 'server', colours: ['#ca8a04', '#fef08a'],
    bio: 'Follow me, I follow you! Growing together!', followers: 15_302, following: 14_988, postCount: 40_112, joined: '2021-08',
  },
  {
    handle: 'new_here_ana', name: 'Ana', schema: 'client', colours: ['#15803d', '#bbf7d0'],
    bio: '', followers: 3, following: 0, postCount: 1, joined: '2026-11',
  },
  {
    handle: 'tide_bot', name: '@tide_times', schema: 'none', colours: ['#0e7490', '#a5f3fc'], followsYou: true, owner: 'harbor_bulletin',
    bio: 'High water and low water, twice a day.', followers: 2_181, following: 12, postCount: 5_310, joined: '2023-03',
  },
  {
    handle: 'quiet_garden', name: 'Quiet Garden', schema: 'none', state: 'protected', colours: ['#4d7c0f', '#d9f99d'],
    bio: 'Moss, mostly.', followers: 412, following: 389, postCount: 702, joined: '2015-04',
  },
  {
    handle: 'gone_account', name: '@gone_account', schema: 'none', state: 'suspended', colours: ['#9ca3af', '#e5e7eb'],
    bio: '', followers: 0, following: 0, postCount: 0, joined: '2014-01',
  },
  {
    handle: 'loading_lou', name: 'Lou', schema: 'none', state: 'loading', colours: ['#0891b2', '#a5f3fc'],
    bio: '', followers: 5_120, following: 610, postCount: 330, joined: '2017-06',
  },
];

const nobody = { bio: '', followers: 0, following: 0, postCount: 0, joined: '2026-01', schema: 'none', colours: ['#94a3b8', '#e2e8f0'] } as const;

export const accountOf = (handle: string): Account =>
  accounts.find((account) => account.handle.toLowerCase() === handle.toLowerCase()) ?? { ...nobody, handle, name: handle };
