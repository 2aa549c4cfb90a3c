import type { Draft } from '../../core/model/draft.ts';
import type { Composer, SiteAdapter } from '../../sites/site.ts';

/** A draft for which Post was pressed, until it is known whether it was posted. A box that is empty is no proof: a site may refuse, and a person may delete or close. */
export interface Sending {
  /** The composer, or what belongs to it, has changed. */
  readonly look: () => void;
  /** The person has done something that may itself have emptied or closed the composer. */
  readonly touched: () => void;
  /** The history has moved: by the site while it sends the post, otherwise by the person. */
  readonly moved: () => void;
  /** Post was pressed again, or nobody needs the result any more. */
  readonly drop: () => void;
}

/** What following a press depends on. */
interface Following {
  readonly site: SiteAdapter;
  readonly composer: Composer;
  readonly draft: Draft;
  /** What was pressed; undefined for the keys. */
  readonly button: Element | undefined;
  /** The site has taken the draft. */
  readonly sent: () => void;
  /** The result is known, or cannot be known any more. */
  readonly over: () => void;
}

/** Milliseconds at which the page is asked, one after the other, for its confirmation of a post that nothing else reveals. */
const waits = [0, 150, 350, 1000, 2000];

/** Presses that only the page's confirmation can settle. They are asked once more before the next press, because later confirmations belong to that one. */
const waiting = new Set<() => void>();

const isEnabled = (button: Element): boolean => button.isConnected && !button.matches(':disabled, [aria-disabled="true"]');

/** Follows one press of Post. */
export function followSending({ site, composer, draft, button, sent, over }: Following): Sending {
  for (const hear of waiting) hear();
  const closes = site.closes(composer);
  const page = composer.element.ownerDocument;
  const receipt = site.receipt(page);
  let isTouched = false;
  let isIdle = true;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
    waiting.delete(lastWord);
    over();
  };
  const taken = (): void => {
    if (isOver) return;
    end();
    sent();
  };
  /** From now on only the page's own confirmation counts. */
  const waitForReceipt = (times = waits): void => {
    if (isOver) return;
    const now = site.receipt(page);
    if (now !== undefined && now !== receipt) return taken();
    const [next, ...later] = times;
    if (next === undefined) return end();
    timer = setTimeout(waitForReceipt, next, later);
  };
  const lastWord = (): void => waitForReceipt([]);
  const unsure = (): void => {
    if (timer !== undefined) return;
    waiting.add(lastWord);
    waitForReceipt();
  };

  return {
    look: () => {
      if (isOver || timer !== undefined) return;
      const isThere = composer.element.isConnected;
      const { text } = site.readDraft(composer) ?? {};
      if (isThere && text === undefined) return; // The site is still drawing it.
      if (text === draft.text) {
        const canPost = site.canPost(composer);
        // The Post button is back: the site refused. Or only now it sends: what was done before was part of that, such as an answer to its question.
        if (canPost !== isIdle) isTouched = isIdle = canPost;
        return;
      }
      // When something else than Post empties the box, the Post button stays as it is.
      const isWrongButton = closes && button !== undefined && isEnabled(button);
      if (isTouched || isWrongButton || (isThere ? text?.trim() !== '' : !closes)) unsure();
      else taken();
    },
    touched: () => {
      isTouched = true;
    },
    moved: () => {
      if (isIdle) isTouched = true;
    },
    drop: end,
  };
}
