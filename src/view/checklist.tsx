import type { ChecklistLine } from '../core/model/review.ts';
import type { CoachStrings } from '../strings/types/coach.ts';

const signs = { there: '✓', missing: '○', unclear: '·' } as const;

const stateOf = ({ met }: ChecklistLine): keyof typeof signs => (met === undefined ? 'unclear' : met ? 'there' : 'missing');

/** The checklist of a draft's kind. Each point is met, missing or unknown. */
export function Checklist({ lines, strings }: { readonly lines: readonly ChecklistLine[]; readonly strings: CoachStrings }) {
  if (lines.length === 0) return null;
  return (
    <ul class="checklist" aria-label={strings.checklist.label}>
      {lines.map((line) => (
        <li key={line.id} class={stateOf(line)} title={strings.checklist[stateOf(line)]}>
          <span class="sign" aria-hidden="true">
            {signs[stateOf(line)]}
          </span>{' '}
          {line.label}
          <span class="visually-hidden">: {strings.checklist[stateOf(line)]}</span>
        </li>
      ))}
    </ul>
  );
}
