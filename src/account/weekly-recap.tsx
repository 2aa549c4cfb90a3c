import { kindTextsIn } from '../core/kinds/index.ts';
import { ruleTextsIn } from '../core/languages/rule-texts.ts';
import type { KindId } from '../core/model/kind.ts';
import type { LanguageId } from '../core/model/language.ts';
import { type Habit, habitOf } from '../core/posts/habit.ts';
import type { PostHistory } from '../core/posts/post-history.ts';
import { weeklyRecapOf, type WeeklyRecap as Recap } from '../core/posts/weekly-recap.ts';
import { rules } from '../core/rules/index.ts';
import { kindWords } from '../core/rules/kind-rules.ts';
import { sourcesOf } from '../core/rules/sources.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { Example } from '../view/example.tsx';
import { Sources } from '../view/sources.tsx';
import { Basis } from './basis.tsx';

interface Spoken {
  readonly strings: AccountStrings;
  readonly coach: CoachStrings;
  readonly locale: LanguageId;
}

interface WeeklyRecapProps extends Spoken {
  /** Of this account, newest first. */
  readonly posts: PostHistory;
  readonly now: number;
}

/** The remark that fits the week. It has to be kind and true. */
function remarkOf({ useful, before }: Recap): keyof AccountStrings['week']['remarks'] {
  if (useful === 0) return 'none';
  return before.posts > 0 && useful > before.useful ? 'more' : 'some';
}

/** Whether a sentence has a placeholder for a word of the draft. It cannot be shown, because words are not stored. */
const hasBlank = (sentence: string): boolean => sentence.includes('{');

/** The habit in words: what a rule does for readers, or what makes a kind good. */
function HabitPart({ habit: { ruleId, count, of }, strings, coach, locale }: { readonly habit: Habit } & Spoken) {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) return null;
  const ofKind = kindWords(ruleId, locale);
  const { title, why } = ofKind ?? ruleTextsIn(locale)[ruleId] ?? rule;
  const example = ofKind && kindTextsIn(locale, ruleId as KindId).example;
  return (
    <div class="tip notice" data-habit={ruleId}>
      <p class="advice">{ofKind ? `${title}: ${ofKind.advice}` : title}</p>
      {!hasBlank(why) && <p>{why}</p>}
      {example && <Example example={example} strings={coach} />}
      <p class="help">{interpolate(strings.week.habitFrom, { count, n: of })}</p>
      <p class="help">
        <Sources sources={sourcesOf(rule.sources)} label={coach.source} />
      </p>
    </div>
  );
}

function WeekRow({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <li class="row">
      <span>{name}</span> <b>{value}</b>
    </li>
  );
}

function Week({ recap, strings, locale }: { readonly recap: Recap } & Spoken) {
  const { posts, useful, before, replies, kinds } = recap;
  const share = (tally: { readonly posts: number; readonly useful: number }): string => interpolate(strings.shares.of, { count: tally.useful, n: tally.posts });
  return (
    <>
      <ul>
        <WeekRow name={strings.week.useful} value={share({ posts, useful })} />
        {before.posts > 0 && <WeekRow name={strings.week.before} value={share(before)} />}
      </ul>
      <p>{strings.week.remarks[remarkOf(recap)]}</p>
      {(kinds.length > 0 || replies > 0) && (
        <>
          <h3>{strings.week.kinds}</h3>
          <ul>
            {kinds.map(({ id, count }) => (
              <WeekRow key={id} name={kindTextsIn(locale, id).title} value={count.toLocaleString(locale)} />
            ))}
            {replies > 0 && <WeekRow name={strings.week.replies} value={replies.toLocaleString(locale)} />}
          </ul>
        </>
      )}
      <Basis of={{ n: posts, from: recap.from, to: recap.to }} strings={strings} locale={locale} />
    </>
  );
}

/** The weekly recap, from stored summaries of posts: how many were useful, their kinds, and one habit to practise. */
export function WeeklyRecap({ posts, now, ...spoken }: WeeklyRecapProps) {
  const { week } = spoken.strings;
  const recap = weeklyRecapOf(posts, now);
  const habit = habitOf(posts, now);
  return (
    <section class="figure" data-figure="week">
      <h2>{recap?.isThisWeek === false ? week.lastTitle : week.title}</h2>
      {recap ? <Week recap={recap} {...spoken} /> : <p class="muted">{week.empty}</p>}
      {habit && (
        <>
          <h3>{week.habit}</h3>
          <HabitPart habit={habit} {...spoken} />
        </>
      )}
    </section>
  );
}
