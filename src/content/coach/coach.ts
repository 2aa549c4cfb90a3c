import type { Draft, DraftDismissal } from '../../core/model/draft.ts';
import type { Reply } from '../../shell/message-client.ts';
import type { Reviewed } from '../../shell/protocol.ts';
import type { Composer, SiteAdapter } from '../../sites/site.ts';
import { followSending, type Sending } from './sending.ts';

/** What one composer's coach has to show. 'waiting': the person will ask; undefined: nothing. */
type Shown = { readonly draft: Draft; readonly review: Reviewed } | 'resting' | 'waiting' | undefined;

/** What a coach depends on. */
export interface CoachDeps {
  readonly site: SiteAdapter;
  /** Milliseconds without a change before the draft is read. */
  readonly pause: () => number;
  /** Whether the person wants to be coached only on request. */
  readonly onDemand: () => boolean;
  readonly ask: (draft: Draft) => Promise<Reply<Reviewed>>;
  readonly posted: (draft: Draft) => void;
  /** Called when there is something new to show. */
  readonly show: (coach: Coach) => void;
  /** Called when the text has changed since the answer shown: marks no longer fit. */
  readonly stale: (coach: Coach) => void;
  /** Called when the extension was updated or removed. */
  readonly gone: () => void;
  /** Called when the background refuses to read: what the page knew about the settings is outdated. */
  readonly asleep: () => void;
}

/** Just for fun, or a chosen kind; undefined: the person said nothing. */
type Wishes = Pick<Draft, 'forFun' | 'chosenKind'>;

export interface Coach {
  readonly composer: Composer;
  readonly shown: () => Shown;
  /** Asks again although the text is the same: rules or settings have changed. Resolves when the answer is shown. */
  readonly again: () => Promise<void>;
  /** What the person says about the draft. */
  readonly wish: (wish: Wishes) => void;
  /** A tip is dismissed in this draft, or restored. */
  readonly dismiss: (dismissal: DraftDismissal, isDismissed: boolean) => void;
  /** The person is posting, with a button or with keys. */
  readonly posting: (button?: Element) => void;
  /** The post on its way, if any. */
  readonly sending: () => Sending | undefined;
  readonly stop: () => void;
}

/** Milliseconds after which a coach without an answer asks again, because some workers take long to wake. After the last one it rests until the text changes. */
const retries = [2000, 8000, 30_000];

/** Watches one composer: when typing pauses, it reads the draft, asks for a review, and shows the answer if the text is still the same. */
export function coachFor(composer: Composer, { site, pause, onDemand, ask, posted, show, stale, gone, asleep }: CoachDeps): Coach {
  let shown: Shown;
  /** The draft that the shown answer is about. */
  let answered = '';
  let question = 0;
  /** The newest review in progress; one that it replaced resolves with it. */
  let newest: Promise<void> | undefined;
  /** Requests in a row without an answer. */
  let unanswered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Sending | undefined;
  let wishes: Wishes = {};
  let dismissed: readonly DraftDismissal[] = [];

  const display = (next: Shown): void => {
    shown = next;
    show(coach);
  };
  const isStill = (draft: Draft): boolean => site.readDraft(composer)?.text === draft.text;

  /** Cancels the pending review and ignores the answer to an open one: both are about an older draft. */
  const outdate = (): void => {
    clearTimeout(timer);
    question++;
    newest = undefined;
  };

  const look = (isAsked: boolean): Promise<void> => (newest = run(isAsked));
  async function run(isAsked: boolean): Promise<void> {
    const read = site.readDraft(composer);
    // Cancels the pending review, which would otherwise discard the answer to this one.
    outdate();
    const mine = question;
    if (!read?.text.trim()) {
      wishes = {};
      dismissed = [];
      return display(undefined);
    }
    const draft: Draft = { ...read, ...wishes, ...(dismissed.length > 0 && { dismissed }) };
    const key = JSON.stringify(draft);
    // Changed and changed back: the last answer is valid again.
    if (key === answered && shown) return show(coach);
    answered = '';
    if (!isAsked && onDemand()) return display('waiting');
    const reply = await ask(draft);
    if (mine !== question) return newest;
    if (reply.ok) {
      unanswered = 0;
      if (!isStill(draft)) return;
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
    // At once, because somebody who posts quickly may type on before the next pause.
    sending?.look();
    outdate();
    unanswered = 0;
    stale(coach);
    timer = setTimeout(look, pause(), false);
  };

  // `input` misses most edits of a rich editor, so nodes are observed; a textarea's text is not in its nodes, so `input` is needed, too.
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
