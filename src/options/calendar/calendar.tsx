import { useRef, useState } from 'preact/hooks';
import type { UserData } from '../../core/storage/user-data.ts';
import { parseCalendar, type ContentCalendar } from '../../core/files/content-calendar.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { Review } from '../../core/model/review.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import { textOfFile } from '../../shell/text-of-bytes.ts';
import type { CalendarStrings } from '../../strings/types/screens.ts';
import { plural } from '../../view/plural.ts';
import { saveFile } from '../../view/save-file.ts';
import { CalendarTable } from './calendar-table.tsx';
import { sampleCalendar } from './sample.ts';
import { scoreAll } from './score.ts';
import { scoredCsv } from './scored-csv.ts';
import { UnreadRows } from './unread-rows.tsx';

/** Longer texts in a text field slow down the page. */
const mostCharacters = 3_000_000;

interface CalendarProps {
  readonly kept: UserData;
  readonly locale: LanguageId;
  readonly strings: CalendarStrings;
}

type State = { readonly plan: ContentCalendar; readonly reviews: readonly Review[]; readonly isDone: boolean };

/** Planned posts from a table or a list, each with its score and tips. */
export function Calendar({ kept, locale, strings }: CalendarProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'nothing' | 'tooLarge' | 'unreadable'>();
  const [state, setState] = useState<State>();
  const running = useRef<AbortController | undefined>(undefined);
  const file = useRef<HTMLInputElement>(null);

  const look = async (given: string): Promise<void> => {
    running.current?.abort();
    setState(undefined);
    setProblem(undefined);
    if (given.length > mostCharacters) return setProblem('tooLarge');
    const plan = parseCalendar(given);
    if (plan.posts.length === 0 && plan.unread.length === 0) return setProblem('nothing');
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    await scoreAll({ posts: plan.posts, kept, locale, now: Date.now(), signal, onProgress: (reviews) => signal.aborted || setState({ plan, reviews, isDone: reviews.length === plan.posts.length }) });
  };
  const stop = (): void => {
    running.current?.abort();
    setState((now) => now && { ...now, isDone: true });
  };
  const open = async (chosen: File | undefined): Promise<void> => {
    if (file.current) file.current.value = '';
    if (!chosen) return;
    if (chosen.size > 3 * mostCharacters) return setProblem('tooLarge');
    const content = await textOfFile(chosen).catch(() => undefined);
    if (content === undefined) return setProblem('unreadable'); // It was deleted after it was chosen, or cannot be read.
    setText(content.replace(/^\uFEFF/, ''));
    await look(content);
  };
  const { plan, reviews = [], isDone = false } = state ?? {};
  const worth = reviews.filter(({ band }) => band === 'high').length;
  return (
    <>
      <div class="field">
        <label for="planned">{strings.paste}</label>
        <textarea id="planned" rows={6} value={text} aria-describedby="planned-help" onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <p id="planned-help" class="help">
          {strings.pasteHelp}
        </p>
      </div>
      <div class="button-row">
        <button type="button" class="primary" id="look" onClick={() => void look(text)}>
          {strings.look}
        </button>
        <label class="plain file" for="open-csv">
          {strings.open}
          <input ref={file} type="file" id="open-csv" accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={({ currentTarget }) => void open(currentTarget.files?.[0])} />
        </label>
        <button type="button" class="link" id="sample-calendar" onClick={() => setText(sampleCalendar[locale])}>
          {strings.sample}
        </button>
      </div>
      {plan && !isDone && (
        <div class="button-row">
          <progress value={reviews.length} max={plan.posts.length} aria-label={strings.look} />
          <span>{interpolate(strings.progress, { n: reviews.length, total: plan.posts.length })}</span>
          <button type="button" class="small" id="stop" onClick={stop}>
            {strings.stop}
          </button>
        </div>
      )}
      <p role="status" id="calendar-says">
        {problem && strings[problem]}
        {plan && isDone && (
          <>
            <strong>{plural(strings.done, reviews.length, locale)}</strong> · {plural(strings.worth, worth, locale)}
            {plan.leftOut > 0 && ` · ${plural(strings.leftOut, plan.leftOut, locale)}`}
            {plan.isUnclosed && ` · ${strings.unclosed}`}
          </>
        )}
      </p>
      {plan && isDone && plan.unread.length > 0 && <UnreadRows rows={plan.unread} strings={strings} locale={locale} />}
      {plan && reviews.length > 0 && <CalendarTable posts={plan.posts} reviews={reviews} strings={strings} locale={locale} />}
      {plan && isDone && reviews.length > 0 && (
        <div class="button-row">
          <button type="button" class="plain" id="save-csv" onClick={() => saveFile('worth-following.csv', 'text/csv', scoredCsv(plan, reviews, strings, locale))}>
            {strings.save}
          </button>
        </div>
      )}
    </>
  );
}
