import { applyEdits, reversed } from '../../core/util/edits.ts';
import type { Draft, Hush } from '../../core/model/draft.ts';
import type { Hint } from '../../core/model/hint.ts';
import type { Ignored } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import type { CoachStrings, Ignore } from '../../strings/types/coach.ts';
import type { Notice } from '../../view/card.tsx';
import type { Coach } from '../coach/coach.ts';

/** What a deed needs, and where it says how it went. */
export interface Doing {
  readonly site: SiteAdapter;
  readonly coach: Coach;
  readonly draft: Draft;
  readonly strings: CoachStrings;
  /** The sentence to say about it; undefined where it went wrong. */
  readonly ignore: (ignored: Ignored, isOff: boolean) => Promise<string | undefined>;
  readonly say: (notice: Notice | undefined) => void;
}

/** Puts a hint's fix into the composer; where that is not taken, offers the new text to copy. */
export async function applyFix({ fix }: Hint, { site, coach, draft, strings, say }: Doing): Promise<void> {
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

/** Waves a hint away, as far as the person wants, with a way back. */
export async function waveAway({ ruleId, spans }: Hint, how: Ignore, { coach, draft: { text, account }, strings, ignore, say }: Doing): Promise<void> {
  const ignored: Ignored = { id: ruleId, how, account };
  // Just this time: until the words that it means are others.
  const hush: Hush = { ruleId, words: how === 'once' ? spans.map(({ start, end }) => text.slice(start, end)).join(' … ') : undefined };
  const isHere = how === 'once' || how === 'post' || how === 'wrong';
  const said = await ignore(ignored, true);
  if (said === undefined) return;
  if (isHere) coach.hush(hush, true);
  const undo = async (): Promise<void> => {
    await ignore(ignored, false);
    if (isHere) coach.hush(hush, false);
    say(undefined);
  };
  say({ text: said, button: { name: strings.undo, press: () => void undo() } });
}
