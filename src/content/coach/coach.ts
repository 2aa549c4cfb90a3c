import type { Draft, DraftDismissal } from '../../core/model/draft.ts';
import type { Reply } from '../../shell/message-client.ts';
import type { Reviewed } from '../../shell/protocol.ts';
import type { Composer, SiteAdapter } from '../../sites/site.ts';
import { followSending, type Sending } from './sending.ts';

/** What a composer's coach has to show. 'waiting': it reviews only on request; `undefined`: nothing. */
type Shown = { readonly draft: Draft; readonly review: Reviewed } | 'resting' | 'waiting' | undefined;

/** What a coach depends on. */
export interface CoachDeps {
  readonly site: SiteAdapter;
  /** Milliseconds without a change before the draft is read. */
  readonly pause: () => number;
  /** Whether the person wants reviews only on request. */
  readonly onDemand: () => boolean;
  readonly ask: (draft: Draft) => Promise<Reply<Reviewed>>;
  readonly posted: (draft: Draft) => void;
  /** Called when there is something new to show. */
  readonly show: (coach: Coach) => void;
  /** Called when the text has changed since the answer that is shown, so that marks no longer fit. */
  readonly stale: (coach: Coach) => void;
  /** Called when the extension was updated or removed. */
  readonly gone: () => void;
  /** Called when the background refuses to read, which means that the page's settings are outdated. */
  readonly asleep: () => void;
}

/** What the person said about the draft: just for fun, or its kind. Fields are `undefined` if they said nothing. */
type Wishes = Pick<Draft, 'forFun' | 'chosenKind'>;

export interface Coach {
  readonly composer: Composer;
  readonly shown: () => Shown;
  /** Asks again for the same text, because rules or settings have changed. Resolves when the answer is shown. */
  readonly again: () => Promise<void>;
  /** Sets what the person said about the draft. */
  readonly wish: (wish: Wishes) => void;
  /** Dismisses a tip in this draft, or restores it. */
  readonly dismiss: (dismissal: DraftDismissal, isDismissed: boolean) => void;
  /** Call it when the person presses Post, with the button or with keys. */
  readonly posting: (button?: Element) => void;
  /** The post that is being sent, if any. */
  readonly sending: () => Sending | undefined;
  readonly stop: () => void;
}

/** The review that a coach shows, with its draft; `undefined` if it shows none. */
export function reviewedBy(coach: Coach): Exclude<Shown, string> {
  const shown = coach.shown();
  return typeof shown === 'object' ? shown : undefined;
}

/** Milliseconds after which a coach without an answer asks again, because some workers take long to wake. After the last one it waits until the text changes. */
const retries = [2000, 8000, 30_000];

/** Watches a composer. When typing pauses, reads the draft, asks for a review, and shows the answer if the text is still the same. */
export function coachFor(composer: Composer, { site, pause, onDemand, ask, posted, show, stale, gone, asleep }: CoachDeps): Coach {
  let shown: Shown;
  /** The draft that the shown answer is about. */
  let answered = '';
  let question = 0;
  /** The newest review in progress. One that it replaced resolves together with it. */
  let newest: Promise<void> | undefined;
  /** Number of consecutive requests without an answer. */
  let unanswered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Sending | undefined;
  let wishes: Wishes = {};
  let dismissed: readonly DraftDismissal[] = [];

  const display = (next: Shown): void => {
    shown = next;
    show(coach);
  };

  /** Cancels a scheduled review and ignores the answer to an open one, because both are about an older draft. */
  const outdate = (): void => {
    clearTimeout(timer);
    question++;
    newest = undefined;
  };

  const look = (isAsked: boolean): Promise<void> => (newest = run(isAsked));
  async function run(isAsked: boolean): Promise<void> {
    const read = site.readDraft(composer);
    // Cancel a scheduled review, which would otherwise discard the answer to this one.
    outdate();
    const mine = question;
    if (!read?.text.trim()) {
      wishes = {};
      dismissed = [];
      return display(undefined);
    }
    const draft: Draft = { ...read, ...wishes, ...(dismissed.length > 0 && { dismissed }) };
    const key = JSON.stringify(draft);
    // The text was changed back, so the last answer is valid again.
    if (key === answered && shown) return show(coach);
    answered = '';
    if (!isAsked && onDemand()) return display('waiting');
    const reply = await ask(draft);
    if (mine !== question) return newest;
    if (reply.ok) {
      unanswered = 0;
      if (site.readDraft(composer)?.text !== draft.text) return;
      answered = key;
      display({ draft, review: reply.value });
    } else if (reply.reason === 'invalidated') gone();
    else if (reply.reason === 'not-allowed') asleep();
    else {
      const rest = retries[unanswered++];
      if (rest !== undefined) timer = setTimeout(look, rest, isAsked);
      display('resting');
    }
  }
  const soon = (): void => {
    // Look at once, because somebody who posts quickly may type on before the next pause.
    sending?.look();
    outdate();
    unanswered = 0;
    stale(coach);
    timer = setTimeout(look, pause(), false);
  };

  // Nodes are observed, because `input` misses most edits of a rich text editor. `input` is needed as well, because a textarea's text is not in its nodes.
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
      if (!draft?.text.trim() || !site.canPost(composer)) return;
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
      outdate();
      observer.disconnect();
      composer.element.removeEventListener('input', soon);
      sending?.look();
    },
  };
  soon(); // The person may be in the middle of a word.
  return coach;
}
