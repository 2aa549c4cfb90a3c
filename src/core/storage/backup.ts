import { migrate, schemaVersion as version } from './migrations.ts';
import { userDataKeys, userDataParsers, type UserData, type UserDataKey } from './user-data.ts';
import { asRecord } from '../util/parse.ts';
import { parseJson } from '../util/parse-json.ts';
import { historyUntil } from '../profile/follower-history.ts';
import { postsUntil } from '../posts/post-history.ts';
import { firstDifference } from '../util/deep-diff.ts';

/** Key that identifies our files. Its value is the schema version of the contents. */
const mark = 'worth-following';

/** Maximum size. A thousand stored posts take about a megabyte, two years of counts for twenty accounts two, their voices one. */
export const largestBackup = 5_000_000;

/** Why a file is rejected. `at`: where in the file. */
export type BackupProblem = { readonly kind: 'too-large' | 'no-json' | 'not-ours' | 'newer' } | { readonly kind: 'unknown' | 'unexpected'; readonly at: string };

type BackupReading = { readonly ok: true; readonly parts: Partial<UserData> } | { readonly ok: false; readonly problem: BackupProblem };

/** Removes consent from settings. A file must not carry it, because only the person can give it, on the page that says what it means. */
function withoutConsent(settings: UserData['settings']): Omit<UserData['settings'], 'consented'> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'consented')) as Omit<UserData['settings'], 'consented'>;
}

/** Writes all user data to the text of a file. */
export const writeBackup = ({ settings, ...rest }: UserData): string => JSON.stringify({ [mark]: version, settings: withoutConsent(settings), ...rest });

const problem = (kind: 'too-large' | 'no-json' | 'not-ours' | 'newer'): BackupReading => ({ ok: false, problem: { kind } });

const isUserDataKey = (name: string): name is UserDataKey => userDataKeys.some((key) => key === name);

/** Reads an exported file strictly: anything we would not have written is rejected, and the result says where it is. */
export function readBackup(text: string): BackupReading {
  if (text.length > largestBackup) return problem('too-large');
  const given = parseJson(text);
  if (given === undefined) return problem('no-json');
  const file = asRecord(given);
  const form = file?.[mark];
  if (!file || typeof form !== 'number' || form < 1) return problem('not-ours');
  if (form > version) return problem('newer');
  const parts: Partial<Record<UserDataKey, unknown>> = {};
  for (const [name, value] of Object.entries(migrate(file, form))) {
    if (name === mark) continue;
    if (!isUserDataKey(name)) return { ok: false, problem: { kind: 'unknown', at: name } };
    const parsed: unknown = JSON.parse(JSON.stringify(userDataParsers[name](value)));
    const known = name === 'settings' ? withoutConsent(parsed as UserData['settings']) : parsed;
    const at = firstDifference(value, known, [name]);
    if (at) return { ok: false, problem: { kind: 'unexpected', at: at.join(' › ') } };
    parts[name] = parsed;
  }
  return { ok: true, parts: parts as Partial<UserData> };
}

const datedIn = ({ history = [], record = [] }: Partial<UserData>): number => history.length + record.length;

/** Drops entries dated later than tomorrow, and counts them. */
export function partsUntil(parts: Partial<UserData>, now: number): { readonly parts: Partial<UserData>; readonly toCome: number } {
  const { history, record } = parts;
  const dated = { ...(history && { history: historyUntil(history, now) }), ...(record && { record: postsUntil(record, now) }) };
  return { parts: { ...parts, ...dated }, toCome: datedIn(parts) - datedIn(dated) };
}

/** Every part except the settings is a list. */
type ListedPart = Exclude<UserDataKey, 'settings'>;

/** A line of the preview: how much there is now, and how much there would be. */
interface BackupChange {
  readonly part: 'choices' | 'rules' | ListedPart;
  readonly now: number;
  readonly after: number;
  readonly differs: boolean;
}

const toggles = ({ ruleOverrides }: UserData['settings']): number => Object.keys(ruleOverrides).length;
const isList = (key: UserDataKey): key is ListedPart => key !== 'settings';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an import would change. Parts that are not in the file remain as they are. */
export function changesBy(parts: Partial<UserData>, now: UserData): readonly BackupChange[] {
  const line = (part: BackupChange['part'], before: number, after: number, differs: boolean): BackupChange => ({ part, now: before, after, differs });
  const { settings } = parts;
  const own = settings ? Object.entries(withoutConsent(settings)).filter(([name, value]) => name !== 'ruleOverrides' && !same(value, now.settings[name as keyof UserData['settings']])) : [];
  return [
    ...(settings ? [line('choices', 0, own.length, own.length > 0), line('rules', toggles(now.settings), toggles(settings), !same(settings.ruleOverrides, now.settings.ruleOverrides))] : []),
    ...userDataKeys.filter(isList).flatMap((part) => {
      const after = parts[part];
      return after ? [line(part, now[part].length, after.length, !same(after, now[part]))] : [];
    }),
  ];
}
