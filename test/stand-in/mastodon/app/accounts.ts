/** An invented account. */
export interface Account {
  /** With its server, unless it is on this one. */
  readonly acct: string;
  readonly name: string;
  readonly bio: string;
  readonly site: string;
  readonly followers: number;
  readonly following: number;
  readonly posts: number;
  readonly colour: string;
  readonly locked?: boolean;
}

/** The person using the page. */
export const me = 'kebun_kota';

export const accounts: readonly Account[] = [
  { acct: me, name: 'Kebun Kota', colour: '#2f7d4f', bio: 'A vegetable garden on a roof in Surabaya. What grows in 40 pots, what does not, and what it cost.', site: 'https://kebunkota.example/pots', followers: 12_846, following: 1207, posts: 2310 },
  { acct: 'noor@maps.example', name: 'Noor Haddad', colour: '#1d4ed8', bio: 'I draw maps of ordinary places.', site: 'https://noormaps.example/', followers: 48_213, following: 391, posts: 9120 },
  { acct: 'tomo@boats.example', name: 'Tomo Ito', colour: '#6d28d9', bio: 'Small boats, hand tools, honest failures.', site: 'https://tomo.example/', followers: 731, following: 655, posts: 1288 },
  { acct: 'tools@boats.example', name: 'Tool Library', colour: '#b45309', bio: 'Lends planes and patience.', site: 'https://tools.example/', followers: 90, following: 12, posts: 40 },
  { acct: 'tomatoes', name: 'Tomatoes of Surabaya', colour: '#be185d', bio: '', site: 'https://tomatoes.example/', followers: 310, following: 200, posts: 77 },
  { acct: 'towers@maps.example', name: 'Water Towers', colour: '#0e7490', bio: '', site: 'https://towers.example/', followers: 5, following: 5, posts: 5 },
  { acct: 'tofu_daily', name: 'Tofu Daily', colour: '#65a30d', bio: '', site: 'https://tofu.example/', followers: 12, following: 2, posts: 8 },
  { acct: 'moss', name: 'Quiet Moss', colour: '#4d7c0f', bio: 'Moss, mostly.', site: 'https://moss.example/', followers: 412, following: 389, posts: 702, locked: true },
];

export const accountOf = (acct: string): Account => accounts.find((account) => account.acct === acct) ?? { acct, name: acct, colour: '#888', bio: '', site: 'https://example.org/', followers: 0, following: 0, posts: 0 };
/** As seen from every other server. */
export const fullName = (acct: string): string => (acct.includes('@') ? acct : `${acct}@${location.host}`);
