import { asAccount, handleOf } from '../core/brand/account.ts';
import { asOneOf, asRecord, asText } from '../core/util/parse.ts';
import { addDismissal, parseDismissals, undoDismissal, snoozedUntil } from '../core/review/dismissals.ts';
import { parseSettings, type Exception, type Settings } from '../core/storage/settings.ts';
import type { TipDismissal } from '../shell/protocol.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { coachStrings } from '../strings/coach.ts';
import { update } from './storage-writes.ts';

/** Parses a dismissal from a message; `undefined` if invalid. */
export function parseTipDismissal(value: unknown): TipDismissal | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const scope = asOneOf('once', 'post', 'everywhere', 'replies', 'account', 'wrong')(record?.['scope']);
  const account = asAccount(record?.['account']);
  return id === undefined || scope === undefined || (scope === 'account' && account === undefined) ? undefined : { id, scope, account };
}

const isSame = (a: Exception, b: Exception): boolean => a.id === b.id && a.where === b.where && a.account === b.account;

function settingsWith(settings: Settings, { id, scope, account }: TipDismissal, isOff: boolean): Settings {
  if (scope === 'everywhere') return { ...settings, ruleOverrides: { ...settings.ruleOverrides, [id]: !isOff } };
  if (scope === 'wrong') {
    const { [id]: before = 0, ...others } = settings.wrongTips;
    return parseSettings({ ...settings, wrongTips: { ...others, [id]: before + (isOff ? 1 : -1) } });
  }
  const exception: Exception = { id, where: scope === 'replies' ? 'replies' : 'account', account: scope === 'account' ? account : undefined };
  const others = settings.exceptions.filter((other) => !isSame(other, exception));
  return { ...settings, exceptions: isOff ? [...others, exception] : others };
}

/** Stores a dismissal (two in a week snooze the rule), switches the rule off in the chosen scope, or counts a wrong tip; or undoes that. Returns the end of the snooze, if there is one. */
export async function dismissTip(dismissal: TipDismissal, isOff: boolean, now: number, { consented }: Settings): Promise<number | undefined> {
  if (dismissal.scope === 'once' || dismissal.scope === 'post') {
    // Without consent the draft must be on our own page. Nothing is stored, because that page remembers what was dismissed.
    if (!consented) return undefined;
    const dismissals = await update('dismissals', parseDismissals, (list) => (isOff ? addDismissal(list, dismissal.id, now) : undoDismissal(list, dismissal.id)));
    return snoozedUntil(dismissals, dismissal.id, now);
  }
  await update('settings', parseSettings, (settings) => settingsWith(settings, dismissal, isOff));
  return undefined;
}

/** The sentence about a dismissal. */
export function dismissalMessage({ scope, account = '' }: TipDismissal, until: number | undefined, locale: LanguageId): string {
  const { dismissedIn, snoozed } = coachStrings[locale];
  return until === undefined ? interpolate(dismissedIn[scope], { account: handleOf(account) }) : interpolate(snoozed, { date: new Date(until).toLocaleDateString(locale, { day: 'numeric', month: 'long' }) });
}
