import { siteOf } from '../core/brand/account.ts';
import { handleOn } from '../core/brand/handles.ts';
import type { Draft } from '../core/model/draft.ts';
import { parseVoiceOf } from '../core/brand/account-model/parse-account-models.ts';
import { brandFor, parseBrands } from '../core/brand/profile.ts';
import { parseDismissals } from '../core/review/dismissals.ts';
import { parsePostHistory, postsOf, postsUntil } from '../core/posts/post-history.ts';
import type { Reviewer } from '../core/review/review.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { cached } from './storage-cache.ts';

export const settings: () => Promise<Settings> = cached('settings', parseSettings);
const stored = {
  brands: cached('brands', parseBrands),
  record: cached('record', parsePostHistory),
  dismissals: cached('dismissals', parseDismissals),
  voices: cached('voices', (voices) => voices),
};

/** What reviews of an account's drafts depend on, as currently stored. */
export async function reviewerFor(owner: Pick<Draft, 'account' | 'site' | 'isEdit'>): Promise<Reviewer> {
  const [current, brands, record, dismissals, voices] = await Promise.all([settings(), stored.brands(), stored.record(), stored.dismissals(), stored.voices()]);
  const now = Date.now();
  const { account } = owner;
  const brand = brandFor(brands, account);
  // If the page does not say who is writing, assume the default brand's account on this site.
  const voice = parseVoiceOf(voices, account ?? handleOn(brand, siteOf(owner)) ?? '');
  // Without recent posts for an edit, because they include the post being edited.
  const recent = owner.isEdit ? [] : postsOf(postsUntil(record, now), owner);
  return { settings: current, locale: uiLocale(current), brand, brands, voice, recent, dismissals, now };
}
