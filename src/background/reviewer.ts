import { brandFor, parseBrands } from '../core/brand/profile.ts';
import { parseDismissals } from '../core/quiet.ts';
import { parseRecord, postsOf } from '../core/record.ts';
import type { Reviewer } from '../core/review.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import { languageOf } from '../shell/speaks.ts';
import { load } from '../shell/storage.ts';

export const settings = async (): Promise<Settings> => parseSettings(await load('settings'));

/** Everything that a draft of an account is judged by, as it is stored now. */
export async function reviewerFor(account: string | undefined): Promise<Reviewer> {
  const [current, brands, record, dismissals] = await Promise.all([settings(), load('brands').then(parseBrands), load('record').then(parseRecord), load('dismissals').then(parseDismissals)]);
  return { settings: current, speaks: languageOf(current), brand: brandFor(brands, account), brands, recent: postsOf(record, account), dismissals, now: Date.now() };
}
