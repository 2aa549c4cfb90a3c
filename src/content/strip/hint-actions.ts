import { applyEdits, reversed } from '../../core/util/edits.ts';
import type { Draft, DraftDismissal } from '../../core/model/draft.ts';
import type { Hint } from '../../core/model/hint.ts';
import type { HintDismissal } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { CoachStrings, DismissScope } from '../../strings/types/coach.ts';
import type { Notice } from '../../view/card.tsx';
import type { Coach } from '../coach/coach.ts';

/** What a deed needs, and where it says how it went. */
interface HintActionContext {
  readonly site: SiteAdapter;
  readonly coach: Coach;
  readonly draft: Draft;
  readonly strings: CoachStrings;
  /** The sentence to say about it; undefined where it went wrong. */
  readonly ignore: (ignored: HintDismissal, isOff: boolean) => Promise<string | undefined>;
  readonly say: (notice: Notice | undefined) => void;
}

/** Puts a hint's fix into the composer; where that is not taken, offers the new text to copy. */
export async function applyFix({ fix }: Hint, { site, coach, draft, strings, say }: HintActionContext): Promise<void> {
  if (!fix) return;
  const { composer } = coach;
  const text = applyEdits(draft.text, fix.edits);
  if ((await site.writeEdits(composer, draft.text, fix.edits)) === 'written') {
    // On phones there is no key for it.
    const undo = async (): Promise<void> => {
      const isBack = await site.writeEdits(composer, text, reversed(draft.text, fix.edits));
      say(isBack === 'written' ? undefined : { text: strings.notFixed });
    };
    return say({ text: strings.fixed, button: { name: strings.undo, press: () => void undo() } });
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    say({ text: strings.copied });
  };
  say({ text: strings.notFixed, button: { name: strings.copy, press: () => void copy() } });
}

/** Dismisses a hint, as far as the person wants, with a way back. */
export async function dismissHint({ ruleId, spans }: Hint, scope: DismissScope, { coach, draft: { text, account }, strings, ignore, say }: HintActionContext): Promise<void> {
  const dismissal: HintDismissal = { id: ruleId, scope, account };
  // Just this time: until the words that it means are others.
  const here: DraftDismissal = { ruleId, words: scope === 'once' ? spans.map(({ start, end }) => text.slice(start, end)).join(' … ') : undefined };
  const isHere = scope === 'once' || scope === 'post' || scope === 'wrong';
  const said = await ignore(dismissal, true);
  if (said === undefined) return;
  if (isHere) coach.dismiss(here, true);
  const undo = async (): Promise<void> => {
    await ignore(dismissal, false);
    if (isHere) coach.dismiss(here, false);
    say(undefined);
  };
  say({ text: said, button: { name: strings.undo, press: () => void undo() } });
}
