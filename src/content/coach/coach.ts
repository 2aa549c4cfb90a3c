import type { Draft, DraftDismissal } from '../../core/model/draft.ts';
import type { Reply } from '../../shell/message-client.ts';
import type { Reviewed } from '../../shell/protocol.ts';
import type { Composer, SiteAdapter } from '../../sites/site.ts';
import { followSending, type Sending } from './sending.ts';

/** What one composer's coach has to show; 'waiting': the person will ask; undefined: nothing. */
type Shown = { readonly draft: Draft; readonly review: Reviewed } | 'resting' | 'waiting' | undefined;

/** What a coach needs of the world around it. */
export interface CoachDeps {
  readonly site: SiteAdapter;
  /** Milliseconds without a change before the draft is read. */
  readonly pause: () => number;
  /** The person wants to be coached only when asking for it. */
  readonly onlyAsked: () => boolean;
  readonly ask: (draft: Draft) => Promise<Reply<Reviewed>>;
  readonly posted: (draft: Draft) => void;
  /** What a coach has to show has changed. */
  readonly show: (coach: Coach) => void;
  /** The text has changed since what is shown was said: marks no longer fit. */
  readonly stale: (coach: Coach) => void;
  /** The extension was updated or removed under us. */
  readonly gone: () => void;
  /** The background has no leave to read: what the page was told of the settings holds no more. */
  readonly asleep: () => void;
}

/** For fun, or of a kind; undefined: not said. */
type Wishes = Pick<Draft, 'forFun' | 'chosenKind'>;

export interface Coach {
  readonly composer: Composer;
  readonly shown: () => Shown;
  /** Asks again although the text is the same: rules or settings have changed. Resolves when the answer is shown. */
  readonly again: () => Promise<void>;
  /** What the person says of the draft, beside what stands in it. */
  readonly wish: (wish: Wishes) => void;
  /** A hint is not wanted in this draft, or is again. */
  readonly dismiss: (dismissal: DraftDismissal, isDismissed: boolean) => void;
  /** The person is posting what stands in the composer: with a button, or the keys for it. */
  readonly posting: (button?: Element) => void;
  /** What is on its way since then. */
  readonly sending: () => Sending | undefined;
  readonly stop: () => void;
}

/** Milliseconds after which a coach that got no answer asks again by itself: some workers take long to wake. Then it rests until the text changes. */
const retries = [2000, 8000, 30_000];

/** Watches one composer: reads its draft when the typing pauses, asks, and shows the answer – to the newest text only. */
export function coachFor(composer: Composer, { site, pause, onlyAsked, ask, posted, show, stale, gone, asleep }: CoachDeps): Coach {
  let shown: Shown;
  /** What the answer shown is about. */
  let answered = '';
  let question = 0;
  /** How often in a row it got no answer. */
  let unanswered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Sending | undefined;
  let wishes: Wishes = {};
  let dismissed: readonly DraftDismissal[] = [];

  const display = (next: Shown): void => {
    shown = next;
    show(coach);
  };
  const isStill = (draft: Draft): boolean => composer.element.isConnected && site.readDraft(composer)?.text === draft.text;

  async function look(isAsked: boolean): Promise<void> {
    const read = site.readDraft(composer);
    const mine = ++question;
    // What is looked at now need not be looked at again in a moment: that would drop the answer which is on its way.
    clearTimeout(timer);
    if (!read || read.text.trim() === '') {
      answered = '';
      wishes = {};
      dismissed = [];
      return display(undefined);
    }
    const draft: Draft = { ...read, ...wishes, ...(dismissed.length > 0 && { dismissed }) };
    const key = JSON.stringify(draft);
    // Changed and changed back: what was said holds again.
    if (key === answered && shown) return show(coach);
    answered = '';
    if (!isAsked && onlyAsked()) return display('waiting');
    const reply = await ask(draft);
    if (mine !== question) return;
    if (reply.ok) {
      unanswered = 0;
      if (!isStill(draft)) return;
      answered = key;
      display({ draft, review: reply.value });
    } else if (reply.reason === 'invalidated') gone();
    else if (reply.reason === 'not-allowed') asleep();
    else {
      const rest = retries[unanswered++];
      if (rest !== undefined) timer = setTimeout(() => void look(isAsked), rest);
      display('resting');
    }
  }
  const soon = (): void => {
    // At once: who posts fast writes on before the next pause.
    sending?.look();
    clearTimeout(timer);
    question++;
    unanswered = 0;
    stale(coach);
    timer = setTimeout(() => void look(false), pause());
  };

  // `input` misses most edits of a rich editor, so the nodes are observed; a textarea's text is not in its nodes, so both.
  const observer = new MutationObserver(soon);
  observer.observe(composer.region, { childList: true, characterData: true, subtree: true, attributeFilter: [...site.attributes] });
  composer.element.addEventListener('input', soon);
  const coach: Coach = {
    composer,
    shown: () => shown,
    again: () => {
      answered = '';
      unanswered = 0;
      return look(true);
    },
    wish: (wish) => {
      wishes = { ...wishes, ...wish };
      void look(true);
    },
    dismiss: (dismissal, isDismissed) => {
      dismissed = [...dismissed.filter(({ ruleId, words }) => ruleId !== dismissal.ruleId || words !== dismissal.words), ...(isDismissed ? [dismissal] : [])];
      void look(true);
    },
    posting: (button) => {
      sending?.drop();
      const draft = site.readDraft(composer);
      if (!draft || draft.text.trim() === '' || !site.canPost(composer)) return;
      const mine = followSending({
        site,
        composer,
        draft,
        button,
        sent: () => posted(draft),
        over: () => {
          if (sending === mine) sending = undefined;
        },
      });
      sending = mine;
    },
    sending: () => sending,
    stop: () => {
      clearTimeout(timer);
      question++;
      observer.disconnect();
      composer.element.removeEventListener('input', soon);
      sending?.look();
    },
  };
  soon(); // The person may be in the middle of a word.
  return coach;
}
