import type { CoachState, TipAction, TipDismissal, Outcome } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { Notice } from '../../view/card.tsx';
import type { Coach } from './coach.ts';
import { applyFix, dismissTip } from '../strip/tip-actions.ts';

/** Milliseconds in which a page that regains focus restores its own selection. */
const afterFocus = 100;

/** Does what the popup asks for about a tip, as a click beside the composer would. */
export function popupActions(site: SiteAdapter, dismiss: (dismissal: TipDismissal, isOff: boolean) => Promise<string | undefined>) {
  let notice: Notice | undefined;
  const say = (next: Notice | undefined): void => {
    notice = next;
  };
  const notFixed = (state: CoachState): boolean => notice?.text === state.strings.notFixed;
  return async ({ text, ruleId, how }: TipAction, coaches: Iterable<Coach>, state: CoachState | undefined): Promise<Outcome | null> => {
    if (how === 'undo') {
      // The popup looks again as soon as this is answered.
      await notice?.button?.press();
      return null;
    }
    notice = undefined;
    for (const coach of coaches) {
      const shown = coach.shown();
      if (!state || typeof shown !== 'object' || shown.draft.text !== text) continue;
      const tip = shown.review.tips.find((one) => one.ruleId === ruleId);
      const context = { site, coach, draft: shown.draft, strings: state.strings, dismiss, say };
      if (tip) await (how === 'fix' ? applyFix(tip, context) : dismissTip(tip, 'once', context));
      if (tip && how === 'fix' && notFixed(state) && !document.hasFocus()) {
        // Some browsers block writing while a popup is open: try once more when it has closed.
        addEventListener('focus', () => setTimeout(() => void applyFix(tip, context), afterFocus), { once: true });
        return null;
      }
    }
    const said = notice as Notice | undefined; // Set by `say` meanwhile.
    // Copying the text needs a click in the page, so that button is left out.
    return said ? { says: said.text, hasUndo: how === 'dismiss' && said.button !== undefined } : null;
  };
}
