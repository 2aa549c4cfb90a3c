import type { TabReport } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import type { Coach } from './coach.ts';

/** What the coach sees in a page, for the popup. */
export function reportOf(site: SiteAdapter, coaches: Iterable<Coach>, isOn: boolean): TabReport {
  const url = new URL(location.href);
  const profile = site.readProfile(document, url);
  const expected = site.expects(url);
  const isMissing = expected === 'composer' ? site.composers(document).length === 0 : expected === 'profile' && !profile;
  const drafts = [...coaches].flatMap((coach) => {
    const shown = coach.shown();
    return typeof shown === 'object' ? [{ text: shown.draft.text, review: shown.review }] : [];
  });
  return { drafts, profile, missing: isMissing ? expected : undefined, isOn, site: url.hostname, composers: site.composers(document).length };
}
