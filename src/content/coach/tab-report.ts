import type { TabReport } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import { reviewedBy, type Coach } from './coach.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

/** The profile on the page. The person's own includes the text of the pinned post. */
function profileOf(site: SiteAdapter): TabReport['profile'] {
  const profile = site.readProfile(document, location);
  // A cut post may name its subject in the hidden part, so it is left out.
  const pinned = profile?.isOwn ? site.readPosts(document).find(({ isPinned, isCut, author }) => isPinned && !isCut && sameHandle(author, profile.handle)) : undefined;
  return profile && { ...profile, pinned: pinned?.text };
}

/** What the coach sees on a page, for the popup. Empty if it may not read here. */
export function tabReport(site: SiteAdapter, coaches: Iterable<Coach>, isOn: boolean): TabReport {
  const nothing = { drafts: [], isOn, site: location.hostname, composers: 0 };
  if (!isOn) return nothing;
  const profile = profileOf(site);
  const expected = site.expects(location);
  const composers = site.composers(document);
  // Composers that cannot be read do not count.
  const canRead = profile !== undefined || composers.some((composer) => site.readDraft(composer));
  const isMissing = expected === 'composer' ? !composers.some((composer) => site.readDraft(composer)) : expected === 'profile' && !profile;
  const drafts = [...coaches].flatMap((coach) => {
    const shown = reviewedBy(coach);
    if (!shown) return [];
    const { views: _, ...review } = shown.review;
    return [{ text: shown.draft.text, review }];
  });
  return { ...nothing, drafts, profile, strange: canRead ? undefined : site.strangeness(document), missing: isMissing ? expected : undefined, composers: composers.length };
}
