import type { Draft } from '../../core/model/draft.ts';
import type { Composer, SiteAdapter } from '../../sites/site.ts';

/** A draft for which Post was pressed, until it is known whether it was posted. An empty or closed box is no proof, because a person may also delete the text or close the box. */
export interface Sending {
  /** Call it when the composer or anything in its region has changed. */
  readonly look: () => void;
  /** Call it when the person has done something that may by itself have emptied or closed the composer. */
  readonly touched: () => void;
  /** Call it when the tab's history has moved. The site does that while it sends the post; otherwise it was the person. */
  readonly moved: () => void;
  /** Gives up, because Post was pressed again or nobody needs the result any more. */
  readonly drop: () => void;
}

/** What `followSending` depends on. */
interface Following {
  readonly site: SiteAdapter;
  readonly composer: Composer;
  readonly draft: Draft;
  /** The button that was pressed; `undefined` for keys. */
  readonly button: Element | undefined;
  /** Called when the site has accepted the post. */
  readonly sent: () => void;
  /** Called when the result is known, or can no longer be known. */
  readonly over: () => void;
}

/** Milliseconds to wait before each check for the page's confirmation, if there is no other sign. */
const waits = [0, 150, 350, 1000, 2000];

/** Presses that only the page's confirmation can settle. They check once more before the next press, because later confirmations belong to that one. */
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
  /** Waits for the page's own confirmation, which is all that counts now. */
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
        // If the Post button is back, the site refused. If it is only now disabled, the post is being sent, and what was done before was part of that, such as answering the site's question.
        if (canPost !== isIdle) isTouched = isIdle = canPost;
        return;
      }
      // The Post button stays enabled if something other than Post has closed the box.
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
