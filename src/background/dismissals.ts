import { plainHandle } from '../core/brand/handle.ts';
import { asOneOf, asRecord, asText } from '../core/util/parse.ts';
import { dismissed, parseDismissals, restored, sleepsUntil } from '../core/review/dismissals.ts';
import { parseSettings, type Exception, type Settings } from '../core/storage/settings.ts';
import type { Ignored } from '../shell/protocol.ts';
import type { LanguageId } from '../core/model/language.ts';
import { fillIn } from '../core/util/interpolate.ts';
import { coachStrings } from '../strings/coach.ts';
import { change } from './storage-writes.ts';

/** Undefined where it is none. */
export function parseIgnored(value: unknown): Ignored | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const how = asOneOf('once', 'post', 'everywhere', 'replies', 'account', 'wrong')(record?.['how']);
  const account = plainHandle(asText(50)(record?.['account']) ?? '') || undefined;
  return id === undefined || how === undefined || (how === 'account' && account === undefined) ? undefined : { id, how, account };
}

const isSame = (a: Exception, b: Exception): boolean => a.id === b.id && a.where === b.where && a.account === b.account;

function settingsWith(settings: Settings, { id, how, account }: Ignored, isOff: boolean): Settings {
  if (how === 'everywhere') return { ...settings, toggled: { ...settings.toggled, [id]: !isOff } };
  if (how === 'wrong') {
    const { [id]: before = 0, ...others } = settings.wrongTips;
    return parseSettings({ ...settings, wrongTips: { ...others, [id]: before + (isOff ? 1 : -1) } });
  }
  const exception: Exception = { id, where: how === 'replies' ? 'replies' : 'account', account: how === 'account' ? account : undefined };
  const others = settings.exceptions.filter((other) => !isSame(other, exception));
  return { ...settings, exceptions: isOff ? [...others, exception] : others };
}

/** Remembers that a hint was waved away (twice in a week, and it sleeps), or switches its rule off where the person said, or counts that it was wrong; or takes that back. Until when the rule's hints rest, if they do. */
export async function ignore(ignored: Ignored, isOff: boolean, now: number): Promise<number | undefined> {
  if (ignored.how === 'once' || ignored.how === 'post') {
    const dismissals = await change('dismissals', parseDismissals, (list) => (isOff ? dismissed(list, ignored.id, now) : restored(list, ignored.id)));
    return sleepsUntil(dismissals, ignored.id, now);
  }
  await change('settings', parseSettings, (settings) => settingsWith(settings, ignored, isOff));
  return undefined;
}

/** What is said of a hint that was waved away. */
export function ignoredWords({ how, account = '' }: Ignored, until: number | undefined, speaks: LanguageId): string {
  const { ignored, rests } = coachStrings[speaks];
  return until === undefined ? fillIn(ignored[how], { account }) : fillIn(rests, { date: new Date(until).toLocaleDateString(speaks, { day: 'numeric', month: 'long' }) });
}
