import { parseVoiceOf } from '../core/brand/learned/parse-voices.ts';
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
  const [current, brands, record, dismissals, voices] = await Promise.all([settings(), load('brands').then(parseBrands), load('record').then(parseRecord), load('dismissals').then(parseDismissals), load('voices')]);
  const brand = brandFor(brands, account);
  // Where the page does not tell who writes, it is the account of the brand that speaks there.
  const voice = parseVoiceOf(voices, account ?? brand.handle);
  return { settings: current, speaks: languageOf(current), brand, brands, voice, recent: postsOf(record, account), dismissals, now: Date.now() };
}
