import { useState } from 'preact/hooks';
import { about, writeCount, writeRatio } from '../core/profile/card.ts';
import { chartOf, type Chart, type Series } from '../core/profile/chart.ts';
import { ratioOf } from '../core/profile/ratio.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { ProfileSnapshot } from '../core/model/profile.ts';
import type { AccountStrings } from '../strings/types/account.ts';

/** In units of the SVG. The lines are stacked, with axis labels on the left. */
const width = 352;
const left = 58;
const right = 6;
const lineHeight = 64;
const gap = 26;
const top = 16;

const lines = ['followers', 'following', 'ratio'] as const;
type Line = (typeof lines)[number];
const height = lines.length * (lineHeight + gap) + top;

const across = (place: number): number => left + place * (width - left - right);
const floorOf = (line: number): number => top + line * (lineHeight + gap) + lineHeight;
const up = (line: number, share: number): number => floorOf(line) - share * lineHeight;

/** The path of a line, with gaps where values are missing. */
function pathOf({ heights }: Series, places: readonly number[], line: number): string {
  let isDrawing = false;
  return heights
    .map((share, i) => {
      if (share === undefined) {
        isDrawing = false;
        return '';
      }
      const step = `${isDrawing ? 'L' : 'M'}${across(places[i] ?? 0).toFixed(1)} ${up(line, share).toFixed(1)}`;
      isDrawing = true;
      return step;
    })
    .join('');
}

const short = (value: number, locale: LanguageId): string => value.toLocaleString(locale, { notation: 'compact', maximumSignificantDigits: 5 });

interface Words {
  readonly date: string;
  readonly followers: string;
  readonly following: string;
  readonly ratio: string;
}

/** The values of a day in words. */
function wordsOf({ followers, following, followersUncertainty, followingUncertainty, takenAt }: ProfileSnapshot, locale: LanguageId): Words {
  const fans = { value: followers, uncertainty: followersUncertainty };
  const read = { value: following, uncertainty: followingUncertainty };
  const { shown } = ratioOf(fans, read);
  return {
    date: new Date(takenAt).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    followers: writeCount(fans, locale),
    following: writeCount(read, locale),
    ratio: shown === '' ? '–' : about(followersUncertainty + followingUncertainty === 0, writeRatio(shown, locale)),
  };
}

interface HistoryChartProps {
  /** Oldest first. */
  readonly history: readonly ProfileSnapshot[];
  readonly strings: AccountStrings;
  readonly locale: LanguageId;
}

function Lines({ chart, strings, locale, at }: { readonly chart: Chart; readonly strings: AccountStrings; readonly locale: LanguageId; readonly at: number | undefined }) {
  return (
    <>
      {lines.map((name: Line, line) => {
        const { marks, heights } = chart[name];
        const share = at === undefined ? undefined : heights[at];
        return (
          <g key={name} class={name}>
            <text class="name" x={left} y={floorOf(line) - lineHeight - 6}>
              {strings[name]}
            </text>
            {marks.map(({ value, height: tick }, i) => (
              <g key={value}>
                <line class="mark" x1={left} x2={width - right} y1={up(line, tick)} y2={up(line, tick)} />
                {(i === 0 || i === marks.length - 1) && (
                  <text class="value" x={left - 6} y={up(line, tick) + 4}>
                    {short(value, locale)}
                  </text>
                )}
              </g>
            ))}
            <path d={pathOf(chart[name], chart.places, line)} />
            {at !== undefined && share !== undefined && <circle cx={across(chart.places[at] ?? 0)} cy={up(line, share)} r="3.5" />}
          </g>
        );
      })}
    </>
  );
}

/** Followers, following and ratio over time, as a chart (explored with arrow keys or pointer) and as a table. */
export function HistoryChart({ history, strings, locale }: HistoryChartProps) {
  const [at, setAt] = useState<number>();
  const chart = chartOf(history);
  if (!chart) return <p class="help">{strings.chart.firstDay}</p>;
  const last = history.length - 1;
  const walk = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: (at ?? last) - 1, ArrowDown: (at ?? last) - 1, ArrowRight: (at ?? last) + 1, ArrowUp: (at ?? last) + 1, Home: 0, End: last };
    const next = steps[event.key];
    if (event.key === 'Escape') setAt(undefined);
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, next)));
  };
  const point = ({ clientX, currentTarget }: { readonly clientX: number; readonly currentTarget: Element }): void => {
    const box = currentTarget.getBoundingClientRect();
    const place = (((clientX - box.left) / box.width) * width - left) / (width - left - right);
    const distance = (i: number): number => Math.abs((chart.places[i] ?? 0) - place);
    setAt(chart.places.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0));
  };
  const day = history[at ?? last];
  const words = day && wordsOf(day, locale);
  const says = words ? `${words.date}: ${words.followers} ${strings.followers}, ${words.following} ${strings.following}, ${strings.ratio} ${words.ratio}` : '';
  const place = across(chart.places[at ?? last] ?? 0);
  return (
    <div class="history">
      <div class="chart" role="slider" tabIndex={0} aria-label={strings.chart.move} aria-valuemin={1} aria-valuemax={history.length} aria-valuenow={(at ?? last) + 1} aria-valuetext={says} onKeyDown={walk} onFocus={() => setAt(at ?? last)} onBlur={() => setAt(undefined)} onPointerMove={point} onPointerLeave={() => setAt(undefined)}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {at !== undefined && <line class="cursor" x1={place} x2={place} y1={top} y2={height - gap} />}
          <Lines chart={chart} strings={strings} locale={locale} at={at} />
          <text class="from" x={left} y={height - gap + 14}>
            {history[0] && wordsOf(history[0], locale).date}
          </text>
          <text class="to" x={width - right} y={height - gap + 14}>
            {history[last] && wordsOf(history[last], locale).date}
          </text>
        </svg>
        {at !== undefined && words && (
          <p class={place > width / 2 ? 'tooltip before' : 'tooltip'} style={{ insetInlineStart: `${(100 * place) / width}%` }}>
            <b>{words.date}</b>
            <br />
            {strings.followers} {words.followers}
            <br />
            {strings.following} {words.following}
            <br />
            {strings.ratio} {words.ratio}
          </p>
        )}
      </div>
      <details>
        <summary>{strings.chart.table}</summary>
        <div class="scroll" role="region" aria-label={strings.chart.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(['date', ...lines] as const).map((name) => (
                  <th key={name} scope="col">
                    {strings[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {history.toReversed().map((snapshot) => {
                const { date, followers, following, ratio } = wordsOf(snapshot, locale);
                return (
                  <tr key={snapshot.takenAt}>
                    <th scope="row">{date}</th>
                    <td>{followers}</td>
                    <td>{following}</td>
                    <td>{ratio}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
