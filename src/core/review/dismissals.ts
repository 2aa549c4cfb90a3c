import { asRecord, asText, asTime, itemsOf } from '../util/parse.ts';
import { day } from '../util/time.ts';

/** A dismissed tip. */
export interface Dismissal {
  readonly ruleId: string;
  readonly at: number;
}

/** Two dismissals within a week snooze a rule. */
const enough = 2;
const within = 7 * day;
const sleepsFor = 14 * day;
/** More than anybody dismisses in three weeks. */
const mostKept = 200;

const isFresh = ({ at }: Dismissal, now: number): boolean => now - at <= within + sleepsFor;

/** Adds a dismissal, and drops those that no longer matter. */
export const addDismissal = (list: readonly Dismissal[], ruleId: string, now: number): readonly Dismissal[] =>
  [...list.filter((dismissal) => isFresh(dismissal, now)), { ruleId, at: now }].slice(-mostKept);

/** Until when a rule is snoozed (two weeks from the second dismissal within a week); `undefined` if it is not. */
export function snoozedUntil(list: readonly Dismissal[], ruleId: string, now: number): number | undefined {
  const times = list.filter((dismissal) => dismissal.ruleId === ruleId && dismissal.at <= now).map(({ at }) => at).toSorted((a, b) => a - b);
  const second = times.findLast((at, i) => {
    const before = times[i - (enough - 1)];
    return i >= enough - 1 && before !== undefined && at - before <= within && now - at < sleepsFor;
  });
  return second === undefined ? undefined : second + sleepsFor;
}

/** Whether a rule is snoozed. Its points still count. */
export const isSnoozed = (list: readonly Dismissal[], ruleId: string, now: number): boolean => snoozedUntil(list, ruleId, now) !== undefined;
/** Removes the rule's latest dismissal. */
export function undoDismissal(list: readonly Dismissal[], ruleId: string): readonly Dismissal[] {
  const latest = list.findLast((dismissal) => dismissal.ruleId === ruleId);
  return list.filter((dismissal) => dismissal !== latest);
}

/** Removes all dismissals of a rule, so that its tips are shown again. */
export const clearDismissals = (list: readonly Dismissal[], ruleId: string): readonly Dismissal[] => list.filter((dismissal) => dismissal.ruleId !== ruleId);

function parseDismissal(value: unknown): Dismissal | undefined {
  const record = asRecord(value);
  const ruleId = asText(40)(record?.['ruleId']);
  const at = asTime(record?.['at']);
  return ruleId === undefined || at === undefined ? undefined : { ruleId, at };
}

export const parseDismissals = (stored: unknown): readonly Dismissal[] => itemsOf(stored, parseDismissal, mostKept);
