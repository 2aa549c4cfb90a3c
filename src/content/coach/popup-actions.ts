import type { CoachState, TipAction, TipDismissal, Outcome } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { Notice } from '../../view/card.tsx';
import { reviewedBy, type Coach } from './coach.ts';
import { applyFix, dismissTip } from '../strip/tip-actions.ts';

/** Milliseconds that a page takes to restore its selection after it has regained focus. */
const afterFocus = 100;

/** Carries out the popup's actions on tips, just like a click next to the composer. */
export function popupActions(site: SiteAdapter, dismiss: (dismissal: TipDismissal, isOff: boolean) => Promise<string | undefined>) {
  let notice: Notice | undefined;
  const say = (next: Notice | undefined): void => {
    notice = next;
  };
  const notFixed = (state: CoachState): boolean => notice?.text === state.strings.notFixed;
  return async ({ text, ruleId, how }: TipAction, coaches: Iterable<Coach>, state: CoachState | undefined): Promise<Outcome | null> => {
    if (how === 'undo') {
      // Wait, because the popup asks for a report as soon as this is answered.
      await notice?.button?.press();
      return null;
    }
    notice = undefined;
    for (const coach of coaches) {
      const shown = reviewedBy(coach);
      if (!state || shown?.draft.text !== text) continue;
      const tip = shown.review.tips.find((one) => one.ruleId === ruleId);
      const context = { site, coach, draft: shown.draft, strings: state.strings, dismiss, say };
      if (tip) await (how === 'fix' ? applyFix(tip, context) : dismissTip(tip, 'once', context));
      if (tip && how === 'fix' && notFixed(state) && !document.hasFocus()) {
        // Some browsers block writing while a popup is open, so try once more when it has closed.
        addEventListener('focus', () => setTimeout(() => void applyFix(tip, context), afterFocus), { once: true });
        return null;
      }
    }
    const said = notice as Notice | undefined; // `say` may have set it in the meantime.
    // Copying the text needs a click in the page, so that button is left out.
    return said ? { says: said.text, hasUndo: how === 'dismiss' && said.button !== undefined } : null;
  };
}
