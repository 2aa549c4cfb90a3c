import type { Tip } from '../core/model/tip.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { CoachStrings } from '../strings/types/coach.ts';
import { TipList } from '../view/tip-list.tsx';

interface NowTipsProps {
  readonly tips: readonly Tip[];
  readonly text: string;
  readonly strings: CoachStrings;
  readonly fix: (tip: Tip) => void;
  readonly dismiss: (tip: Tip) => void;
}

/** The tips of a draft with the same actions as next to the composer, for people who cannot reach those. */
export function NowTips({ tips, text, strings, fix, dismiss }: NowTipsProps) {
  const actions = (tip: Tip) => (
    <div class="pills">
      {tip.fix && (
        <button type="button" class="small fix" onClick={() => fix(tip)}>
          {interpolate(strings.fixes[tip.fix.kind], { text: tip.fix.edits[0]?.text.trim() ?? '' })}
        </button>
      )}
      {tip.severity !== 'credit' && (
        <button type="button" class="small dismiss" onClick={() => dismiss(tip)}>
          {strings.dismissScopes.once}
          <span class="visually-hidden">: {tip.advice}</span>
        </button>
      )}
    </div>
  );
  return <TipList tips={tips} text={text} strings={strings} actions={actions} />;
}
