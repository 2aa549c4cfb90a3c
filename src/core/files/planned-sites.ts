import type { SiteId } from '../model/site.ts';

/** Names of sites, as people and schedulers write them in calendars. */
const names: Readonly<Record<string, SiteId>> = { x: 'x', 'x.com': 'x', twitter: 'x', 'twitter/x': 'x', 'x/twitter': 'x', bluesky: 'bluesky', bsky: 'bluesky', 'bsky.app': 'bluesky', mastodon: 'mastodon', fediverse: 'mastodon', threads: 'threads', linkedin: 'linkedin' };

const siteNamed = (name: string): SiteId | undefined => names[name.trim().toLowerCase().replace(/\s*\(.*\)$/, '')];

/** The sites that a cell names ("X, Bluesky + Mastodon"), each once. Sites we do not know are left out. */
export function plannedSites(cell: string): readonly SiteId[] {
  const whole = siteNamed(cell);
  const found = whole ? [whole] : cell.split(/[,;|+&/\n]|\s(?:and|dan|at)\s/).map(siteNamed).filter((site) => site !== undefined);
  return [...new Set(found)];
}
