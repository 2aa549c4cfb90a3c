import type { Score } from '../core/model/score.ts';
import type { CoachStrings } from '../strings/types/coach.ts';

/** Explains a score as a base and points, in whole numbers that add up. */
export function ScoreTable({ name, score, strings }: { readonly name: string; readonly score: Score; readonly strings: CoachStrings }) {
  return (
    <table class="score">
      <caption>{name}</caption>
      <tbody>
        <tr>
          <th scope="row">{strings.base}</th>
          <td>{score.base}</td>
        </tr>
        {score.rows.map(({ ruleId, title, points }) => (
          <tr key={ruleId}>
            <th scope="row">{title}</th>
            <td>{points >= 0 ? `+${points}` : `−${-points}`}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{name}</th>
          <td>{score.shown}</td>
        </tr>
      </tbody>
    </table>
  );
}
