import { plainHandle } from '../core/brand/handle.ts';
import { asOneOf, asRecord, asText } from '../core/parse.ts';
import { dismissed, parseDismissals, restored } from '../core/quiet.ts';
import { parseSettings, type Exception, type Settings } from '../core/settings.ts';
import type { Ignored } from '../shell/protocol.ts';
import { change } from './writing.ts';

/** Undefined where it is none. */
export function parseIgnored(value: unknown): Ignored | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const how = asOneOf('once', 'post', 'everywhere', 'replies', 'account')(record?.['how']);
  const account = plainHandle(asText(50)(record?.['account']) ?? '') || undefined;
  return id === undefined || how === undefined || (how === 'account' && account === undefined) ? undefined : { id, how, account };
}

const isSame = (a: Exception, b: Exception): boolean => a.id === b.id && a.where === b.where && a.account === b.account;

function settingsWith(settings: Settings, { id, how, account }: Ignored, isOff: boolean): Settings {
  if (how === 'everywhere') return { ...settings, toggled: { ...settings.toggled, [id]: !isOff } };
  const exception: Exception = { id, where: how === 'replies' ? 'replies' : 'account', account: how === 'account' ? account : undefined };
  const others = settings.exceptions.filter((other) => !isSame(other, exception));
  return { ...settings, exceptions: isOff ? [...others, exception] : others };
}

/** Remembers that a hint was waved away (twice in a week, and it sleeps), or switches its rule off where the person said; or takes that back. */
export async function ignore(ignored: Ignored, isOff: boolean, now: number): Promise<null> {
  if (ignored.how === 'once' || ignored.how === 'post') await change('dismissals', parseDismissals, (list) => (isOff ? dismissed(list, ignored.id, now) : restored(list, ignored.id)));
  else await change('settings', parseSettings, (settings) => settingsWith(settings, ignored, isOff));
  return null;
}
