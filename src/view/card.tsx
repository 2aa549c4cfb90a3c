import { handleOf, siteOf } from '../core/brand/account.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { sites, type SiteId } from '../core/model/site.ts';
import { fitsOn } from '../core/text/length-by-site.ts';
import type { Budget } from '../core/model/budget.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Fix, Tip } from '../core/model/tip.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { Review } from '../core/model/review.ts';
import type { CoachStrings, DismissScope } from '../strings/types/coach.ts';
import { Checklist } from './checklist.tsx';
import { Example } from './example.tsx';
import { TipText, TipWhy, tipClass } from './tip.tsx';
import { KindChoice } from './kind-choice.tsx';
import { plural } from './plural.ts';
import { ScoreTable } from './score-table.tsx';

/** The result of the last action, with undo or an alternative. */
export interface Notice {
  readonly text: string;
  readonly button?: { readonly name: string; readonly press: () => unknown } | undefined;
}

export interface CardProps {
  readonly draft: Draft;
  readonly review: Review;
  readonly strings: CoachStrings;
  readonly locale: LanguageId;
  /** The shortcut that opens the card, as the browser writes it; `undefined` if there is none. */
  readonly shortcut: string | undefined;
}

interface TipProps {
  readonly tip: Tip;
  readonly draft: Draft;
  readonly strings: CoachStrings;
}

/** Sites whose length limits the draft is compared with. */
const compared = ['x', 'bluesky', 'mastodon'] as const;

/** Weaker signals are not named. */
const clear = 0.5;
const named = ['inform', 'promote', 'relate', 'personal'] as const;

/** The ways to ignore a tip, other than "this time", which has its own button. */
const waysToIgnore = ({ kind, account }: Draft): readonly DismissScope[] => ['post', 'everywhere', ...(kind === 'reply' ? ['replies' as const] : []), ...(account ? ['account' as const] : []), 'wrong'];

/** Longer texts are not quoted on a button. */
const longestQuote = 30;

/** The label of a fix's button: the text before and after. */
function fixName({ kind, edits: [first, ...more] }: Fix, text: string, strings: CoachStrings): string {
  const [before, after] = [first ? text.slice(first.start, first.end).trim() : '', first?.text.trim() ?? ''];
  const isShown = before !== '' && more.length === 0 && Math.max(before.length, after.length) <= longestQuote;
  const name = interpolate(strings.fixes[kind], { text: after });
  if (!isShown) return name;
  if (after !== '') return `${before} → ${after}`;
  // If the fix keeps some words, a label with the removed ones would read as if these were kept.
  return kind === 'cut' ? `${name}: “${before}”` : name;
}

/** The most frequent actions: apply the fix, or dismiss the tip. */
function QuickActions({ tip, draft, strings }: TipProps) {
  return (
    <>
      {tip.fix && (
        <button type="button" class="fix" data-do="fix">
          {fixName(tip.fix, draft.text, strings)}
        </button>
      )}
      {tip.severity !== 'credit' && (
        <button type="button" class="dismiss" data-do="once">
          {strings.dismissScopes.once}
        </button>
      )}
    </>
  );
}

/** A tip shown next to its words: the sentence and the most frequent actions. */
export const PopoverTip = (props: TipProps) => (
  <div class={tipClass(props.tip)} data-rule={props.tip.ruleId}>
    <p class="advice">{props.tip.advice}</p>
    <div class="actions">
      <QuickActions {...props} />
    </div>
  </div>
);

function TipActions({ tip, draft, strings }: TipProps) {
  const data = { account: handleOf(draft.account ?? '') };
  return (
    <div class="actions">
      <QuickActions tip={tip} draft={draft} strings={strings} />
      <TipWhy tip={tip} strings={strings} />
      {tip.severity !== 'credit' && (
        <details class="ignore">
          <summary>{strings.moreScopes}</summary>
          {waysToIgnore(draft).map((how) => (
            <button key={how} type="button" data-do={how}>
              {interpolate(strings.dismissScopes[how], data)}
            </button>
          ))}
        </details>
      )}
    </div>
  );
}

function budgetLines(budget: Budget | undefined, { signals, tips }: Review, strings: CoachStrings, locale: LanguageId): readonly string[] {
  if (!budget) return [];
  const line = (kind: 'smallTalk' | 'promotion'): string => (budget[kind] > 0 ? plural(strings.room[kind], budget[kind], locale) : strings.noRoom[kind]);
  return [...(tips.some(({ ruleId }) => ruleId === 'trite-now') ? [line('smallTalk')] : []), ...(signals.promote >= clear ? [line('promotion')] : [])];
}

/** The card below the strip: tips with their actions, and an explanation of the scores. */
export function Card(props: CardProps) {
  const { draft, review, strings, locale } = props;
  // Signals were learned from posts and say little about replies.
  const does = draft.kind === 'reply' ? [] : named.filter((id) => review.signals[id] >= clear).map((id) => strings.signals[id]);
  const length = interpolate(strings.length, { n: review.length, limit: draft.limit });
  // For the draft's own site use the actual limit, because a Mastodon server may set its own.
  const fits = (site: SiteId): boolean => (site === siteOf(draft) ? review.length <= draft.limit : fitsOn(site, draft.text));
  const fitting = draft.text.trim() === '' ? [] : compared.filter(fits).map((id) => sites[id].name);
  /** The first tip with an example. One example is enough. */
  const shown = review.tips.find(({ example }) => example);
  const foot = [does.length > 0 && interpolate(strings.does, { list: new Intl.ListFormat(locale, { type: 'conjunction' }).format(does) }), length, fitting.length > 0 && interpolate(strings.fits, { sites: fitting.join(' · ') }), ...budgetLines(review.budget, review, strings, locale)];
  return (
    <div class="card" id="card">
      {!review.silent && <KindChoice {...props} />}
      {review.kind && <Checklist lines={review.kind.checklist} strings={strings} />}
      {review.tips.length === 0 && !review.silent && <p class="nothing">{strings.nothing}</p>}
      <ul class="tips">
        {review.tips.map((tip) => (
          <li key={tip.ruleId} class={tipClass(tip)} data-rule={tip.ruleId} tabIndex={-1}>
            <TipText tip={tip} text={draft.text} />
            {tip.example && tip === shown && <Example example={tip.example} strings={strings} />}
            <TipActions tip={tip} draft={draft} strings={strings} />
          </li>
        ))}
      </ul>
      {!review.silent && (
        <>
          <details class="how">
            <summary>{strings.howItCame}</summary>
            {review.band && <ScoreTable name={strings.value} score={review.value} strings={strings} />}
            {review.brand && <ScoreTable name={strings.brand} score={review.brand} strings={strings} />}
          </details>
          <label class="fun">
            <input type="checkbox" checked={draft.forFun === true} data-set="fun" />
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
