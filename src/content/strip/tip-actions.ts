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

/** Applies a tip's fix to the composer. If the site does not accept it, offers the new text to copy. */
export async function applyFix({ fix }: Tip, { site, coach, draft, strings, say }: TipActionContext): Promise<void> {
  if (!fix) return;
  const { composer } = coach;
  const text = applyEdits(draft.text, fix.edits);
  if ((await site.writeEdits(composer, draft.text, fix.edits)) === 'written') {
    // For phones, which have no key for undo.
    const undo = async (): Promise<void> => {
      const isBack = await site.writeEdits(composer, text, reversed(draft.text, fix.edits));
      say(isBack === 'written' ? undefined : { text: strings.notFixed });
    };
    return say({ text: strings.fixed, button: { name: strings.undo, press: undo } });
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    say({ text: strings.copied });
  };
  say({ text: strings.notFixed, button: { name: strings.copy, press: () => void copy() } });
}

/** Dismisses a tip in the chosen scope, with undo. */
export async function dismissTip({ ruleId, spans }: Tip, scope: DismissScope, { coach, draft: { text, account }, strings, dismiss, say }: TipActionContext): Promise<void> {
  const dismissal: TipDismissal = { id: ruleId, scope, account };
  // "Just this once" lasts until the words that it is about change.
  const here: DraftDismissal = { ruleId, words: scope === 'once' ? spans.map(({ start, end }) => text.slice(start, end)).join(' … ') : undefined };
  const isHere = scope === 'once' || scope === 'post' || scope === 'wrong';
  const said = await dismiss(dismissal, true);
  if (said === undefined) return;
  if (isHere) coach.dismiss(here, true);
  const undo = async (): Promise<void> => {
    await dismiss(dismissal, false);
    if (isHere) coach.dismiss(here, false);
    say(undefined);
  };
  say({ text: said, button: { name: strings.undo, press: undo } });
}
