import type { Draft, Review } from '../core/types.ts';
import type { Reply } from '../shell/messaging.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';

/** What one composer's coach has to show; undefined: nothing. */
export type Shown = { readonly draft: Draft; readonly review: Review } | 'resting' | undefined;

/** What a coach needs of the world around it. */
export interface Surroundings {
  readonly site: SiteAdapter;
  /** Milliseconds without a change before the draft is read; undefined: it is read only when asked for. */
  readonly pause: () => number | undefined;
  readonly ask: (draft: Draft) => Promise<Reply<Review>>;
  readonly posted: (draft: Draft) => void;
  /** What a coach has to show has changed. */
  readonly show: (coach: Coach) => void;
  /** The text has changed since what is shown was said: marks no longer fit. */
  readonly stale: (coach: Coach) => void;
  /** The extension was updated or removed under us. */
  readonly gone: () => void;
}

export interface Coach {
  readonly composer: Composer;
  readonly shown: () => Shown;
  /** Asks again although the text is the same: rules or settings have changed. */
  readonly again: () => void;
  /** The person is posting what stands in the composer. */
  readonly posting: () => void;
  readonly stop: () => void;
}

/** Watches one composer: reads its draft when the typing pauses, asks, and shows the answer – to the newest text only. */
export function coachFor(composer: Composer, { site, pause, ask, posted, show, stale, gone }: Surroundings): Coach {
  let shown: Shown;
  let asked = '';
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onItsWay: Draft | undefined;

  const display = (next: Shown): void => {
    shown = next;
    show(coach);
  };
  const arrived = (): void => {
    if (onItsWay) posted(onItsWay);
    onItsWay = undefined;
  };
  const isStill = (draft: Draft): boolean => composer.element.isConnected && site.readDraft(composer)?.text === draft.text;

  async function look(): Promise<void> {
    const draft = site.readDraft(composer);
    const mine = ++question;
    if (!draft || draft.text.trim() === '') {
      asked = '';
      if (draft) arrived();
      return display(undefined);
    }
    const key = JSON.stringify(draft);
    if (key === asked && shown) return;
    asked = key;
    let reply = await ask(draft);
    // A worker may die between question and answer; it is asked once more.
    if (!reply.ok && reply.reason === 'no-answer') reply = await ask(draft);
    if (mine !== question) return;
    if (reply.ok) {
      if (isStill(draft)) display({ draft, review: reply.value });
    } else if (reply.reason === 'gone') gone();
    else display('resting');
  }
  /** Coached only when asked: hints for other words would mislead, the next ones come when they are asked for. */
  const rest = (): void => {
    asked = '';
    if (shown) display(undefined);
    if (onItsWay && site.readDraft(composer)?.text.trim() === '') arrived();
  };
  const soon = (): void => {
    clearTimeout(timer);
    question++;
    stale(coach);
    const wait = pause();
    if (wait !== undefined) timer = setTimeout(() => void look(), wait);
    else rest();
  };

  // `input` misses most edits of a rich editor, so the nodes are observed; a textarea's text is not in its nodes, so both.
  const observer = new MutationObserver(soon);
  observer.observe(composer.region, { childList: true, characterData: true, subtree: true });
  composer.element.addEventListener('input', soon);
  const coach: Coach = {
    composer,
    shown: () => shown,
    again: () => {
      asked = '';
      void look();
    },
    posting: () => {
      const draft = site.readDraft(composer);
      onItsWay = draft && draft.text.trim() !== '' ? draft : undefined;
    },
    stop: () => {
      clearTimeout(timer);
      question++;
      observer.disconnect();
      composer.element.removeEventListener('input', soon);
      if (!composer.element.isConnected) arrived();
    },
  };
  if (pause() !== undefined) void look();
  return coach;
}
