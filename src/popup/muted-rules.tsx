import { handleOf } from '../core/brand/account.ts';
import type { RuleListItem } from '../core/review/rule-list.ts';
import type { Exception } from '../core/storage/settings.ts';
import { snoozedUntil, type Dismissal } from '../core/review/dismissals.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { PageStrings } from '../strings/types/popup.ts';

interface MutedRulesProps {
  readonly rules: readonly RuleListItem[];
  /** Rules that the person switched off. */
  readonly switchedOff: ReadonlySet<string>;
  /** Rules that are off only in some places. */
  readonly exceptions: readonly Exception[];
  readonly dismissals: readonly Dismissal[];
  readonly now: number;
  readonly switchOn: (id: string) => void;
  readonly allow: (exception: Exception) => void;
  readonly wake: (id: string) => void;
  readonly strings: PageStrings;
  readonly locale: LanguageId;
}

interface MutedRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

/** Rules that are off, excepted or snoozed, each with a button that undoes it. Shows nothing if all are active. */
export function MutedRules({ rules, switchedOff, exceptions, dismissals, now, switchOn, allow, wake, strings, locale }: MutedRulesProps) {
  const muted = rules.flatMap(({ id, title, isOn }): readonly MutedRule[] => {
    if (!isOn) return switchedOff.has(id) ? [{ id, title, why: strings.switchedOff, undo: strings.switchOn, onUndo: () => switchOn(id) }] : [];
    const somewhere = exceptions.filter((exception) => exception.id === id).map((exception): MutedRule => {
      const why = exception.where === 'replies' ? strings.offInReplies : interpolate(strings.offFor, { account: handleOf(exception.account ?? '') });
      return { id, title, why, undo: strings.switchOn, onUndo: () => allow(exception) };
    });
    const until = snoozedUntil(dismissals, id, now);
    if (until === undefined) return somewhere;
    const date = new Date(until).toLocaleDateString(locale, { day: 'numeric', month: 'long' });
    return [...somewhere, { id, title, why: interpolate(strings.snoozedUntil, { date }), undo: strings.endSnooze, onUndo: () => wake(id) }];
  });
  if (muted.length === 0) return null;
  return (
    <section class="muted-rules">
      <h2>{strings.mutedRules}</h2>
      <ul>
        {muted.map(({ id, title, why, undo, onUndo }) => (
          <li key={`${id} ${why}`} data-muted={id}>
            <div>
              <span>{title}</span> <span class="help">{why}</span>
            </div>
            <button type="button" class="small" aria-label={`${undo}: ${title}`} onClick={onUndo}>
              {undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
