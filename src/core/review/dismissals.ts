import { asRecord, asText, asTime, itemsOf } from '../util/parse.ts';

/** A hint that was waved away. */
export interface Dismissal {
  readonly ruleId: string;
  readonly at: number;
}

const day = 86_400_000;
/** Twice in a week says: not this rule, not now. */
const enough = 2;
const within = 7 * day;
const sleepsFor = 14 * day;
/** More dismissals than anybody makes in three weeks. */
const mostKept = 200;

const isFresh = ({ at }: Dismissal, now: number): boolean => now - at <= within + sleepsFor;

/** The list with one more dismissal; what can no longer matter is dropped. */
export const addDismissal = (list: readonly Dismissal[], ruleId: string, now: number): readonly Dismissal[] =>
  [...list.filter((dismissal) => isFresh(dismissal, now)), { ruleId, at: now }].slice(-mostKept);

/** Until when a rule's hints rest: dismissed twice within a week, for two weeks from the second time on. Undefined: it is awake. */
export function snoozedUntil(list: readonly Dismissal[], ruleId: string, now: number): number | undefined {
  const times = list.filter((dismissal) => dismissal.ruleId === ruleId && dismissal.at <= now).map(({ at }) => at).toSorted((a, b) => a - b);
  const second = times.findLast((at, i) => {
    const before = times[i - (enough - 1)];
    return i >= enough - 1 && before !== undefined && at - before <= within && now - at < sleepsFor;
  });
  return second === undefined ? undefined : second + sleepsFor;
}

/** Whether a rule's hints rest. Its points stay in the score. */
export const isSnoozed = (list: readonly Dismissal[], ruleId: string, now: number): boolean => snoozedUntil(list, ruleId, now) !== undefined;
/** The list without the rule's latest dismissal: it was taken back. */
export function undoDismissal(list: readonly Dismissal[], ruleId: string): readonly Dismissal[] {
  const latest = list.findLast((dismissal) => dismissal.ruleId === ruleId);
  return list.filter((dismissal) => dismissal !== latest);
}

/** A rule's dismissals are forgotten: it speaks again. */
export const clearDismissals = (list: readonly Dismissal[], ruleId: string): readonly Dismissal[] => list.filter((dismissal) => dismissal.ruleId !== ruleId);

function parseDismissal(value: unknown): Dismissal | undefined {
  const record = asRecord(value);
  const ruleId = asText(40)(record?.['ruleId']);
  const at = asTime(record?.['at']);
  return ruleId === undefined || at === undefined ? undefined : { ruleId, at };
}

export const parseDismissals = (stored: unknown): readonly Dismissal[] => itemsOf(stored, parseDismissal, mostKept);
