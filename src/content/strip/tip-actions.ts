import { applyEdits, reversed } from '../../core/util/edits.ts';
import type { Draft, DraftDismissal } from '../../core/model/draft.ts';
import type { Tip } from '../../core/model/tip.ts';
import type { TipDismissal } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { CoachStrings, DismissScope } from '../../strings/types/coach.ts';
import type { Notice } from '../../view/card.tsx';
import type { Coach } from '../coach/coach.ts';

/** What an action on a tip depends on. */
interface TipActionContext {
  readonly site: SiteAdapter;
  readonly coach: Coach;
  readonly draft: Draft;
  readonly strings: CoachStrings;
  /** Resolves to a sentence about the effect; `undefined` if it failed. */
  readonly dismiss: (dismissal: TipDismissal, isOff: boolean) => Promise<string | undefined>;
  readonly say: (notice: Notice | undefined) => void;
}

/** Whether a fix is being made, because its button may be clicked again before it is done. */
let isFixing = false;

/** Applies a tip's fix to the composer. If the site does not accept it, offers the new text to copy. */
export async function applyFix({ fix }: Tip, { site, coach, draft, strings, say }: TipActionContext): Promise<void> {
  if (!fix || isFixing) return;
  const { composer } = coach;
  const text = applyEdits(draft.text, fix.edits);
  isFixing = true;
  const made = await site.writeEdits(composer, draft.text, fix.edits).finally(() => {
    isFixing = false;
  });
  if (made === 'written') {
    // For phones, which have no key for undo.
    const undo = async (): Promise<void> => {
      const isBack = await site.writeEdits(composer, text, reversed(draft.text, fix.edits));
      say(isBack === 'written' ? undefined : { text: strings.notFixed });
    };
    return say({ text: strings.fixed, button: { name: strings.undo, press: undo } });
  }
  const copy = async (): Promise<void> => say({ text: await navigator.clipboard.writeText(text).then(() => strings.copied, () => strings.notCopied) });
  say({ text: strings.notFixed, button: { name: strings.copy, press: copy } });
}

/** Dismisses a tip in the chosen scope, with undo. Hides it here at once, even if that cannot be stored. */
export async function dismissTip({ ruleId, spans }: Tip, scope: DismissScope, { coach, draft: { text, account }, strings, dismiss, say }: TipActionContext): Promise<void> {
  const dismissal: TipDismissal = { id: ruleId, scope, account };
  // "Just this once" lasts until the words that it is about change.
  const here: DraftDismissal = { ruleId, words: scope === 'once' ? spans.map(({ start, end }) => text.slice(start, end)).join(' … ') : undefined };
  coach.dismiss(here, true);
  const said = await dismiss(dismissal, true);
  // A rule that is switched off may be switched on again elsewhere.
  if (said !== undefined && scope !== 'once' && scope !== 'post' && scope !== 'wrong') coach.dismiss(here, false);
  const undo = async (): Promise<void> => {
    const isSaved = said === undefined || (await dismiss(dismissal, false)) !== undefined;
    coach.dismiss(here, false);
    say(isSaved ? undefined : { text: strings.notSaved });
  };
  say({ text: said ?? strings.notSaved, button: { name: strings.undo, press: undo } });
}
