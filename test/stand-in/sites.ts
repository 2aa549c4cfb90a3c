import { bluesky } from './bluesky/serve.ts';
import { mastodon } from './mastodon/serve.ts';
import { standIn, standInHosts } from './serve.ts';
import type { StandIn } from './answer.ts';

/** Every site that has a mock-up. */
export const standIns = {
  x: { home: 'https://x.com/home', hosts: standInHosts, build: standIn },
  bluesky,
  mastodon,
} as const satisfies Readonly<Record<string, StandIn>>;

export type StandInId = keyof typeof standIns;
