import type { Hint } from '../core/model/hint.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { HintList } from '../view/hint-list.tsx';

interface NowHintsProps {
  readonly hints: readonly Hint[];
  readonly text: string;
  readonly strings: CoachStrings;
  readonly fix: (hint: Hint) => void;
  readonly dismiss: (hint: Hint) => void;
}

/** The hints of a draft with their actions: the same as beside the composer, for people who cannot reach it there. */
export function NowHints({ hints, text, strings, fix, dismiss }: NowHintsProps) {
  const actions = (hint: Hint) => (
    <div class="pills">
      {hint.fix && (
        <button type="button" class="small fix" onClick={() => fix(hint)}>
          {interpolate(strings.fixes[hint.fix.kind], { text: hint.fix.edits[0]?.text.trim() ?? '' })}
        </button>
      )}
      {hint.severity !== 'credit' && (
        <button type="button" class="small dismiss" onClick={() => dismiss(hint)}>
          {strings.dismissScopes.once}
          <span class="visually-hidden">: {hint.advice}</span>
        </button>
      )}
    </div>
  );
  return <HintList hints={hints} text={text} strings={strings} actions={actions} />;
}
