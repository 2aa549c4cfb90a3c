import { fillIn } from '../core/words.ts';
import type { Budget } from '../core/budget.ts';
import type { Draft, Fix, Hint, LanguageId, Review } from '../core/types.ts';
import type { CoachStrings, Ignore } from '../strings/types.ts';
import { HintText, HintWhy, hintClass } from './hint.tsx';
import { plural } from './plural.ts';
import { ScoreTable } from './score-table.tsx';

/** What can be done from the card; all of it on a click. */
export interface CardActions {
  readonly apply: (hint: Hint) => void;
  readonly ignore: (hint: Hint, how: Ignore) => void;
  readonly setForFun: (forFun: boolean) => void;
}

/** What has just been done, with a way back or another way. */
export interface Notice {
  readonly text: string;
  readonly button?: { readonly name: string; readonly press: () => void } | undefined;
}

export interface CardProps {
  readonly draft: Draft;
  readonly review: Review;
  readonly strings: CoachStrings;
  readonly speaks: LanguageId;
  readonly actions: CardActions;
  readonly notice: Notice | undefined;
}

/** From here on a signal is worth naming. */
const clear = 0.5;
const named = ['inform', 'promote', 'relate', 'personal'] as const;

const waysToIgnore = ({ kind, account }: Draft): readonly Ignore[] => ['once', 'post', 'everywhere', ...(kind === 'reply' ? ['replies' as const] : []), ...(account ? ['account' as const] : [])];

/** Longer words than these are not quoted on a button. */
const longestQuote = 30;

/** What a button for a fix says: what stands there, and what will. */
function fixName({ kind, edits: [first, ...more] }: Fix, text: string, strings: CoachStrings): string {
  const [before, after] = [first ? text.slice(first.start, first.end).trim() : '', first?.text.trim() ?? ''];
  const isShown = before !== '' && more.length === 0 && Math.max(before.length, after.length) <= longestQuote;
  const name = fillIn(strings.fixes[kind], { text: after });
  return isShown ? (after === '' ? `${name}: “${before}”` : `${before} → ${after}`) : name;
}

function HintActions({ hint, draft, strings, actions }: { readonly hint: Hint; readonly draft: Draft; readonly strings: CoachStrings; readonly actions: CardActions }) {
  const data = { account: draft.account ?? '' };
  return (
    <div class="actions">
      {hint.fix && (
        <button type="button" class="fix" onClick={() => actions.apply(hint)}>
          {fixName(hint.fix, draft.text, strings)}
        </button>
      )}
      <HintWhy hint={hint} strings={strings} />
      {hint.severity !== 'credit' && (
        <details class="ignore">
          <summary>{strings.ignore}</summary>
          {waysToIgnore(draft).map((how) => (
            <button key={how} type="button" onClick={() => actions.ignore(hint, how)}>
              {fillIn(strings.ignores[how], data)}
            </button>
          ))}
        </details>
      )}
    </div>
  );
}

function budgetLines(budget: Budget | undefined, { signals, hints }: Review, strings: CoachStrings, speaks: LanguageId): readonly string[] {
  if (!budget) return [];
  const line = (kind: 'smallTalk' | 'promotion'): string => (budget[kind] > 0 ? plural(strings.room[kind], budget[kind], speaks) : strings.noRoom[kind]);
  return [...(hints.some(({ ruleId }) => ruleId === 'trite-now') ? [line('smallTalk')] : []), ...(signals.promote >= clear ? [line('promotion')] : [])];
}

/** The card below the strip: hints with what can be done about them, and how the scores came about. */
export function Card({ draft, review, strings, speaks, actions, notice }: CardProps) {
  // The signals were learned from posts; of a reply they say little.
  const does = draft.kind === 'reply' ? [] : named.filter((id) => review.signals[id] >= clear).map((id) => strings.signals[id]);
  const length = fillIn(strings.length, { n: review.weightedLength, limit: draft.limit });
  const foot = [does.length > 0 && fillIn(strings.does, { list: new Intl.ListFormat(speaks, { type: 'conjunction' }).format(does) }), length, ...budgetLines(review.budget, review, strings, speaks)];
  return (
    <div class="card" id="card">
      {notice && (
        <p class="notice-line">
          {notice.text}{' '}
          {notice.button && (
            <button type="button" onClick={notice.button.press}>
              {notice.button.name}
            </button>
          )}
        </p>
      )}
      {review.hints.length === 0 && !review.silent && <p class="nothing">{strings.nothing}</p>}
      <ul class="hints">
        {review.hints.map((hint) => (
          <li key={hint.ruleId} class={hintClass(hint)} data-rule={hint.ruleId} tabIndex={-1}>
            <HintText hint={hint} text={draft.text} />
            <HintActions hint={hint} draft={draft} strings={strings} actions={actions} />
          </li>
        ))}
      </ul>
      {!review.silent && (
        <>
          <details class="how">
            <summary>{strings.howItCame}</summary>
            <ScoreTable name={strings.value} score={review.value} strings={strings} />
            {review.brand && <ScoreTable name={strings.brand} score={review.brand} strings={strings} />}
          </details>
          <label class="fun">
            <input type="checkbox" checked={draft.forFun === true} onChange={({ currentTarget }) => actions.setForFun(currentTarget.checked)} />
            {strings.forFun}
          </label>
        </>
      )}
      {foot.filter(Boolean).map((line) => (
        <p class="foot" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
