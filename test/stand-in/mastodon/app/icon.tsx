import type { JSX } from 'react';

/** Simple drawings, told apart by their classes. Each is a separate element, as on the site. */
const drawings: Readonly<Record<string, string>> = {
  globe: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM2 12h20M12 2c4 4 4 16 0 20M12 2c-4 4-4 16 0 20', unlock: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 7-2', lock: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4', at: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 8v5a3 3 0 0 0 6 0v-1a10 10 0 1 0-4 8',
  reply: 'M9 6l-6 6 6 6M3 12h10q8 0 8 8', retweet: 'M4 8h13v8M17 16l4-4M17 16l-4-4M20 16H7V8M7 8L3 12', star: 'M12 3l3 6 6 1-5 4 2 7-6-4-6 4 2-7-5-4 6-1z', times: 'M5 5l14 14M19 5L5 19', 'ellipsis-h': 'M4 12h1M12 12h1M20 12h1', warning: 'M12 3l10 18H2zM12 9v6M12 18v1',
};

export const Icon = ({ id }: { readonly id: string }): JSX.Element => (
  <svg key={id} className={`icon icon-${id}`} viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true"><path d={drawings[id] ?? 'M4 6h16M4 12h16M4 18h10'} /></svg>
);
