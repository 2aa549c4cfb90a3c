import type { TabReport } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { Coach } from './coach.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

/** The profile on screen; for the person's own, with the words of its pinned post. */
function profileOf(site: SiteAdapter, url: URL): TabReport['profile'] {
  const profile = site.readProfile(document, url);
  // A post that is cut may name its subject in the part we cannot see.
  const pinned = profile?.isOwn ? site.readPosts(document).find(({ isPinned, isCut, author }) => isPinned && !isCut && sameHandle(author, profile.handle)) : undefined;
  return profile && { ...profile, pinned: pinned?.text };
}

/** What the coach sees in a page, for the popup; nothing if it may not read here. */
export function tabReport(site: SiteAdapter, coaches: Iterable<Coach>, isOn: boolean): TabReport {
  const url = new URL(location.href);
  const nothing = { drafts: [], profile: undefined, strange: undefined, missing: undefined, isOn, site: url.hostname, composers: 0 };
  if (!isOn) return nothing;
  const profile = profileOf(site, url);
  const expected = site.expects(url);
  const composers = site.composers(document);
  // A composer that cannot be read counts as none.
  const canRead = profile !== undefined || composers.some((composer) => site.readDraft(composer));
  const isMissing = expected === 'composer' ? !composers.some((composer) => site.readDraft(composer)) : expected === 'profile' && !profile;
  const drafts = [...coaches].flatMap((coach) => {
    const shown = coach.shown();
    if (typeof shown !== 'object') return [];
    const { views: _, ...review } = shown.review;
    return [{ text: shown.draft.text, review }];
  });
  return { ...nothing, drafts, profile, strange: canRead ? undefined : site.strangeness(document), missing: isMissing ? expected : undefined, composers: composers.length };
}
